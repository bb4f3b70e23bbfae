import type { InputFile, ParseOptions, Parser } from '../parser';
import { readLines, textEncodingOf } from '../read-lines';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import { damagedCharacters, documentTitle } from './text-document';

/** The last resort for whatever can be read as text. */
export const plainText: Parser = {
  format: 'plain-text',
  label: 'Plain text',

  detect: ({ text }) => (text.trim() === '' ? 0 : 0.1),

  async *parse(file: InputFile, _options: ParseOptions): AsyncGenerator<IngestRecord> {
    const encoding = await textEncodingOf(file);
    const { name } = file;
    yield {
      type: 'document',
      key: name,
      title: documentTitle(name),
      mediaType: 'text/plain',
      place: { file: name },
    };
    const sections = new SectionBuilder({ document: name, file: name });
    for await (const { firstLine, lines, bytesRead } of readLines(file, encoding)) {
      for (const [at, line] of lines.entries())
        yield* sections.line(line.replace(/^\ufeff/, ''), firstLine + at);
      yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
    }
    yield* sections.end();
    if (encoding.lossy) yield damagedCharacters(file, encoding.label);
  },
};
