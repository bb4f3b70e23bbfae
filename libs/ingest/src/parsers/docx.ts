import type { InputFile, ParseOptions, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import type { ZipArchive } from '../zip-archive';
import { DocxBody, DocxStyles, type DocxParagraph } from './docx-body';
import { corruptOffice, inOfficeArchive } from './office-archive';
import { readOfficeProperties } from './office-properties';
import { documentOf } from './text-document';
import { isTeamsTranscript, readTeamsTranscript, TRANSCRIPT_HEAD } from './teams-transcript';
import { readXml } from './xml-events';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Word documents, read as text with headings; pages are known only to a program that lays them out. The
 * transcript of a Teams meeting is a Word document too, and is read as the meeting it is.
 */
export const docx: Parser = {
  format: 'docx',
  label: 'Word document',

  detect: ({ entries }) => (entries?.includes('word/document.xml') ? 0.95 : 0),

  parse: (file: InputFile, options: ParseOptions) => inOfficeArchive(file, options, 'Word document', read),
};

async function* read(
  file: InputFile,
  archive: ZipArchive,
  { timeZone }: ParseOptions,
): AsyncGenerator<IngestRecord> {
  const paragraphs = paragraphsOf(file, archive);
  const first = await firstOf(paragraphs, TRANSCRIPT_HEAD);
  if (first.length === 0) throw corruptOffice(file, 'Word document', 'there is no text in it');
  if (isTeamsTranscript(first)) yield* readTeamsTranscript(file, chained(first, paragraphs), timeZone);
  else yield* readDocument(file, archive, chained(first, paragraphs));
}

async function* readDocument(
  file: InputFile,
  archive: ZipArchive,
  paragraphs: AsyncGenerator<DocxParagraph>,
): AsyncGenerator<IngestRecord> {
  const properties = await readOfficeProperties(archive, 'docProps/core.xml');
  const sections = new SectionBuilder({ document: file.name, file: file.name });
  let isFirst = true;
  for await (const { level, text, isClose } of paragraphs) {
    if (isFirst)
      yield documentOf(file, MEDIA_TYPE, { ...(level === null ? {} : { title: text }), ...properties });
    isFirst = false;
    if (level !== null) yield* sections.heading(level, text);
    else {
      if (!isClose) yield* sections.line('');
      yield* sections.line(text);
    }
  }
  yield* sections.end();
}

async function firstOf<T>(values: AsyncGenerator<T>, count: number): Promise<T[]> {
  const first: T[] = [];
  while (first.length < count) {
    const next = await values.next();
    if (next.done) break;
    first.push(next.value);
  }
  return first;
}

async function* chained<T>(first: T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

async function* paragraphsOf(file: InputFile, archive: ZipArchive): AsyncGenerator<DocxParagraph> {
  const entry = archive.find('word/document.xml');
  if (!entry) throw corruptOffice(file, 'Word document', 'its text part is missing');
  const body = new DocxBody(await headingLevels(archive));
  for await (const _ of readXml(archive.stream(entry), body)) yield* body.paragraphs.splice(0);
}

async function headingLevels(archive: ZipArchive): Promise<ReadonlyMap<string, number>> {
  const styles = new DocxStyles();
  const entry = archive.find('word/styles.xml');
  if (entry) for await (const _ of readXml(archive.stream(entry), styles));
  return styles.levels;
}
