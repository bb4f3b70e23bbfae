import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FoundFile } from './find-files';

export interface MultipartBody {
  contentType: string;
  /** Exact length of all chunks, for Content-Length. */
  bytes: number;
  /** To be read once; files are opened one after the other, as they are reached. */
  chunks: AsyncGenerator<Buffer>;
}

/** `multipart/form-data` of files, streamed: a file of any size costs one buffer. */
export function multipartBody(
  files: readonly FoundFile[],
  boundary = `tacit-${randomBytes(16).toString('hex')}`,
): MultipartBody {
  const heads = files.map((file) =>
    Buffer.from(
      `--${boundary}\r\n${disposition(file.name)}\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
  );
  const end = Buffer.from(`--${boundary}--\r\n`);
  const bytes =
    files.reduce((sum, file, at) => sum + (heads[at]?.length ?? 0) + file.bytes + 2, 0) + end.length;
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes,
    chunks: chunksOf(files, heads, end),
  };
}

async function* chunksOf(
  files: readonly FoundFile[],
  heads: readonly Buffer[],
  end: Buffer,
): AsyncGenerator<Buffer> {
  for (const [at, file] of files.entries()) {
    yield heads[at] ?? Buffer.alloc(0);
    yield* contentOf(file);
    yield Buffer.from('\r\n');
  }
  yield end;
}

/** Exactly the promised number of bytes, because Content-Length has been sent already. */
async function* contentOf(file: FoundFile): AsyncGenerator<Buffer> {
  if (file.bytes === 0) return;
  let seen = 0;
  for await (const chunk of createReadStream(file.path, { end: file.bytes - 1 })) {
    if (!Buffer.isBuffer(chunk)) continue;
    seen += chunk.length;
    yield chunk;
  }
  if (seen !== file.bytes) {
    throw new Error(`${file.name} changed while it was read: try again when nothing writes to it.`);
  }
}

/** Browsers escape these three characters in names; everything else goes as UTF-8. */
function disposition(filename: string): string {
  const escaped = filename.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return `Content-Disposition: form-data; name="files"; filename="${escaped}"`;
}
