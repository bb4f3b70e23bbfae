import { Command } from 'commander';
import { basename } from 'node:path';
import * as operations from '../../support/operations';
import { count } from '../../support/progress-text';
import { CliContext } from '../cli-context';
import { download } from '../download';

export function backupCommand(): Command {
  return new Command('backup')
    .description('everything of the server in one file: database, uploads and locked vaults')
    .argument('[file]', 'where to write it; absent: in this folder, under the name the server gave it')
    .action(async (file: string | undefined, _options: object, command: Command) => {
      const context = await CliContext.of(command);
      const { createBackup } = await context.client.request(operations.createBackup, { workspaceId: null });
      const name = basename(createBackup.path);
      const target = file ?? name;
      const bytes = await download(context.client, `/backups/${encodeURIComponent(name)}`, target);
      const { createdAt, openVaults } = createBackup;
      context.print({ file: target, bytes, createdAt, openVaults }, () => [
        `${target}: ${count(bytes)} bytes. It holds everything; keep it where only you can read it.`,
        ...(openVaults > 0 ? [`Vaults that were open and are not in it: ${openVaults}.`] : []),
        `To put it back: stop the server, then "tacit restore ${target} --data-dir FOLDER".`,
      ]);
    });
}
