import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { InflationMeter, megabytes } from './inflation-meter';
import { IngestError, type InputFile, type Limits } from './parser';
import type { IngestRecord, SkippedRecord } from './records';
import { SpoolFolder, type SpooledFile } from './spool-folder';
import { entryName, isSymbolicLink, isSystemLitter, unsafeNameReason } from './zip-entry-name';

export interface ZipEntry {
  name: string;
  /** As declared; what really comes is counted. */
  bytes: number;
  raw: Entry;
}

/** One bad entry: the container goes on with the next. */
export class EntryError extends IngestError {}

/** A zip file read entry by entry, every byte counted against the limits of the upload. */
export class ZipArchive {
  private readonly meter: InflationMeter;
  private readonly spoolFolder = new SpoolFolder();

  private constructor(
    readonly file: InputFile,
    /** Files that may be read, in the order of the archive. */
    readonly entries: ZipEntry[],
    /** Entries that may not, with the reason. */
    readonly refused: SkippedRecord[],
    private readonly zip: ZipFile,
    limits: Limits,
  ) {
    this.meter = new InflationMeter(file, limits);
  }

  static async open(file: InputFile, limits: Limits): Promise<ZipArchive> {
    const zip = await openPromise(file.path, {
      decodeStrings: false,
      lazyEntries: true,
      autoClose: false,
    }).catch((error: unknown) => {
      throw corrupt(file, error);
    });
    try {
      const { entries, refused } = await listEntries(zip, file, limits);
      return new ZipArchive(file, entries, refused, zip, limits);
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.zip.close();
    await this.spoolFolder.close();
  }

  /** Inflated bytes that further containers inside may still cost. */
  get bytesLeft(): number {
    return this.meter.bytesLeft;
  }

  find(name: string): ZipEntry | undefined {
    return this.entries.find((entry) => entry.name === name);
  }

  /** Streams an entry. Throws an `EntryError` if it is damaged, an `IngestError` if it is a bomb. */
  async *stream(entry: ZipEntry): AsyncGenerator<Buffer> {
    const place = `${this.file.name}!${entry.name}`;
    const counted = this.meter.entry(place, entry.raw.compressedSize);
    let checksum = 0;
    const damaged = (cause: string): EntryError =>
      new EntryError(
        'ingest/corrupt-entry',
        `${place}: ${cause}; make the archive again and upload it anew.`,
      );
    const content = await this.zip.openReadStreamPromise(entry.raw).catch((error: unknown) => {
      throw damaged(`the entry cannot be opened (${messageOf(error)})`);
    });
    try {
      for await (const chunk of content) {
        if (!Buffer.isBuffer(chunk)) continue;
        counted(chunk.length);
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof IngestError ? error : damaged(`the entry is damaged (${messageOf(error)})`);
    } finally {
      content.destroy();
    }
    if (checksum !== entry.raw.crc32) throw damaged('the entry is damaged (its checksum is wrong)');
  }

  /** A whole entry in memory, for small ones. */
  async read(entry: ZipEntry, maxBytes: number): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of this.stream(entry)) {
      bytes += chunk.length;
      if (bytes > maxBytes)
        throw new EntryError(
          'ingest/entry-too-large',
          `${this.file.name}!${entry.name}: larger than ${megabytes(maxBytes)}, which no such file should be; look whether the archive is what you meant.`,
        );
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  /** An entry as a file of its own, for parsers that read files; one at a time, gone after `dispose`. */
  spool(entry: ZipEntry): AsyncGenerator<IngestRecord, SpooledFile> {
    return this.spoolFolder.spool(`${this.file.name}!${entry.name}`, this.stream(entry));
  }

  /** The same; the damage of the entry is told as a skipped record, and null is returned. */
  async *spoolOrSkip(entry: ZipEntry): AsyncGenerator<IngestRecord, SpooledFile | null> {
    try {
      return yield* this.spool(entry);
    } catch (error) {
      yield skippedEntry(error, this.file.name);
      return null;
    }
  }
}

/** The damage of one entry as a skipped record; any other error goes on. */
export function skippedEntry(error: unknown, file: string): SkippedRecord {
  if (!(error instanceof EntryError)) throw error;
  return {
    type: 'skipped',
    place: { file },
    reason: error.code.replace('ingest/', 'entry/'),
    detail: error.message,
  };
}

async function listEntries(zip: ZipFile, file: InputFile, limits: Limits) {
  const entries: ZipEntry[] = [];
  const refused: SkippedRecord[] = [];
  let encrypted = 0;
  const refuse = (name: string, reason: string, cause: string): void => {
    const shown = name.slice(0, 200);
    const detail = `${file.name}!${shown}: not read, because ${cause}.`;
    refused.push({ type: 'skipped', place: { file: `${file.name}!${shown}` }, reason, detail });
  };
  try {
    for await (const raw of zip.eachEntry()) {
      const name = entryName(raw);
      if (entries.length + refused.length >= limits.maxEntries) throw tooMany(file, limits.maxEntries);
      const unsafe = unsafeNameReason(name, limits.maxNameLength);
      if (unsafe) refuse(name, 'entry/unsafe-name', unsafe);
      else if (isSymbolicLink(raw)) refuse(name, 'entry/symbolic-link', 'it is a symbolic link');
      else if (name.endsWith('/') || isSystemLitter(name)) continue;
      else if (raw.isEncrypted()) {
        encrypted++;
        refuse(name, 'entry/encrypted', 'it is encrypted; unpack the archive with its password first');
      } else entries.push({ name, bytes: raw.uncompressedSize, raw });
    }
  } catch (error) {
    throw error instanceof IngestError ? error : corrupt(file, error);
  }
  if (encrypted > 0 && entries.length === 0)
    throw new IngestError(
      'ingest/encrypted-zip',
      `${file.name}: the archive is encrypted; unpack it with its password and upload the files.`,
    );
  return { entries, refused };
}

function tooMany(file: InputFile, maxEntries: number): IngestError {
  return new IngestError(
    'ingest/too-many-entries',
    `${file.name}: the archive has more than ${maxEntries} entries; split it and upload the parts.`,
  );
}

function corrupt(file: InputFile, error: unknown): IngestError {
  return new IngestError(
    'ingest/corrupt-zip',
    `${file.name}: the zip archive is damaged or cut off (${messageOf(error)}); download or export it again.`,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
