import { crc32, deflateSync } from 'node:zlib';

/** Pixels as pdf.js gives them: one bit of grey, three bytes, or four with how much shines through. */
export type PixelKind = 'grey-bit' | 'rgb' | 'rgba';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Bits of a sample and the type of colour (PNG, 11.2.2), and bits of a pixel. */
const KINDS: Record<PixelKind, { depth: number; colour: number; bits: number }> = {
  'grey-bit': { depth: 1, colour: 0, bits: 1 },
  rgb: { depth: 8, colour: 2, bits: 24 },
  rgba: { depth: 8, colour: 6, bits: 32 },
};

/** A picture as PNG. @param data rows from the top, each begins with a new byte; null where they are too few */
export function encodePng(
  width: number,
  height: number,
  kind: PixelKind,
  data: Uint8Array | Uint8ClampedArray,
): Buffer | null {
  const { depth, colour, bits } = KINDS[kind];
  const rowBytes = Math.ceil((width * bits) / 8);
  if (width < 1 || height < 1 || data.length < rowBytes * height) return null;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour], 8);
  // Every row begins with the filter it was written with: none.
  const rows = Buffer.alloc((rowBytes + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(data.subarray(row * rowBytes, (row + 1) * rowBytes), row * (rowBytes + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
