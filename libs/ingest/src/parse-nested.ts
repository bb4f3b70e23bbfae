import { detectParser } from './detect-format';
import { IngestError, type InputFile, type ParseOptions } from './parser';
import { goesOn, type IngestRecord, type SkippedRecord } from './records';
import type { SpooledFile } from './spool-folder';

/**
 * Reads a file that was found inside another: an entry of an archive, an attachment of a mail. What cannot be
 * read is reported and the container goes on; only what threatens the server, such as a zip bomb, ends it.
 * `options.limits.maxDepth` counts how many further containers may follow inside.
 */
export async function* parseNested(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
  if (file.bytes === 0) {
    yield notRead(file, 'entry/empty', 'it is empty (0 bytes)', true);
    return;
  }
  try {
    const found = await detectParser(file);
    if (!found) yield notRead(file, 'entry/unknown-format', 'no parser knows this kind of file');
    else if (found.parser.isContainer && options.limits.maxDepth < 1)
      yield notRead(file, 'entry/too-deep', 'it is an archive in an archive in an archive; unpack it first');
    else yield* withoutFigures(found.parser.parse(file, options));
  } catch (error) {
    if (!(error instanceof IngestError) || error.code === 'ingest/zip-bomb') throw error;
    const reason = error.code.replace('ingest/', 'entry/');
    yield { type: 'skipped', place: { file: file.name }, reason, detail: error.message };
  }
}

/** How far an entry is read says nothing about the container, but that it is read on. */
export async function* withoutFigures(records: AsyncGenerator<IngestRecord>): AsyncGenerator<IngestRecord> {
  for await (const record of records) yield record.type === 'progress' ? goesOn : record;
}

function notRead(file: InputFile, reason: string, cause: string, notice?: true): SkippedRecord {
  const detail = `${file.name}: not read, because ${cause}.`;
  return { type: 'skipped', place: { file: file.name }, reason, detail, ...(notice ? { notice } : {}) };
}

/** Reads an entry of a container and takes it away; what it holds may be a container only if depth is left. */
export async function* parseSpooled(
  { file, dispose }: SpooledFile,
  options: ParseOptions,
  bytesLeft: number,
): AsyncGenerator<IngestRecord> {
  const limits = { ...options.limits, maxDepth: options.limits.maxDepth - 1, maxTotalBytes: bytesLeft };
  try {
    yield* parseNested(file, { ...options, limits });
  } finally {
    await dispose();
  }
}
