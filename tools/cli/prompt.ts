import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { CliError, UsageError } from './cli-error';

/**
 * Asks one question in the terminal; a hidden answer is not echoed.
 * @throws UsageError where there is no terminal, naming the option that answers instead
 */
export async function prompt(
  question: string,
  { hidden = false, option }: { hidden?: boolean; option: string },
): Promise<string> {
  if (!process.stdin.isTTY) throw new UsageError(`There is no terminal to ask in: give ${option}.`);
  let isMuted = false;
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (!isMuted) process.stderr.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once('SIGINT', () => reject(new CliError('Stopped.')));
      lines.question(`${question}: `, (answer) => resolve(answer.trim()));
      isMuted = hidden;
    });
  } finally {
    lines.close();
    if (hidden) process.stderr.write('\n');
  }
}

/** The password from standard input when asked for, else from the terminal. */
export async function readPassword(fromStdin: boolean): Promise<string> {
  if (!fromStdin) return prompt('Password', { hidden: true, option: '--password-stdin' });
  const password = (await readAll(process.stdin)).replace(/\r?\n$/u, '');
  if (password === '') throw new UsageError('--password-stdin was given, but standard input is empty.');
  return password;
}
