import { stat } from 'node:fs/promises';
import { detectParser, parserOf } from './detect-format';
import { unknownFormat } from './unknown-format';
import { IngestError, type InputFile, type ParseOptions, type Parser } from './parser';
import type { IngestRecord } from './records';

/**
 * Reads one file in this thread: detects its format, unless told, and yields its records. Throws an
 * `IngestError` if nothing of it can be read. Servers use `parseInWorker`.
 */
export async function* parseFile(
  file: InputFile,
  options: ParseOptions,
  format?: string,
): AsyncGenerator<IngestRecord> {
  const { size } = await stat(file.path);
  if (size === 0)
    throw new IngestError('ingest/empty-file', `${file.name}: the file is empty (0 bytes); export it again.`);
  const found = { ...file, bytes: size };
  const parser = format === undefined ? await detected(found) : known(found, format);
  yield* parser.parse(found, options);
}

async function detected(file: InputFile): Promise<Parser> {
  const found = await detectParser(file);
  if (found) return found.parser;
  throw await unknownFormat(file);
}

function known(file: InputFile, format: string): Parser {
  const parser = parserOf(format);
  if (parser) return parser;
  throw new IngestError('ingest/unknown-format', `${file.name}: there is no format called "${format}".`);
}
