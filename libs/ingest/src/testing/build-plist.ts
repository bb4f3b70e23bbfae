/** What a fixture of a property list is made of. */
export type PlistValue = string | number | Buffer | PlistValue[] | { [key: string]: PlistValue } | PlistUid;
export class PlistUid {
  constructor(readonly number: number) {}
}

/** A binary property list of up to 255 objects. */
export function buildPlist(root: PlistValue): Buffer {
  const objects: Buffer[] = [];
  const add = (value: PlistValue): number => {
    const index = objects.push(Buffer.alloc(0)) - 1;
    objects[index] = encode(value, add);
    return index;
  };
  add(root);
  const head = Buffer.from('bplist00');
  const offsets: number[] = [];
  let at = head.length;
  for (const object of objects) {
    offsets.push(at);
    at += object.length;
  }
  const table = Buffer.alloc(offsets.length * 2);
  offsets.forEach((offset, index) => table.writeUInt16BE(offset, index * 2));
  const trailer = Buffer.alloc(32);
  trailer[6] = 2;
  trailer[7] = 1;
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(at, 28);
  return Buffer.concat([head, ...objects, table, trailer]);
}

function encode(value: PlistValue, add: (value: PlistValue) => number): Buffer {
  if (value instanceof PlistUid) return Buffer.from([0x80, value.number]);
  if (Buffer.isBuffer(value)) return Buffer.concat([marker(0x40, value.length), value]);
  if (typeof value === 'number') return Buffer.from([0x10, value]);
  if (typeof value === 'string') {
    const wide = Buffer.from(value, 'utf16le').swap16();
    return Buffer.concat([marker(0x60, value.length), wide]);
  }
  if (Array.isArray(value)) return Buffer.concat([marker(0xa0, value.length), Buffer.from(value.map(add))]);
  const keys = Object.keys(value);
  const references = [...keys.map(add), ...Object.values(value).map(add)];
  return Buffer.concat([marker(0xd0, keys.length), Buffer.from(references)]);
}

function marker(type: number, length: number): Buffer {
  return length < 15
    ? Buffer.from([type | length])
    : Buffer.from([type | 15, 0x11, length >> 8, length & 255]);
}
