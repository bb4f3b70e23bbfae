import { Command, Option } from 'commander';
import { findFiles, type FoundFile } from '../../support/find-files';
import { followImport } from '../../support/follow-import';
import { readAllPages } from '../../support/read-all-pages';
import * as operations from '../../support/operations';
import { ProgressDisplay } from '../../support/progress-display';
import type { ImportShape, SkippedShape, Visibility } from '../../support/shapes';
import type { TacitClient } from '../../support/tacit-client';
import { uploadFiles } from '../../support/upload';
import { CliContext } from '../cli-context';
import { UsageError } from '../cli-error';
import { skippedText } from '../skipped-text';
import { dryRun, type NamedUpload } from './dry-run';

interface ImportOptions {
  visibility: Visibility;
  timeZone?: string;
  keepPlaces?: boolean;
  dryRun?: boolean;
}

interface Imported extends ImportShape {
  skipped: SkippedShape[];
  /** It was there before; nothing was added. */
  unchanged: boolean;
}

/** Every path becomes one source: a file by itself, a folder with everything in it. */
export function importCommand(): Command {
  return new Command('import')
    .description('upload files and folders, and wait until they can be searched')
    .argument('<path...>', 'exports, documents, folders')
    .addOption(
      new Option('--visibility <who>', 'who may see it: the workspace, or only you')
        .choices(['workspace', 'me'])
        .default('WORKSPACE', 'workspace')
        .argParser((who) => who.toUpperCase()),
    )
    .option('--time-zone <zone>', 'zone of chat clocks that name none, such as Europe/Berlin')
    .option('--keep-places', 'keep where photos were taken, which is left out otherwise')
    .option('--dry-run', 'tell what would be added, and add nothing')
    .action(async (paths: string[], options: ImportOptions, command: Command) => {
      const context = await CliContext.of(command);
      const uploads = await Promise.all(
        paths.map(async (path) => named(await findFiles(path).catch(asUsage))),
      );
      const { dryRun: isDry, ...how } = options;
      if (isDry) return dryRun(context, uploads, how);
      const workspace = await context.workspace();
      const client = context.client;
      const display = new ProgressDisplay(process.stderr);
      const imported: Imported[] = [];
      for (const { name, files } of uploads) {
        const receipt = await uploadFiles(client, files, {
          workspaceId: workspace.id,
          name,
          ...how,
          onSent: (sent, total) => display.sent(name, sent, total),
        });
        const state = await followImport(client, receipt.importId, (now) => display.running(now));
        if (receipt.unchanged) display.note(`${name}: there already, nothing added`);
        else display.settled(state);
        imported.push({
          ...state,
          skipped: await skippedOf(client, state),
          unchanged: receipt.unchanged,
        });
      }
      context.print(imported, () => imported.flatMap(({ skipped }) => skipped.map(skippedText)));
      if (imported.some(({ phase }) => phase !== 'DONE')) context.endWith('failed');
    });
}

const named = (files: FoundFile[]): NamedUpload => ({ name: files[0]?.name.split('/')[0] ?? '', files });

function asUsage(error: unknown): never {
  throw new UsageError(error instanceof Error ? error.message : String(error));
}

async function skippedOf(client: TacitClient, state: ImportShape): Promise<SkippedShape[]> {
  if (state.counts.skipped === 0) return [];
  return readAllPages(async (after) => {
    const variables = { importId: state.id, first: 200, after };
    return (await client.request(operations.skippedRecords, variables)).skippedRecords;
  });
}
