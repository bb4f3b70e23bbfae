import { parseSpooled } from '../parse-nested';
import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { IngestRecord } from '../records';
import { isZip } from '../read-head';
import { ZipArchive, type ZipEntry } from '../zip-archive';

/** An archive of files of any kind; each is read by the parser of its own format. */
export const zip: Parser = {
  format: 'zip',
  label: 'Archive of files',
  isContainer: true,

  detect: ({ head }) => (isZip(head) ? 0.2 : 0),

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const archive = await ZipArchive.open(file, options.limits);
    try {
      yield* archive.refused;
      if (archive.entries.length === 0 && archive.refused.length === 0)
        throw new IngestError('ingest/empty-zip', `${file.name}: the archive is empty; make it again.`);
      const entries = [...archive.entries].sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const [done, entry] of entries.entries()) {
        if (isPartOfAnother(archive, entry)) yield leftOut(file, entry);
        else yield* parseEntry(archive, entry, options);
        yield { type: 'progress', done: done + 1, total: entries.length, unit: 'entries' };
      }
    } finally {
      await archive.close();
    }
  },
};

/** Notion writes a table twice: as one view shows it, and whole. */
function isPartOfAnother(archive: ZipArchive, { name }: ZipEntry): boolean {
  return /[0-9a-f]{32}\.csv$/.test(name) && archive.find(name.replace(/\.csv$/, '_all.csv')) !== undefined;
}

function leftOut(file: InputFile, entry: ZipEntry): IngestRecord {
  const name = `${file.name}!${entry.name}`;
  const detail = `${name}: left out, because the whole table stands beside it.`;
  return { type: 'skipped', place: { file: name }, reason: 'entry/second-copy', detail, notice: true };
}

async function* parseEntry(
  archive: ZipArchive,
  entry: ZipEntry,
  options: ParseOptions,
): AsyncGenerator<IngestRecord> {
  const spooled = yield* archive.spoolOrSkip(entry);
  if (!spooled) return;
  yield* parseSpooled(spooled, options, archive.bytesLeft);
}
