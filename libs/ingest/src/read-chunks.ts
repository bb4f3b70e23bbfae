import { open } from 'node:fs/promises';
import type { InputFile } from './parser';

const CHUNK_BYTES = 256 * 1024;

/** The bytes of a file, chunk by chunk. A small file costs a small buffer: folders have thousands of them. */
export async function* readChunks(file: InputFile): AsyncGenerator<Buffer> {
  const handle = await open(file.path, 'r');
  try {
    for (let position = 0; position < file.bytes;) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, file.bytes - position));
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
