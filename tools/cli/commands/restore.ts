import { Command } from 'commander';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { repositoryRoot } from '../../support/repository-root';
import { CliContext } from '../cli-context';
import { CliError, UsageError } from '../cli-error';

const manage = join(repositoryRoot, 'apps/server/dist/manage.js');

/** Works on the data directory itself, because a server that runs would write into what is being replaced. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('put a backup into the data directory of a stopped server')
    .argument('<file>', 'a file that "tacit backup" wrote')
    .option('--data-dir <folder>', 'data directory; absent: DATA_DIR, else .tacit/data')
    .action(async (file: string, options: { dataDir?: string }, command: Command) => {
      const context = await CliContext.of(command);
      if (!existsSync(file)) throw new UsageError(`${file} is not there: check the path.`);
      const dataDir = resolve(options.dataDir ?? process.env.DATA_DIR ?? join(repositoryRoot, '.tacit/data'));
      await runManage(['restore', resolve(file)], dataDir);
      context.print({ file, dataDir }, () => `${file} is now what is in ${dataDir}. Start the server.`);
    });
}

/** What it writes is for people, so it goes to standard error. */
async function runManage(args: string[], dataDir: string): Promise<void> {
  if (!existsSync(manage)) throw new CliError(`${manage} is missing: run "npm run build" first.`);
  const child = spawn(process.execPath, [manage, ...args], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code !== 0) throw new CliError(`Nothing was restored into ${dataDir}; the reason stands above.`);
}
