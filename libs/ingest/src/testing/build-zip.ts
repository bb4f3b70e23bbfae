import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFixtureEntry {
  name: string | Buffer;
  content: string | Buffer;
  /** Unix mode; 0o120777 is a symbolic link. */
  mode?: number;
  encrypted?: boolean;
  /** Not packed, as the first entry of some formats must be. */
  stored?: boolean;
  /** What the directory says instead of the truth. */
  declaredBytes?: number;
  /** Already deflated content, for bombs that should not be inflated to be made. */
  deflated?: { bytes: number; crc: number };
}

/** Writes a zip, also such as no honest tool would: names, sizes and modes are taken as they are. */
export function buildZip(entries: ZipFixtureEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const data = entry.deflated || entry.stored ? content : deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const shared = sharedFields(entry, content, data, name);
    const local = Buffer.concat([signature(0x04034b50), shared, Buffer.alloc(2), name, data]);
    directory.push(centralRecord(entry, shared, name, offset));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...locals, central, endRecord(entries.length, central.length, offset)]);
}

function sharedFields(entry: ZipFixtureEntry, content: Buffer, data: Buffer, name: Buffer): Buffer {
  const shared = Buffer.alloc(24);
  const isUtf8 = typeof entry.name === 'string';
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE((isUtf8 ? 0x800 : 0) | (entry.encrypted ? 1 : 0), 2);
  shared.writeUInt16LE(entry.stored ? 0 : 8, 4);
  shared.writeUInt32LE(entry.deflated?.crc ?? crc32(content), 10);
  shared.writeUInt32LE(data.length, 14);
  shared.writeUInt32LE(entry.declaredBytes ?? entry.deflated?.bytes ?? content.length, 18);
  shared.writeUInt16LE(name.length, 22);
  return shared;
}

function centralRecord(entry: ZipFixtureEntry, shared: Buffer, name: Buffer, offset: number): Buffer {
  const versionMadeBy = Buffer.from([20, 3]);
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 8);
  tail.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x02014b50), versionMadeBy, shared, tail, name]);
}

function endRecord(count: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
