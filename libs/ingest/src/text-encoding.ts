import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { legacyEncoding } from './legacy-encoding';

/** How the bytes of a text are to be read. */
export interface TextEncoding {
  /** A label of iconv-lite: `utf-8`, `utf-16le`, `gb18030`, `windows-1252`, ... */
  label: string;
  /** Whether some bytes cannot be read and become U+FFFD. */
  lossy: boolean;
}

const SAMPLE_BYTES = 64 * 1024;
const PORTION_BYTES = 1024 * 1024;

/** The encoding of a sample, or null when it is not text. A cut last character is no error. */
export function detectEncoding(sample: Buffer): TextEncoding | null {
  const marked = byteOrderMark(sample);
  if (marked) return { label: marked, lossy: false };
  const wide = wideEncoding(sample);
  if (wide) return { label: wide, lossy: false };
  if (looksBinary(sample)) return null;
  if (isUtf8(withoutCutCharacter(sample))) return { label: 'utf-8', lossy: false };
  if (mostlyUtf8(sample)) return { label: 'utf-8', lossy: true };
  return { label: legacyEncoding(sample), lossy: false };
}

/**
 * The encoding of a whole file. The head decides, except that an ASCII head tells nothing about what
 * follows: every byte is checked as UTF-8, and the first that is not leads to a closer look.
 */
export async function detectFileEncoding(path: string): Promise<TextEncoding | null> {
  const handle = await open(path, 'r');
  try {
    const head = await readAt(handle, 0);
    const first = detectEncoding(head);
    if (!first || first.label !== 'utf-8' || first.lossy || byteOrderMark(head)) return first;
    const strange = await firstNonUtf8(handle);
    if (strange === null) return first;
    const around = await readAt(handle, Math.max(0, strange - SAMPLE_BYTES / 2));
    const headHasUtf8 = head.some((byte) => byte > 0x7f);
    if (headHasUtf8 || mostlyUtf8(around)) return { label: 'utf-8', lossy: true };
    return detectEncoding(around);
  } finally {
    await handle.close();
  }
}

export function decodeText(bytes: Buffer, encoding: TextEncoding): string {
  return iconv.decode(bytes, encoding.label);
}

type Handle = Awaited<ReturnType<typeof open>>;

async function readAt(handle: Handle, position: number): Promise<Buffer> {
  const sample = await bufferFor(handle, SAMPLE_BYTES);
  const { bytesRead } = await handle.read(sample, 0, sample.length, position);
  return sample.subarray(0, bytesRead);
}

/** Not larger than the file: most are small, and a megabyte for each costs more than reading it. */
async function bufferFor(handle: Handle, bytes: number): Promise<Buffer> {
  const { size } = await handle.stat();
  return Buffer.allocUnsafe(Math.min(bytes, size));
}

async function firstNonUtf8(handle: Handle): Promise<number | null> {
  const buffer = await bufferFor(handle, PORTION_BYTES);
  let position = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    if (bytesRead === 0) return null;
    const chunk = buffer.subarray(0, bytesRead);
    const whole = bytesRead < buffer.length ? chunk : withoutCutCharacter(chunk);
    if (!isUtf8(whole)) return position + firstStrangeByte(whole);
    position += whole.length || bytesRead;
  }
}

function firstStrangeByte(chunk: Buffer): number {
  let [from, to] = [0, chunk.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (isUtf8(withoutCutCharacter(chunk.subarray(0, middle)))) from = middle;
    else to = middle;
  }
  return from;
}

function byteOrderMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: nearly every unit is a letter in use, and there are wide spaces or stops. */
function wideEncoding(sample: Buffer): string | null {
  if (sample.length < 8 || (isUtf8(withoutCutCharacter(sample)) && !sample.includes(0))) return null;
  const bytes = sample.subarray(0, Math.min(sample.length & ~1, 8192));
  for (const label of ['utf-16le', 'utf-16be'] as const) {
    let plausible = 0;
    let separators = 0;
    for (let at = 0; at < bytes.length; at += 2) {
      const unit = label === 'utf-16le' ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
      if (isCommonUnit(unit)) plausible++;
      if (unit === 0x0a || unit === 0x20 || unit === 0x3002 || unit === 0xff0c) separators++;
    }
    const units = bytes.length / 2;
    if (plausible / units > 0.97 && separators / units > 0.005) return label;
  }
  return null;
}

function isCommonUnit(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    unit === 0x0a ||
    unit === 0x0d ||
    unit === 0x09 ||
    (unit >= 0xa0 && unit < 0x700) ||
    (unit >= 0x2000 && unit < 0x2070) ||
    (unit >= 0x3000 && unit < 0x30ff) ||
    (unit >= 0x4e00 && unit < 0x9fff) ||
    (unit >= 0xac00 && unit < 0xd7a4) ||
    (unit >= 0xff00 && unit < 0xffee) ||
    (unit >= 0xd83c && unit < 0xe000)
  );
}

/** White space, escapes, and the marks of colour and weight in logs of IRC. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b, 0x02, 0x03, 0x0f, 0x16, 0x1d, 0x1f]);

/** Control characters that no text has: more than one in 200 bytes means something else. */
function looksBinary(sample: Buffer): boolean {
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls++;
  return controls > sample.length / 200;
}

function mostlyUtf8(sample: Buffer): boolean {
  const text = sample.toString('utf8');
  let strange = 0;
  let wide = 0;
  for (const character of text) {
    if (character === '\ufffd') strange++;
    else if (character > '\u007f') wide++;
  }
  return wide > 4 * strange;
}

/** A sample may end in the middle of a UTF-8 character, which takes at most four bytes. */
function withoutCutCharacter(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) {
      const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return wanted > back ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}
