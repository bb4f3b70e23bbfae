import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { CliError } from './cli-error';

/** Who is signed in where. */
export interface Login {
  server: string;
  email: string;
  token: string;
}

/** `TACIT_CONFIG`, or a file in the user's own configuration directory. */
export function loginPath(env: NodeJS.ProcessEnv = process.env): string {
  if (env.TACIT_CONFIG) return env.TACIT_CONFIG;
  const base =
    process.platform === 'win32' && env.APPDATA
      ? env.APPDATA
      : (env.XDG_CONFIG_HOME ?? join(homedir(), '.config'));
  return join(base, 'tacit', 'login.json');
}

/**
 * The stored login, or null where there is none.
 * @throws CliError when the file is there and is not ours
 */
export async function readLogin(path: string): Promise<Login | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const login = parsed(text);
  if (isLogin(login)) return login;
  throw new CliError(`${path} is no login of tacit: remove it and run "tacit login".`);
}

/** Only the user may read it, also when a file with other rights was there before. */
export async function writeLogin(path: string, login: Login): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, `${JSON.stringify(login, null, 2)}\n`, { mode: 0o600 });
  await rename(fresh, path);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isLogin(value: unknown): value is Login {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['server', 'email', 'token'].every((key) => typeof Reflect.get(value, key) === 'string')
  );
}
