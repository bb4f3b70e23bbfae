/**
 * Inflates one LZ4 block with no frame around it (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md).
 * Null when it is damaged or would become larger than `maxBytes`; the block does not tell its size itself.
 */
export function inflateLz4Block(block: Uint8Array, maxBytes: number): Buffer | null {
  const out: number[] = [];
  let at = 0;
  const lengthFrom = (nibble: number): number => {
    let length = nibble;
    if (nibble !== 15) return length;
    for (let byte = 255; byte === 255; at++) {
      byte = block[at] ?? 0;
      length += byte;
    }
    return length;
  };
  while (at < block.length) {
    const token = block[at++] ?? 0;
    const literals = lengthFrom(token >> 4);
    if (at + literals > block.length || out.length + literals > maxBytes) return null;
    for (const end = at + literals; at < end; at++) out.push(block[at] ?? 0);
    if (at >= block.length) break;
    const distance = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
    at += 2;
    // The shortest match is of four bytes, which its length leaves out.
    const length = lengthFrom(token & 15) + 4;
    const from = out.length - distance;
    if (distance === 0 || from < 0 || out.length + length > maxBytes) return null;
    for (let step = 0; step < length; step++) out.push(out[from + step] ?? 0);
  }
  return Buffer.from(out);
}
