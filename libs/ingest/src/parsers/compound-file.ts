const END_OF_CHAIN = 0xfffffffe;
/** Above this a number means no sector but what one is for ([MS-CFB] 2.1). */
const LAST_SECTOR = 0xfffffffa;
const HEADER_BYTES = 512;
const DIRECTORY_ENTRY_BYTES = 128;

/** Streams shorter than this lie in small sectors, unless the header says another number. */
const SMALL_SECTOR_SHIFT = 6;
const STREAM = 2;

/**
 * Why a compound file ([MS-CFB]) must not be given to a reader that trusts it, or null: chains of sectors and
 * trees of entries that come back to themselves would be followed for ever.
 */
export function compoundDamage(bytes: Buffer): string | null {
  const opened = openCompound(bytes);
  return typeof opened === 'string' ? opened : null;
}

/** The streams of a compound file by their names, or why it cannot be read. */
export function openCompound(bytes: Buffer): CompoundStreams | string {
  if (bytes.length < HEADER_BYTES) return 'it is cut off';
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return 'its sectors have a size that does not exist';
  const file = new CompoundFile(bytes, 1 << shift);
  const table = file.allocationTable();
  if (table === null || comesBack(table)) return 'its list of sectors is damaged';
  const small = file.entriesOf(table, bytes.readUInt32LE(60));
  if (small === null || comesBack(small)) return 'its list of small sectors is damaged';
  const directory = file.sectorsOf(table, bytes.readUInt32LE(48));
  if (directory === null) return 'its list of entries is cut off';
  if (!isTree(directory)) return 'its list of entries comes back to itself';
  return new CompoundStreams(file, { table, small, directory, smallBelow: bytes.readUInt32LE(56) });
}

interface CompoundTables {
  table: number[];
  small: number[];
  directory: Buffer;
  smallBelow: number;
}

/** Streams are found by name wherever they stand: programs have each of those read here once. */
export class CompoundStreams {
  private smallSectors: Buffer | null = null;

  constructor(
    private readonly file: CompoundFile,
    private readonly tables: CompoundTables,
  ) {}

  /** Null where there is no such stream, or not all of it. */
  read(name: string): Buffer | null {
    const entry = this.entries().find((one) => one.readUInt8(66) === STREAM && nameOf(one) === name);
    if (!entry) return null;
    const start = entry.readUInt32LE(116);
    const bytes = entry.readUInt32LE(120);
    const { table, smallBelow } = this.tables;
    const found = bytes < smallBelow ? this.readSmall(start, bytes) : this.file.sectorsOf(table, start);
    return found && found.length >= bytes ? found.subarray(0, bytes) : null;
  }

  private readSmall(start: number, bytes: number): Buffer | null {
    const { table, small } = this.tables;
    const root = this.entries()[0]?.readUInt32LE(116) ?? END_OF_CHAIN;
    this.smallSectors ??= this.file.sectorsOf(table, root);
    const parts: Buffer[] = [];
    for (
      let at = start;
      at < LAST_SECTOR && parts.length << SMALL_SECTOR_SHIFT < bytes;
      at = small[at] ?? END_OF_CHAIN
    )
      parts.push(
        this.smallSectors?.subarray(at << SMALL_SECTOR_SHIFT, (at + 1) << SMALL_SECTOR_SHIFT) ??
          Buffer.alloc(0),
      );
    return Buffer.concat(parts);
  }

  private entries(): Buffer[] {
    const { directory } = this.tables;
    return Array.from({ length: Math.floor(directory.length / DIRECTORY_ENTRY_BYTES) }, (_, at) =>
      directory.subarray(at * DIRECTORY_ENTRY_BYTES, (at + 1) * DIRECTORY_ENTRY_BYTES),
    );
  }
}

function nameOf(entry: Buffer): string {
  return entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2));
}

class CompoundFile {
  constructor(
    private readonly bytes: Buffer,
    private readonly sectorBytes: number,
  ) {}

  /** For each sector the one after it: the first 109 parts stand in the header, others in a chain of their own. */
  allocationTable(): number[] | null {
    const parts = Array.from({ length: 109 }, (_, at) => this.bytes.readUInt32LE(76 + at * 4));
    let next = this.bytes.readUInt32LE(68);
    for (let left = this.bytes.length / this.sectorBytes; next < LAST_SECTOR; left--) {
      const sector = this.sector(next);
      if (sector === null || left < 0) return null;
      const numbers = numbersOf(sector);
      next = numbers.pop() ?? END_OF_CHAIN;
      parts.push(...numbers);
    }
    const sectors = parts.filter((part) => part < LAST_SECTOR).map((part) => this.sector(part));
    return sectors.some((sector) => sector === null) ? null : sectors.flatMap((sector) => numbersOf(sector!));
  }

  sectorsOf(table: number[], start: number): Buffer | null {
    const sectors: Buffer[] = [];
    for (let at = start; at < LAST_SECTOR; at = table[at] ?? END_OF_CHAIN) {
      const sector = this.sector(at);
      if (sector === null || sectors.length > table.length) return null;
      sectors.push(sector);
    }
    return Buffer.concat(sectors);
  }

  entriesOf(table: number[], start: number): number[] | null {
    const sectors = this.sectorsOf(table, start);
    return sectors && numbersOf(sectors);
  }

  private sector(at: number): Buffer | null {
    const from = (at + 1) * this.sectorBytes;
    // The last sector of a file may be short.
    return from < this.bytes.length ? this.bytes.subarray(from, from + this.sectorBytes) : null;
  }
}

function numbersOf(sector: Buffer): number[] {
  return Array.from({ length: sector.length >> 2 }, (_, at) => sector.readUInt32LE(at * 4));
}

/** Whether following a table of "the one after it" from anywhere never ends. */
function comesBack(table: number[]): boolean {
  const seenBy = new Int32Array(table.length).fill(-1);
  for (let start = 0; start < table.length; start++)
    for (let at = start; at < table.length; at = table[at] ?? END_OF_CHAIN) {
      if (seenBy[at] === start) return true;
      if (seenBy[at] !== -1) break;
      seenBy[at] = start;
    }
  return false;
}

/** Entries know the ones left and right of them and the first below; each may be reached once. */
function isTree(directory: Buffer): boolean {
  const count = Math.floor(directory.length / DIRECTORY_ENTRY_BYTES);
  const reached = new Set<number>();
  const open = [0];
  while (open.length > 0) {
    const at = open.pop() ?? 0;
    if (at >= count) continue;
    if (reached.has(at)) return false;
    reached.add(at);
    const entry = at * DIRECTORY_ENTRY_BYTES;
    for (const offset of [68, 72, 76]) open.push(directory.readUInt32LE(entry + offset));
  }
  return true;
}
