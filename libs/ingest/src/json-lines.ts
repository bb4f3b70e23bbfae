import type { InputFile } from './parser';
import { readLines, textEncodingOf } from './read-lines';
import type { IngestRecord } from './records';
import { RepeatFilter } from './repeat-filter';

/**
 * Reads a file of one value a line: `read` makes records of each line that is not blank, with its number from 1.
 * Records that come again are told apart, and progress is told in bytes.
 */
export async function* readJsonLines(
  file: InputFile,
  read: (line: string, number: number) => Iterable<IngestRecord>,
): AsyncGenerator<IngestRecord> {
  const repeats = new RepeatFilter();
  for await (const { firstLine, lines, bytesRead } of readLines(file, await textEncodingOf(file))) {
    for (const [at, line] of lines.entries()) {
      if (line.trim() === '') continue;
      for (const record of read(line, firstLine + at)) yield repeats.check(record);
    }
    yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
  }
}
