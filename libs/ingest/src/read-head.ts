import { open } from 'node:fs/promises';
import { openPromise } from 'yauzl';
import type { FileHead, InputFile } from './parser';
import { decodeText, detectEncoding } from './text-encoding';
import { entryName } from './zip-entry-name';

const HEAD_BYTES = 64 * 1024;
const MAX_ENTRIES = 2_000;

/** What detection looks at: the head of a file, decoded if it is text, the entries listed if it is a zip. */
export async function readHead(file: InputFile): Promise<FileHead> {
  const head = await firstBytes(file);
  const encoding = head.length > 0 ? detectEncoding(head) : null;
  const text = encoding ? decodeText(head, encoding).replace(/^\ufeff/, '') : '';
  const entries = isZip(head) ? await entryNames(file.path) : undefined;
  return { name: file.name, bytes: file.bytes, head, text, entries };
}

/** `PK` and one of the three records a zip can begin with. */
export function isZip(head: Buffer): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && [0x0304, 0x0506, 0x0708].includes(head.readUInt16BE(2));
}

async function firstBytes({ path, bytes }: InputFile): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const head = Buffer.allocUnsafe(Math.min(HEAD_BYTES, bytes));
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A damaged archive still detects as a zip, with no entries: its parser then says what is wrong with it. */
async function entryNames(path: string): Promise<string[]> {
  const names: string[] = [];
  try {
    const zip = await openPromise(path, { decodeStrings: false, lazyEntries: true, autoClose: false });
    try {
      for await (const entry of zip.eachEntry()) {
        names.push(entryName(entry));
        if (names.length >= MAX_ENTRIES) break;
      }
    } finally {
      zip.close();
    }
  } catch {
    return names;
  }
  return names;
}
