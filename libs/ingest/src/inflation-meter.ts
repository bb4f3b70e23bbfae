import { IngestError, type InputFile, type Limits } from './parser';

/** Small entries may deflate as well as they like; only beyond this many bytes is a ratio suspicious. */
const RATIO_GRACE_BYTES = 16 * 1024 * 1024;

/** Counts what comes out of a container against the limits of the upload; declared sizes are never trusted. */
export class InflationMeter {
  private inflated = 0;

  constructor(
    private readonly file: InputFile,
    private readonly limits: Limits,
  ) {}

  /** Bytes that further containers inside may still cost. */
  get bytesLeft(): number {
    return this.limits.maxTotalBytes - this.inflated;
  }

  /**
   * A counter for one entry, to be told of every chunk; throws an `ingest/zip-bomb` when it grows too large.
   * `storedBytes`: what it takes in the container, if that is known for each entry.
   */
  entry(place: string, storedBytes?: number): (chunkBytes: number) => void {
    let bytes = 0;
    return (chunkBytes) => {
      bytes += chunkBytes;
      this.inflated += chunkBytes;
      this.check(place, bytes, storedBytes);
    };
  }

  private check(place: string, bytes: number, storedBytes: number | undefined): void {
    const { maxEntryBytes, maxTotalBytes, maxRatio } = this.limits;
    const entryRatio = storedBytes === undefined ? 0 : bytes / Math.max(1, storedBytes);
    const totalRatio = this.inflated / Math.max(1, this.file.bytes);
    const suspicious =
      (bytes > RATIO_GRACE_BYTES && entryRatio > maxRatio) ||
      (this.inflated > RATIO_GRACE_BYTES && totalRatio > maxRatio);
    if (!suspicious && bytes <= maxEntryBytes && this.inflated <= maxTotalBytes) return;
    const cause = suspicious
      ? `it inflates to more than ${maxRatio} times its size, like a zip bomb`
      : `it inflates to more than ${megabytes(bytes > maxEntryBytes ? maxEntryBytes : maxTotalBytes)}`;
    throw new IngestError(
      'ingest/zip-bomb',
      `${place}: ${cause}; reading was stopped. If the archive is genuine, unpack it and upload the files.`,
    );
  }
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024)).toLocaleString('en')} MiB`;
}
