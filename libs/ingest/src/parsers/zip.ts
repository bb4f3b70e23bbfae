import { parseNested } from '../parse-nested';
import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { IngestRecord } from '../records';
import { isZip } from '../read-head';
import { skippedEntry, ZipArchive, type ZipEntry } from '../zip-archive';

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
        yield* parseEntry(archive, entry, options);
        yield { type: 'progress', done: done + 1, total: entries.length, unit: 'entries' };
      }
    } finally {
      await archive.close();
    }
  },
};

async function* parseEntry(
  archive: ZipArchive,
  entry: ZipEntry,
  options: ParseOptions,
): AsyncGenerator<IngestRecord> {
  const spooled = await archive
    .spool(entry)
    .catch((error: unknown) => skippedEntry(error, archive.file.name));
  if ('type' in spooled) {
    yield spooled;
    return;
  }
  const { maxDepth } = options.limits;
  const limits = { ...options.limits, maxDepth: maxDepth - 1, maxTotalBytes: archive.bytesLeft };
  try {
    yield* parseNested(spooled.file, { ...options, limits });
  } finally {
    await spooled.dispose();
  }
}
