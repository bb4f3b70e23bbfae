import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { InflationMeter } from '../inflation-meter';
import { parseSpooled } from '../parse-nested';
import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SpoolFolder } from '../spool-folder';

/** One packed file, often a tar archive. */
export const gzip: Parser = {
  format: 'gzip',
  label: 'Packed file (gz)',
  isContainer: true,

  detect: ({ head }) => (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 ? 0.9 : 0),

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const meter = new InflationMeter(file, options.limits);
    const folder = new SpoolFolder();
    const name = `${file.name}!${innerName(file.name)}`;
    try {
      const spooled = yield* folder.spool(name, unpacked(file, meter.entry(name, file.bytes)));
      yield* parseSpooled(spooled, options, meter.bytesLeft);
    } finally {
      await folder.close();
    }
  },
};

async function* unpacked(file: InputFile, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  const source = createReadStream(file.path);
  const content = createGunzip();
  source.on('error', (error) => content.destroy(error)).pipe(content);
  try {
    for await (const chunk of content) {
      if (!Buffer.isBuffer(chunk)) continue;
      count(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof IngestError ? error : corrupt(file, error);
  } finally {
    source.destroy();
    content.destroy();
  }
}

/** `chat.txt.gz` holds `chat.txt`, `export.tgz` holds `export.tar`. */
function innerName(name: string): string {
  const own = name.split(/[/!]/).pop() ?? name;
  return own.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '') || own;
}

function corrupt(file: InputFile, error: unknown): IngestError {
  const cause = error instanceof Error ? error.message : String(error);
  return new IngestError(
    'ingest/corrupt-gzip',
    `${file.name}: the packed file is damaged or cut off (${cause}); download or export it again.`,
  );
}
