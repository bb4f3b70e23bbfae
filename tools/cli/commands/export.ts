import { Command } from 'commander';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { count } from '../../support/progress-text';
import { CliContext } from '../cli-context';
import { CliError } from '../cli-error';
import { download } from '../download';

/** JSON lines of everything the caller may read: sources, people, conversations, messages, documents. */
export function exportCommand(): Command {
  return new Command('export')
    .description('everything you may read, as JSON lines')
    .argument('[file]', 'where to write it; absent: standard output')
    .action(async (file: string | undefined, _options: object, command: Command) => {
      const context = await CliContext.of(command);
      const workspace = await context.workspace();
      const path = `/exports/${encodeURIComponent(workspace.id)}`;
      if (!file) {
        const { body } = await context.client.get(path);
        if (!body) throw new CliError(`${context.server}${path} sent nothing.`);
        return pipeline(Readable.fromWeb(body), process.stdout, { end: false });
      }
      const bytes = await download(context.client, path, file);
      context.print({ file, bytes }, () => `${file}: ${count(bytes)} bytes`);
    });
}
