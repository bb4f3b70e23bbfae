import type { Readable } from 'node:stream';

export interface StoredFile {
  sha256: string;
  bytes: number;
}

/** More bytes than `write` was allowed to take. */
export class FileTooLargeError extends Error {
  constructor(readonly maxBytes: number) {
    super(`more than ${maxBytes} bytes`);
    this.name = 'FileTooLargeError';
  }
}

/** Keeps uploaded bytes under their SHA-256. The same bytes are kept once. */
export abstract class FileStore {
  /** Where what is unpacked from a file may lie for a while; undefined: where the system puts such things. */
  get temporaryFolder(): string | undefined {
    return undefined;
  }

  /**
   * Reads the stream to its end and keeps it. A stream that fails or passes `maxBytes` leaves nothing behind.
   * @throws FileTooLargeError, or what the stream failed with
   */
  abstract write(bytes: Readable, maxBytes: number): Promise<StoredFile>;

  /** A path on this machine with the bytes, for parsers; valid until the process ends. @throws when unknown */
  abstract localPath(sha256: string): Promise<string>;

  /** Unknown files are no error. */
  abstract remove(sha256: string): Promise<void>;

  /** Every file kept, for the clean-up of what no source has. */
  abstract list(): AsyncIterable<StoredFile>;

  /** Throws away what a killed process was writing. Only before the first `write` of the one that starts. */
  abstract removeUnfinished(): Promise<void>;
}
