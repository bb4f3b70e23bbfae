import type { InputFile, ParseOptions, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import type { ZipArchive } from '../zip-archive';
import { corruptOffice, inOfficeArchive } from './office-archive';
import { readOfficeProperties } from './office-properties';
import { OpenDocumentBody } from './open-document-body';
import { documentOf } from './text-document';
import { readXml } from './xml-events';

const MEDIA_TYPE = /mimetype(application\/vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation))/;

/** OpenDocument of LibreOffice and others: texts with headings, tables sheet by sheet, slides. */
export const odt: Parser = {
  format: 'odt',
  label: 'OpenDocument',
  detect: ({ head, entries }) =>
    entries?.includes('content.xml') && MEDIA_TYPE.test(head.subarray(0, 200).toString('latin1')) ? 0.95 : 0,
  parse: (file: InputFile, options: ParseOptions) => inOfficeArchive(file, options, 'OpenDocument', read),
};

async function* read(file: InputFile, archive: ZipArchive): AsyncGenerator<IngestRecord> {
  const entry = archive.find('content.xml');
  if (!entry) throw corruptOffice(file, 'OpenDocument', 'its text part is missing');
  const type = archive.find('mimetype');
  const mediaType = type ? (await archive.read(type, 1_024)).toString('utf8').trim() : '';
  yield documentOf(
    file,
    mediaType || 'application/vnd.oasis.opendocument.text',
    await readOfficeProperties(archive, 'meta.xml'),
  );
  const sections = new SectionBuilder({ document: file.name, file: file.name });
  const body = new OpenDocumentBody();
  for await (const _ of readXml(archive.stream(entry), body))
    for (const { text, level, isClose } of body.paragraphs.splice(0))
      if (level !== null) yield* sections.heading(level, text);
      else {
        if (!isClose) yield* sections.line('');
        yield* sections.line(text);
      }
  yield* sections.end();
}
