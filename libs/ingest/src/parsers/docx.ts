import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import { EntryError, ZipArchive } from '../zip-archive';
import { DocxBody, DocxStyles, type DocxParagraph } from './docx-body';
import { readOfficeProperties } from './office-properties';
import { documentTitle } from './text-document';
import { readXml } from './xml-events';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Word documents, read as text with headings; pages are known only to a program that lays them out. */
export const docx: Parser = {
  format: 'docx',
  label: 'Word document',

  detect: ({ entries }) => (entries?.includes('word/document.xml') ? 0.95 : 0),

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const archive = await ZipArchive.open(file, options.limits);
    try {
      yield* parseArchive(file, archive);
    } catch (error) {
      throw error instanceof EntryError ? corrupt(file, error.message) : error;
    } finally {
      await archive.close();
    }
  },
};

async function* parseArchive(file: InputFile, archive: ZipArchive): AsyncGenerator<IngestRecord> {
  const properties = await readOfficeProperties(archive, 'docProps/core.xml');
  const sections = new SectionBuilder({ document: file.name, file: file.name });
  let isFirst = true;
  for await (const { level, text, isClose } of paragraphsOf(file, archive)) {
    if (isFirst) {
      const title = level === null ? documentTitle(file.name) : text;
      const { name } = file;
      yield {
        type: 'document',
        key: name,
        title,
        mediaType: MEDIA_TYPE,
        ...properties,
        place: { file: name },
      };
      isFirst = false;
    }
    if (level !== null) yield* sections.heading(level, text);
    else {
      if (!isClose) yield* sections.line('');
      yield* sections.line(text);
    }
  }
  yield* sections.end();
  if (isFirst) throw corrupt(file, 'there is no text in it');
}

async function* paragraphsOf(file: InputFile, archive: ZipArchive): AsyncGenerator<DocxParagraph> {
  const entry = archive.find('word/document.xml');
  if (!entry) throw corrupt(file, 'its text part is missing');
  const body = new DocxBody(await headingLevels(archive));
  for await (const _ of readXml(archive.stream(entry), body)) yield* body.paragraphs.splice(0);
}

async function headingLevels(archive: ZipArchive): Promise<ReadonlyMap<string, number>> {
  const styles = new DocxStyles();
  const entry = archive.find('word/styles.xml');
  if (entry) for await (const _ of readXml(archive.stream(entry), styles));
  return styles.levels;
}

function corrupt(file: InputFile, cause: string): IngestError {
  return new IngestError(
    'ingest/corrupt-docx',
    `${file.name}: the Word document cannot be read (${cause}); open it in Word, save it again, and upload that.`,
  );
}
