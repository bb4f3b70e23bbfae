import { crc32 } from 'node:zlib';

/** A field of EXIF by its number: text, a short number, degrees as three fractions, or the offset of a folder. */
type Field = [tag: number, value: string | number | [number, number, number]];

export interface PhotoFixture {
  takenAt?: string;
  offset?: string;
  make?: string;
  model?: string;
  orientation?: number;
  description?: string;
  /** Degrees, minutes, seconds north and east. */
  place?: { latitude: [number, number, number]; longitude: [number, number, number] };
}

/** The EXIF of a photo, which is a TIFF file by itself. */
export function buildTiff(photo: PhotoFixture): Buffer {
  const image: Field[] = [];
  if (photo.description) image.push([0x010e, photo.description]);
  if (photo.make) image.push([0x010f, photo.make]);
  if (photo.model) image.push([0x0110, photo.model]);
  if (photo.orientation) image.push([0x0112, photo.orientation]);
  const exif: Field[] = [];
  if (photo.takenAt) exif.push([0x9003, photo.takenAt]);
  if (photo.offset) exif.push([0x9011, photo.offset]);
  const gps: Field[] = photo.place
    ? [
        [1, 'N'],
        [2, photo.place.latitude],
        [3, 'E'],
        [4, photo.place.longitude],
      ]
    : [];
  const exifAt = 8 + folder([...image, [0x8769, 0], [0x8825, 0]], 0).length;
  const gpsAt = exifAt + folder(exif, 0).length;
  const head = Buffer.from('4949 2a00 0800 0000'.replaceAll(' ', ''), 'hex');
  return Buffer.concat([
    head,
    folder([...image, [0x8769, exifAt], [0x8825, gpsAt]], 8),
    folder(exif, exifAt),
    folder(gps, gpsAt),
  ]);
}

function folder(fields: Field[], at: number): Buffer {
  const rows = Buffer.alloc(2 + fields.length * 12 + 4);
  const rest: Buffer[] = [];
  let restAt = at + rows.length;
  rows.writeUInt16LE(fields.length, 0);
  for (const [index, [tag, value]] of fields.entries()) {
    const row = 2 + index * 12;
    const isOffset = tag === 0x8769 || tag === 0x8825;
    const data = bytesOf(value);
    rows.writeUInt16LE(tag, row);
    rows.writeUInt16LE(typeof value === 'string' ? 2 : isOffset ? 4 : Array.isArray(value) ? 5 : 3, row + 2);
    rows.writeUInt32LE(typeof value === 'string' ? data.length : Array.isArray(value) ? 3 : 1, row + 4);
    if (data.length <= 4) data.copy(rows, row + 8);
    else {
      rows.writeUInt32LE(restAt, row + 8);
      rest.push(data);
      restAt += data.length;
    }
  }
  return Buffer.concat([rows, ...rest]);
}

function bytesOf(value: Field[1]): Buffer {
  if (typeof value === 'string') return Buffer.from(`${value}\0`);
  const numbers = Array.isArray(value) ? value.flatMap((part) => [Math.round(part * 100), 100]) : [value];
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((each, at) => bytes.writeUInt32LE(each, at * 4));
  return bytes;
}

export function buildJpeg(photo: PhotoFixture): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), buildTiff(photo)]);
  const size = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 3, 0, 4, 1, 1, 0x11, 0]);
  const app1 = Buffer.from([0xff, 0xe1, 0, 0]);
  app1.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app1, exif, size, Buffer.from([0xff, 0xd9])]);
}

export function buildPng(photo: PhotoFixture): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    return Buffer.concat([number(data.length), body, number(crc32(body))]);
  };
  const header = Buffer.concat([number(4), number(3), Buffer.from([8, 2, 0, 0, 0])]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('eXIf', buildTiff(photo)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function buildWebp(photo: PhotoFixture): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(data.length);
    return Buffer.concat([Buffer.from(type), size, data, Buffer.alloc(data.length % 2)]);
  };
  const extended = Buffer.from([8, 0, 0, 0, 3, 0, 0, 2, 0, 0]);
  const body = Buffer.concat([Buffer.from('WEBP'), chunk('VP8X', extended), chunk('EXIF', buildTiff(photo))]);
  const riff = chunk('RIFF', body);
  return riff;
}

/** The boxes that lead to the EXIF of a HEIC, and no picture. */
export function buildHeic(photo: PhotoFixture): Buffer {
  const exif = Buffer.concat([number(6), Buffer.from('Exif\0\0'), buildTiff(photo)]);
  const box = (type: string, ...parts: Buffer[]): Buffer => {
    const body = Buffer.concat([Buffer.from(type), ...parts]);
    return Buffer.concat([number(body.length + 4), body]);
  };
  const item = box('infe', Buffer.from('02000000000100004578696600', 'hex'));
  const items = box('iinf', Buffer.from('000000000001', 'hex'), item);
  const meta = (offset: number): Buffer => {
    const extent = Buffer.concat([number(offset), number(exif.length)]);
    const locations = Buffer.from('00000000440000010001000000' + '01', 'hex');
    return box('meta', Buffer.alloc(4), items, box('iloc', locations, extent));
  };
  const type = box('ftyp', Buffer.from('heic'), number(0), Buffer.from('mif1heic'));
  const at = type.length + meta(0).length + 8;
  return Buffer.concat([type, meta(at), box('mdat', exif)]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}
