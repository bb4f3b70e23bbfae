import { open } from 'node:fs/promises';
import type { InputFile } from './parser';

const CHUNK_BYTES = 256 * 1024;

/**
 * The bytes of a file, chunk by chunk; the next is read while one is worked on. A small file costs a small buffer:
 * folders have thousands of them.
 */
export async function* readChunks(file: InputFile): AsyncGenerator<Buffer> {
  const handle = await open(file.path, 'r');
  const readAt = (position: number): Promise<Buffer> | null => {
    if (position >= file.bytes) return null;
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, file.bytes - position));
    const reading = handle.read(chunk, 0, chunk.length, position);
    return reading.then(({ bytesRead }) => chunk.subarray(0, bytesRead));
  };
  let ahead = readAt(0);
  try {
    for (let position = 0; ahead;) {
      const chunk: Buffer = await ahead;
      if (chunk.length === 0) return;
      position += chunk.length;
      ahead = readAt(position);
      // Whoever stops reading never asks how that one went.
      ahead?.catch(() => undefined);
      yield chunk;
    }
  } finally {
    await ahead?.catch(() => undefined);
    await handle.close();
  }
}
