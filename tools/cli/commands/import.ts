import { Command, Option } from 'commander';
import { findFiles, type FoundFile } from '../../support/find-files';
import { followImport } from '../../support/follow-import';
import { readAllPages } from '../../support/read-all-pages';
import * as operations from '../../support/operations';
import { ProgressDisplay } from '../../support/progress-display';
import type { ImportShape, PreviewShape, SkippedShape, Visibility } from '../../support/shapes';
import type { TacitClient } from '../../support/tacit-client';
import { uploadFiles } from '../../support/upload';
import { CliContext } from '../cli-context';
import { UsageError } from '../cli-error';
import { previewText } from '../preview-text';
import { skippedText } from '../skipped-text';

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
        paths.map(async (path) => ({ path, files: await findFiles(path).catch(asUsage) })),
      );
      const workspace = await context.workspace();
      const client = context.client;
      const display = new ProgressDisplay(process.stderr);
      const imported: Imported[] = [];
      const { dryRun, ...how } = options;
      if (dryRun) return previewAll(context, uploads, how);
      for (const { files } of uploads) {
        const name = nameOf(files);
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

const nameOf = (files: FoundFile[]): string => files[0]?.name.split('/')[0] ?? '';

/** Uploads, looks, and takes the upload away again. What is there already is not touched. */
async function previewAll(
  context: CliContext,
  uploads: { files: FoundFile[] }[],
  how: Omit<ImportOptions, 'dryRun'>,
): Promise<void> {
  const { client } = context;
  const workspace = await context.workspace();
  const previews: (PreviewShape & { name: string; unchanged: boolean })[] = [];
  for (const { files } of uploads) {
    const asked = { workspaceId: workspace.id, name: nameOf(files), look: 'always' as const, ...how };
    const { importId, sourceId, unchanged } = await uploadFiles(client, files, asked);
    try {
      const { importPreview } = await client.request(operations.importPreview, { importId });
      previews.push({ name: asked.name, unchanged, ...importPreview });
    } finally {
      if (!unchanged) await client.request(operations.deleteSource, { id: sourceId });
    }
  }
  context.print(previews, () => previews.flatMap((preview) => previewText(preview.name, preview)));
}

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
