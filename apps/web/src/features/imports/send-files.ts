import { csrfHeaders } from '../../api/client';
import type { Visibility } from '../../api/generated/graphql';
import { refusalWords } from '../../locales/refusal-words';
import type { ChosenFile } from './dropped-files';

export interface Sent {
  sourceId: string;
  importId: string;
  /** The same files are there already; nothing was added. */
  unchanged: boolean;
}

export interface Sending {
  result: Promise<Sent>;
  stop: () => void;
}

/** Thrown with a sentence to show, or none when only the connection is to blame. */
export class SendFailure extends Error {}

/** Sends files to `POST /upload`. XMLHttpRequest, because `fetch` does not tell how much has gone. */
export function sendFiles(
  files: readonly ChosenFile[],
  to: { workspaceId: string; visibility: Visibility; look: 'unsure' | 'always'; keepPlaces: string },
  onProgress: (sentBytes: number) => void,
): Sending {
  const request = new XMLHttpRequest();
  const result = new Promise<Sent>((resolve, reject) => {
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onerror = () => reject(new SendFailure());
    request.onabort = () => reject(new SendFailure());
    request.onload = () => {
      const sent = readSent(request.responseText);
      if (request.status < 300 && sent) resolve(sent);
      else reject(new SendFailure(readMessage(request.responseText)));
    };
  });
  const form = new FormData();
  for (const { path, file } of files) form.append('files', file, path);
  request.open('POST', `/upload?${new URLSearchParams(to).toString()}`);
  for (const [name, value] of Object.entries(csrfHeaders)) request.setRequestHeader(name, value);
  request.send(form);
  return { result, stop: () => request.abort() };
}

function parse(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function readSent(body: string): Sent | null {
  const { sourceId, importId, unchanged } = parse(body);
  if (typeof sourceId !== 'string' || typeof importId !== 'string') return null;
  return { sourceId, importId, unchanged: unchanged === true };
}

function readMessage(body: string): string {
  const { code, message, error } = parse(body);
  if (typeof message === 'string') return refusalWords(code, message);
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return '';
}
