import busboy from 'busboy';
import type { Request } from 'express';
import { FileStore, FileTooLargeError, type StoredFile } from '../../adapters/files/file-store';
import { InputError, TacitError } from '../../graphql/errors';
import { uploadPath } from './upload-path';

/** A file of an upload that is in the store. */
export interface ReceivedFile extends StoredFile {
  path: string;
}

export class UploadTooLargeError extends TacitError {
  constructor(maxBytes: number) {
    super(
      'upload/too-large',
      `The upload is larger than ${maxBytes} bytes, which is what this server takes; upload it in parts, ` +
        'or raise MAX_UPLOAD_BYTES.',
      413,
    );
  }
}

export class NotMultipartError extends TacitError {
  constructor() {
    super('upload/not-multipart', 'Send the files as multipart/form-data.', 415);
  }
}

export class UploadCutError extends TacitError {
  constructor() {
    super(
      'upload/cut',
      'The upload ended before all of it had arrived; nothing was kept. Upload it again.',
      400,
    );
  }
}

export interface Receiving {
  store: FileStore;
  maxBytes: number;
  /** Hears of every file as soon as it is kept, also of an upload that fails later. */
  onKept: (file: ReceivedFile) => void;
}

/**
 * Streams the files of a multipart request into the store, in their order.
 * @throws UploadTooLargeError, NotMultipartError, UploadCutError, InputError
 */
export async function receiveFiles(request: Request, receiving: Receiving): Promise<ReceivedFile[]> {
  if (Number(request.headers['content-length'] ?? 0) > receiving.maxBytes) {
    request.resume();
    throw new UploadTooLargeError(receiving.maxBytes);
  }
  const reception = new Reception(request, receiving);
  const files = await reception.files();
  if (files.length === 0)
    throw new InputError('upload/no-files', 'There is no file in the upload; choose at least one.');
  return files;
}

class Reception {
  private readonly received: ReceivedFile[] = [];
  private readonly writes: Promise<void>[] = [];
  private readonly paths = new Set<string>();
  private readonly parser: busboy.Busboy;
  private failure: Error | null = null;
  private bytes = 0;

  constructor(
    private readonly request: Request,
    private readonly receiving: Receiving,
  ) {
    this.parser = newParser(request);
  }

  async files(): Promise<ReceivedFile[]> {
    const { request, parser } = this;
    const parsed = new Promise<void>((resolve) => parser.once('close', resolve));
    parser.on('error', (error) => this.fail(error instanceof Error ? error : new UploadCutError()));
    parser.on('file', (_field, stream, { filename }) => this.receive(stream, filename));
    request.on('data', (chunk: Buffer) => this.count(chunk.length));
    request.once('close', () => {
      if (!request.complete) this.fail(new UploadCutError());
    });
    request.pipe(parser);
    await parsed;
    await Promise.all(this.writes);
    if (this.failure) throw asUploadError(this.failure, this.receiving.maxBytes);
    return this.received;
  }

  private receive(
    stream: NodeJS.ReadableStream & Parameters<FileStore['write']>[0],
    filename: string | undefined,
  ): void {
    // A stream that is destroyed with an error and read by nobody would end the process.
    stream.on('error', () => undefined);
    try {
      const path = this.freePath(filename);
      const kept = this.receiving.store.write(stream, this.receiving.maxBytes).then((stored) => {
        const file = { ...stored, path };
        this.received.push(file);
        this.receiving.onKept(file);
      });
      this.writes.push(kept.catch((error: unknown) => this.fail(asError(error))));
    } catch (error) {
      this.fail(asError(error));
    }
  }

  private freePath(filename: string | undefined): string {
    const path = uploadPath(filename);
    if (this.paths.has(path)) {
      throw new InputError(
        'upload/same-path',
        `The upload has two files called ${path}; leave one of them out.`,
      );
    }
    this.paths.add(path);
    return path;
  }

  private count(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.receiving.maxBytes) this.fail(new UploadTooLargeError(this.receiving.maxBytes));
  }

  /** Reads on without keeping, so that the client gets to hear the answer instead of a closed line. */
  private fail(error: Error): void {
    if (this.failure) return;
    this.failure = error;
    this.request.unpipe(this.parser);
    this.request.resume();
    this.parser.destroy(error);
  }
}

function newParser(request: Request): busboy.Busboy {
  try {
    return busboy({ headers: request.headers, preservePath: true, defParamCharset: 'utf8' });
  } catch {
    request.resume();
    throw new NotMultipartError();
  }
}

function asUploadError(error: Error, maxBytes: number): Error {
  if (error instanceof FileTooLargeError) return new UploadTooLargeError(maxBytes);
  if (error instanceof TacitError) return error;
  return /form|multipart|header/i.test(error.message) ? new UploadCutError() : error;
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
