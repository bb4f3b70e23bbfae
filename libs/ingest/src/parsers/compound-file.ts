const END_OF_CHAIN = 0xfffffffe;
/** Above this a number means no sector but what one is for ([MS-CFB] 2.1). */
const LAST_SECTOR = 0xfffffffa;
const HEADER_BYTES = 512;
const DIRECTORY_ENTRY_BYTES = 128;

/**
 * Why a compound file ([MS-CFB]) must not be given to a reader that trusts it, or null: chains of sectors and
 * trees of entries that come back to themselves would be followed for ever.
 */
export function compoundDamage(bytes: Buffer): string | null {
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
  return isTree(directory) ? null : 'its list of entries comes back to itself';
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
