import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TacitClient } from '../support/tacit-client';
import { CliError } from './cli-error';

/**
 * Streams what is at a path of the server into a file, which only its owner may read. A download that breaks
 * leaves nothing under the name.
 * @returns its bytes
 */
export async function download(client: TacitClient, path: string, file: string): Promise<number> {
  const response = await client.get(path);
  if (!response.body) throw new CliError(`${client.url}${path} sent nothing.`);
  const part = `${file}.part`;
  try {
    await pipeline(Readable.fromWeb(response.body), createWriteStream(part, { mode: 0o600 }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    const cause = error instanceof Error ? error.message : String(error);
    throw new CliError(`${file} could not be written (${cause}): check the folder and the connection.`);
  }
  return (await stat(file)).size;
}
