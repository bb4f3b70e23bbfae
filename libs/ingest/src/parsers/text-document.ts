import type { InputFile } from '../parser';
import { readLines, textEncodingOf } from '../read-lines';
import type { DocumentRecord, IngestRecord, SectionRecord, SkippedRecord } from '../records';
import { SectionBuilder } from '../sections';

/** The name of a file without folders and extension, when the document itself tells no title. */
export function documentTitle(path: string): string {
  const name = path.split(/[/!]/).pop() ?? path;
  // Notion ends the names of its pages with their ids.
  return name.replace(/(?: [0-9a-f]{32}(?:_all)?)?\.\w{1,10}$/, '') || name;
}

/** What a document tells of itself. */
export type DocumentFacts = Partial<
  Pick<DocumentRecord, 'title' | 'authors' | 'writtenAt' | 'clock' | 'pages'>
>;

/** The record of a document that is the whole file. */
export function documentOf(file: InputFile, mediaType: string, facts: DocumentFacts = {}): DocumentRecord {
  const { name } = file;
  const title = facts.title?.replace(/\s+/g, ' ').trim() || documentTitle(name);
  return { type: 'document', key: name, mediaType, ...facts, title, place: { file: name } };
}

/** How a document of lines is read: what its first lines tell, and what each line is. */
export interface LineReader {
  facts?(firstLines: string[]): DocumentFacts;
  line(sections: SectionBuilder, text: string, line: number): Iterable<SectionRecord>;
  end?(sections: SectionBuilder): Iterable<SectionRecord>;
}

/** Reads a text file of any size and encoding as one document, line by line. */
export async function* readLineDocument(
  file: InputFile,
  mediaType: string,
  reader: LineReader,
): AsyncGenerator<IngestRecord> {
  const encoding = await textEncodingOf(file);
  const sections = new SectionBuilder({ document: file.name, file: file.name });
  let isAnnounced = false;
  for await (const { firstLine, lines, bytesRead } of readLines(file, encoding)) {
    if (!isAnnounced) {
      lines[0] = lines[0]?.replace(/^\ufeff/, '') ?? '';
      yield documentOf(file, mediaType, reader.facts?.(lines.slice(0, 50)));
      isAnnounced = true;
    }
    for (const [at, line] of lines.entries()) yield* reader.line(sections, line, firstLine + at);
    yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
  }
  if (reader.end) yield* reader.end(sections);
  yield* sections.end();
  if (encoding.lossy) yield damagedCharacters(file, encoding.label);
}

/** For a document that could be read and holds nothing to find it by. */
export function withoutWords({ name }: InputFile, thing: string, nextStep: string): SkippedRecord {
  const detail = `${name}: ${thing} holds no words outside of its marks; ${nextStep}.`;
  return { type: 'skipped', place: { file: name }, reason: 'document/no-words', detail };
}

export function damagedCharacters(file: InputFile, encoding: string): SkippedRecord {
  return {
    type: 'skipped',
    notice: true,
    place: { file: file.name },
    reason: 'file/damaged-characters',
    detail: `${file.name}: some bytes are no valid ${encoding} and are shown as \ufffd; save the file again as UTF-8 if the original is at hand.`,
  };
}
