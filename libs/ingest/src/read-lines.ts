import iconv from 'iconv-lite';
import { IngestError, type InputFile } from './parser';
import { readChunks } from './read-chunks';
import type { ProgressRecord } from './records';
import { detectFileEncoding, type TextEncoding } from './text-encoding';

/** Some lines in a row; a batch, because one `await` per line costs more than most parsers do. */
export interface LineBatch {
  /** Number of the first line of the batch, from 1. */
  firstLine: number;
  /** Without line ends. */
  lines: string[];
  /** Bytes of the file read so far. */
  bytesRead: number;
}

/** Nothing that people wrote has longer lines; one that goes on is continued as the next line. */
const MAX_LINE_CHARS = 1 << 20;

/** For a first pass over a file, which may take minutes: a parser that says nothing is taken to hang. */
export function nothingReadYet({ bytes }: InputFile): ProgressRecord {
  return { type: 'progress', done: 0, total: bytes, unit: 'bytes' };
}

/** The encoding of a text file; an `IngestError` for a file that holds no text. */
export async function textEncodingOf(file: InputFile): Promise<TextEncoding> {
  if (file.bytes === 0)
    throw new IngestError('ingest/empty-file', `${file.name}: the file is empty (0 bytes); export it again.`);
  const encoding = await detectFileEncoding(file.path);
  if (encoding) return encoding;
  throw new IngestError(
    'ingest/not-text',
    `${file.name}: the content is not text in any encoding Tacit knows; upload the file as the application saved it, or save it as UTF-8 first.`,
  );
}

/** Reads a text file of any size and encoding line by line, in constant memory. */
export async function* readLines(file: InputFile, encoding: TextEncoding): AsyncGenerator<LineBatch> {
  const decoder = iconv.getDecoder(encoding.label);
  let firstLine = 1;
  let bytesRead = 0;
  let rest = '';
  for await (const chunk of readChunks(file)) {
    bytesRead += chunk.length;
    rest += decoder.write(chunk);
    const lines = splitLines(rest);
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE_CHARS) {
      lines.push(rest);
      rest = '';
    }
    if (lines.length > 0) yield { firstLine, lines, bytesRead };
    firstLine += lines.length;
  }
  rest += decoder.end() ?? '';
  if (rest !== '') yield { firstLine, lines: splitLines(rest.replace(/\r$/, '')), bytesRead };
}

/** The last element is what may go on; a carriage return at the end may be half a line end. */
function splitLines(text: string): string[] {
  if (!text.includes('\r')) return text.split('\n');
  if (!text.endsWith('\r')) return text.split(/\r\n|\n|\r/);
  const lines = text.slice(0, -1).split(/\r\n|\n|\r/);
  lines[lines.length - 1] += '\r';
  return lines;
}
