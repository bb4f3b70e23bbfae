import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findFiles } from '../support/find-files';
import { followImport } from '../support/follow-import';
import * as operations from '../support/operations';
import { ProgressDisplay, type Screen } from '../support/progress-display';
import type { ImportCounts, ImportShape } from '../support/shapes';
import { uploadFiles } from '../support/upload';
import type { DemoOwner } from './demo-owner';

/** Files of the sample team, in the order of their names. What lies in a folder belongs to other stories. */
export async function sampleFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map(({ name }) => join(folder, name)).sort();
}

/**
 * Imports every file that is not there yet, each as a source of its own, and waits for those that an earlier
 * start began.
 * @returns the last state of every import, and how many were there before
 * @throws Error when one of them fails
 */
export async function importSample(
  { client, workspace }: DemoOwner,
  paths: readonly string[],
  screen: Screen,
): Promise<{ imports: ImportShape[]; reused: number }> {
  const known = (await client.request(operations.imports, { workspaceId: workspace.id })).imports;
  const display = new ProgressDisplay(screen);
  const imports: ImportShape[] = [];
  for (const path of paths) {
    const [file] = await findFiles(path);
    if (!file) continue;
    const earlier = known.find(({ source, phase }) => source.name === file.name && phase !== 'FAILED');
    if (earlier?.phase === 'DONE') {
      imports.push(earlier);
      continue;
    }
    const importId =
      earlier?.id ??
      (
        await uploadFiles(client, [file], {
          workspaceId: workspace.id,
          name: file.name,
          onSent: (sent, total) => display.sent(file.name, sent, total),
        })
      ).importId;
    const state = await followImport(client, importId, (now) => display.running(now));
    display.settled(state);
    if (state.phase !== 'DONE')
      throw new Error(`${file.name} was not imported: ${state.message ?? state.phase}`);
    imports.push(state);
  }
  const before = new Set(known.filter(({ phase }) => phase === 'DONE').map(({ id }) => id));
  return { imports, reused: imports.filter(({ id }) => before.has(id)).length };
}

/** Sums of what came in, for one closing line. People stand in several sources, so they are not summed. */
export function sumOf(imports: readonly ImportShape[]): Omit<ImportCounts, 'people'> {
  const sum = {
    files: 0,
    conversations: 0,
    messages: 0,
    documents: 0,
    sections: 0,
    skipped: 0,
    unchanged: 0,
  };
  for (const { counts } of imports) {
    sum.files += counts.files;
    sum.conversations += counts.conversations;
    sum.messages += counts.messages;
    sum.documents += counts.documents;
    sum.sections += counts.sections;
    sum.skipped += counts.skipped;
    sum.unchanged += counts.unchanged;
  }
  return sum;
}
