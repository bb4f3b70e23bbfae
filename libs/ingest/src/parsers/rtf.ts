import { IngestError, type InputFile, type Parser } from '../parser';
import { readChunks } from '../read-chunks';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import { RtfReader } from './rtf-reader';
import { documentOf } from './text-document';

/** Rich text (RTF 1.9.1), as old word processors and mail programs keep it. */
export const rtf: Parser = {
  format: 'rtf',
  label: 'Rich text (RTF)',
  detect: ({ head }) => (head.subarray(0, 5).toString('latin1') === '{\\rtf' ? 0.95 : 0),

  async *parse(file: InputFile): AsyncGenerator<IngestRecord> {
    const reader = new RtfReader();
    const sections = new SectionBuilder({ document: file.name, file: file.name });
    let bytesRead = 0;
    let isAnnounced = false;
    for await (const chunk of readChunks(file)) {
      reader.write(chunk);
      bytesRead += chunk.length;
      if (bytesRead >= file.bytes) reader.end();
      if (!isAnnounced) {
        const { title, author } = reader.info;
        yield documentOf(file, 'application/rtf', { title, ...(author ? { authors: [author] } : {}) });
        isAnnounced = true;
      }
      for (const { text, level } of reader.paragraphs.splice(0)) {
        if (level !== null) yield* sections.heading(level, text);
        else {
          yield* sections.line(text);
          yield* sections.line('');
        }
      }
      yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
    }
    yield* sections.end();
    if (!reader.hasWords)
      throw new IngestError(
        'ingest/corrupt-rtf',
        `${file.name}: there is no text in it; open it in a word processor, save it again, and upload that.`,
      );
  },
};
