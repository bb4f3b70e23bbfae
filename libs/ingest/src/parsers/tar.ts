import { createReadStream } from 'node:fs';
import { extract, type Header } from 'tar-stream';
import { InflationMeter } from '../inflation-meter';
import { parseSpooled } from '../parse-nested';
import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { IngestRecord, SkippedRecord } from '../records';
import { SpoolFolder } from '../spool-folder';
import { isSystemLitter, unsafeNameReason } from '../zip-entry-name';

/** An archive of files of any kind, one after the other and not packed. */
export const tar: Parser = {
  format: 'tar',
  label: 'Archive of files (tar)',
  isContainer: true,

  // POSIX ustar, and the older form of GNU: the mark stands at byte 257 of the first header.
  detect: ({ head }) => (head.subarray(257, 262).toString('latin1') === 'ustar' ? 0.95 : 0),

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const meter = new InflationMeter(file, options.limits);
    const folder = new SpoolFolder();
    const archive = extract();
    const source = createReadStream(file.path);
    source.on('error', (error) => archive.destroy(error)).pipe(archive);
    let entries = 0;
    try {
      for await (const entry of archive) {
        if (++entries > options.limits.maxEntries) throw tooMany(file, options.limits.maxEntries);
        const name = `${file.name}!${entry.header.name.slice(0, 200)}`;
        const refusal = refusalOf(entry.header, name, options.limits.maxNameLength);
        if (refusal === 'ignore' || refusal !== null) {
          if (refusal !== 'ignore') yield refusal;
          entry.resume();
          continue;
        }
        const spooled = yield* folder.spool(name, counted(entry, meter.entry(name)));
        yield* parseSpooled(spooled, options, meter.bytesLeft);
        yield { type: 'progress', done: source.bytesRead, total: file.bytes, unit: 'bytes' };
      }
    } catch (error) {
      throw error instanceof IngestError ? error : corrupt(file, error);
    } finally {
      source.destroy();
      await folder.close();
    }
    if (entries === 0)
      throw new IngestError('ingest/empty-tar', `${file.name}: the archive is empty; make it again.`);
  },
};

async function* counted(chunks: AsyncIterable<unknown>, count: (bytes: number) => void) {
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) continue;
    count(chunk.length);
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
  }
}

/** Why an entry is not read; `ignore` for folders and what systems add by themselves; null when it is. */
function refusalOf(header: Header, place: string, maxNameLength: number): SkippedRecord | 'ignore' | null {
  const { name, type } = header;
  const unsafe = unsafeNameReason(name, maxNameLength);
  if (unsafe) return refused(place, 'entry/unsafe-name', unsafe);
  if (type === 'symlink' || type === 'link') return refused(place, 'entry/symbolic-link', 'it is a link');
  if (type !== 'file' && type !== 'contiguous-file') return 'ignore';
  return isSystemLitter(name) ? 'ignore' : null;
}

function refused(file: string, reason: string, cause: string): SkippedRecord {
  return { type: 'skipped', place: { file }, reason, detail: `${file}: not read, because ${cause}.` };
}

function tooMany(file: InputFile, maxEntries: number): IngestError {
  return new IngestError(
    'ingest/too-many-entries',
    `${file.name}: the archive has more than ${maxEntries} entries; split it and upload the parts.`,
  );
}

function corrupt(file: InputFile, error: unknown): IngestError {
  const cause = error instanceof Error ? error.message : String(error);
  return new IngestError(
    'ingest/corrupt-tar',
    `${file.name}: the tar archive is damaged or cut off (${cause}); download or export it again.`,
  );
}
