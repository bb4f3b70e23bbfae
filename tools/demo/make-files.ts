import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDocx } from './make-docx';
import { makePdf } from './make-pdf';
import { makeSlack } from './make-slack';

/**
 * Makes the binary files of the sample team from their readable sources; the same sources give the same bytes.
 * Run after a change of `sources`: `npm run build -w @tacit/tools && node tools/dist/demo/make-files.js`.
 */
export async function makeFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const sources = join(folder, 'sources');
  const textOf = (name: string) => readFile(join(sources, 'documents', name), 'utf8');
  return new Map<string, Uint8Array>([
    ['harbor-and-pine-slack.zip', await makeSlack(sources)],
    [
      'incident-review-double-refunds.pdf',
      await makePdf(await textOf('incident-review-double-refunds.md'), {
        title: 'Incident review: double refunds',
        author: 'Mei Lin',
      }),
    ],
    [
      'reconciliation-handbook.docx',
      await makeDocx(await textOf('reconciliation-handbook.md'), {
        title: 'Reconciliation handbook',
        author: 'Wei Zhang',
      }),
    ],
  ]);
}

async function main(): Promise<void> {
  // Zip files hold wall clocks: without this the bytes would depend on where the script runs.
  process.env.TZ = 'UTC';
  const folder = join(__dirname, '../../demo');
  for (const [name, bytes] of await makeFiles(folder)) {
    await writeFile(join(folder, 'files', name), bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
}

if (require.main === module) void main();
