import type { DateOrder } from './date-order';
import type { IngestRecord } from './records';

/** A file of an upload, on a local disk. */
export interface InputFile {
  /** Absolute path of the bytes. */
  path: string;
  /** Path inside the upload, with `/`; what people see and what `Place.file` repeats. */
  name: string;
  bytes: number;
  /** Where what is unpacked from it lies until it is read; the system's folder for temporary files unless told. */
  temporaryFolder?: string;
}

/** The first bytes of a file, for detection. */
export interface FileHead {
  name: string;
  bytes: number;
  /** At most 64 KiB. */
  head: Buffer;
  /** `head` decoded with the detected encoding; empty for binary content. */
  text: string;
  /** For zip files: names of the entries (at most 2,000). */
  entries?: string[];
}

export interface ParseOptions {
  /** IANA zone of wall clocks without one, as chosen by the uploader; absent: they stay `local`. */
  timeZone?: string;
  /** Whether the places of photos are kept, as chosen by the uploader; absent: they are left out. */
  keepPlaces?: boolean;
  /** Which of three numbers is the day, as chosen by the uploader; absent: inferred over the file. */
  dateOrder?: DateOrder;
  /** Under which names a table or lines of JSON keep a message, as chosen by the uploader; absent: the usual ones. */
  columns?: MessageColumns;
  /** Whether photos and scanned pages are yielded as pictures too, because a model will look at them. */
  pictures?: boolean;
  limits: Limits;
}

/** Names of columns, or of fields, of a format that nobody wrote down. */
export interface MessageColumns {
  author: string;
  text: string;
  time?: string;
}

/** What one file may cost. Counted while streaming: declared sizes are never trusted. */
export interface Limits {
  maxEntries: number;
  maxEntryBytes: number;
  maxTotalBytes: number;
  /** Inflated bytes per stored byte. */
  maxRatio: number;
  maxNameLength: number;
  /** Containers in containers. */
  maxDepth: number;
}

/** One export format. One file in `parsers/`, one line in `parsers/index.ts`, one fixture. */
export interface Parser {
  /** `whatsapp-txt`, `slack-zip`, ... */
  format: string;
  /** For people: "WhatsApp chat". */
  label: string;
  /** Whether files are inside it; containers may not stand in each other without end. */
  isContainer?: true;
  /** 0 (not this) to 1 (certain), by content; the name may only break ties. */
  detect(file: FileHead): number;
  /**
   * Yields as it reads and keeps the place of everything; skips what it cannot read and says so; throws an
   * `IngestError` only if nothing of the file can be read. Deterministic: the same bytes give the same
   * records in the same order, so that an import resumes by counting them.
   */
  parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord>;
}

/** A file that cannot be read at all. The message names the file, the cause and the next step. */
export class IngestError extends Error {
  constructor(
    /** `ingest/corrupt-zip`, `ingest/encrypted-pdf`, `ingest/unknown-format`, ... */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'IngestError';
  }
}
