import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultLimits } from '../limits';
import { parseFile } from '../parse-file';
import type { InputFile, ParseOptions } from '../parser';
import type { IngestRecord, MessageRecord } from '../records';

/** Gives a test a file with these bytes, and takes it away afterwards. */
export async function withFile<T>(
  name: string,
  content: string | Buffer,
  use: (file: InputFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tacit-spec-'));
  try {
    const path = join(folder, 'file');
    await writeFile(path, content);
    return await use({ path, name, bytes: Buffer.byteLength(content) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** All records but progress that a file with these bytes gives, in this thread. */
export function parseBytes(
  name: string,
  content: string | Buffer,
  options: Partial<ParseOptions> = {},
  format?: string,
): Promise<IngestRecord[]> {
  return withFile(name, content, async (file) => {
    const records: IngestRecord[] = [];
    for await (const record of parseFile(file, { limits: defaultLimits, ...options }, format))
      if (record.type !== 'progress') records.push(record);
    return records;
  });
}

export function recordsOfType<T extends IngestRecord['type']>(
  records: IngestRecord[],
  type: T,
): Extract<IngestRecord, { type: T }>[] {
  return records.filter((record): record is Extract<IngestRecord, { type: T }> => record.type === type);
}

/** `2024-01-31T09:05:00 Maya: text` for each message, which is what most specifications are about. */
export function linesOf(records: IngestRecord[]): string[] {
  return recordsOfType(records, 'message').map(lineOf);
}

function lineOf({ sentAt, author, kind, text }: MessageRecord): string {
  return `${sentAt ?? 'no time'} ${author?.name ?? '-'}: ${kind === 'text' ? text : `[${kind}] ${text}`.trim()}`;
}
