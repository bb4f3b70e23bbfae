import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FoundFile } from './find-files';
import { multipartBody, type MultipartBody } from './multipart';
import type { Visibility } from './shapes';
import { refusalOf, type TacitClient, unreachable } from './tacit-client';

export interface UploadOptions {
  workspaceId: string;
  /** Shown in the library. */
  name?: string;
  visibility?: Visibility;
  /** IANA zone of clocks that name none, as in chat exports; absent: they stay without a zone. */
  timeZone?: string;
  /** Whether the places of photos are kept; absent: they are left out. */
  keepPlaces?: boolean;
  /** Whether it waits to be looked at before it is read; absent: it does not. */
  look?: 'unsure' | 'always';
  /** Stops what has not been sent yet; an upload that has arrived whole is answered all the same. */
  signal?: AbortSignal;
  /** Called with the bytes sent so far and the bytes to send. */
  onSent?: (sent: number, total: number) => void;
}

export interface UploadReceipt {
  sourceId: string;
  importId: string;
  /** Every file was there already; nothing was added, and the import is the earlier one. */
  unchanged: boolean;
}

/**
 * Sends files as one source, streamed.
 * @throws ApiError what the server says against it, or the reason of the signal
 */
export async function uploadFiles(
  client: TacitClient,
  files: readonly FoundFile[],
  { onSent, signal, ...asked }: UploadOptions,
): Promise<UploadReceipt> {
  const body = multipartBody(files);
  const url = new URL('/upload', client.url);
  for (const [key, value] of Object.entries(asked)) if (value) url.searchParams.set(key, String(value));
  const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const sending = open(url, {
    method: 'POST',
    headers: { ...client.headers, 'content-type': body.contentType, 'content-length': body.bytes },
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sending.once('response', resolve);
    sending.once('error', (error) => reject(unreachable(client.url, error)));
  });
  const sent = pipeline(Readable.from(counted(body, onSent, signal)), sending);
  // A server that refuses early closes the connection; its answer says more than the broken pipe.
  const response = await Promise.race([answered, sent.then(() => answered)]);
  const text = await textOf(response);
  if (response.statusCode === undefined || response.statusCode >= 300) {
    sent.catch(() => undefined);
    sending.destroy();
    throw refusalOf(response.statusCode ?? 0, text, url.href);
  }
  await sent;
  return receiptOf(text, url.href);
}

async function* counted(
  { chunks, bytes }: MultipartBody,
  onSent: UploadOptions['onSent'],
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  let sent = 0;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    sent += chunk.length;
    yield chunk;
    onSent?.(sent, bytes);
  }
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function receiptOf(text: string, url: string): UploadReceipt {
  const body: unknown = JSON.parse(text);
  if (
    typeof body === 'object' &&
    body !== null &&
    'sourceId' in body &&
    typeof body.sourceId === 'string' &&
    'importId' in body &&
    typeof body.importId === 'string'
  ) {
    return {
      sourceId: body.sourceId,
      importId: body.importId,
      unchanged: 'unchanged' in body && body.unchanged === true,
    };
  }
  throw new Error(`${url} took the files but named no import: is the server of the same version?`);
}
