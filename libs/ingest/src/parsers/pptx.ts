import { type InputFile, type ParseOptions, type Parser } from '../parser';
import type { IngestRecord, SectionRecord } from '../records';
import type { ZipArchive } from '../zip-archive';
import { readOfficeProperties } from './office-properties';
import { corruptOffice, inOfficeArchive } from './office-archive';
import { readPart, readRelations } from './ooxml';
import { SlideBody } from './slide-body';
import { documentOf, withoutWords } from './text-document';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const PRESENTATION = 'ppt/presentation.xml';

/** PowerPoint presentations: a slide is a page, its title the heading; with what the speaker noted. */
export const pptx: Parser = {
  format: 'pptx',
  label: 'PowerPoint presentation',
  detect: ({ entries }) => (entries?.includes(PRESENTATION) ? 0.95 : 0),
  parse: (file: InputFile, options: ParseOptions) => inOfficeArchive(file, options, 'presentation', read),
};

async function* read(file: InputFile, archive: ZipArchive): AsyncGenerator<IngestRecord> {
  const slides = await slidesOf(archive);
  if (slides.length === 0) throw corruptOffice(file, 'presentation', 'there is no slide in it');
  const properties = await readOfficeProperties(archive, 'docProps/core.xml');
  yield documentOf(file, MEDIA_TYPE, { ...properties, pages: slides.length });
  let ordinal = 0;
  for (const [at, path] of slides.entries()) {
    const page = at + 1;
    const body = new SlideBody();
    await readPart(archive, path, body);
    const notes = await notesOf(archive, path);
    const { title } = body;
    const text = [...body.lines, ...notes].join('\n').trim();
    if (text !== '' || title !== '') {
      const section: SectionRecord = {
        type: 'section',
        document: file.name,
        ordinal: ordinal++,
        headings: title !== '' && text !== '' ? [title] : [],
        page,
        text: text || title,
        place: { file: file.name, page },
      };
      yield section;
    }
    yield { type: 'progress', done: page, total: slides.length, unit: 'pages' };
  }
  if (ordinal === 0)
    yield withoutWords(file, 'the presentation', 'recognise the text of its pictures first (OCR)');
}

/** In the order in which they are shown, which is not that of their names. */
async function slidesOf(archive: ZipArchive): Promise<string[]> {
  const relations = await readRelations(archive, PRESENTATION);
  const slides: string[] = [];
  await readPart(archive, PRESENTATION, {
    open(name, attributes) {
      const slide = name === 'p:sldId' ? relations.get(attributes['r:id'] ?? '') : undefined;
      if (slide) slides.push(slide.path);
    },
  });
  return slides.filter((path) => archive.find(path));
}

async function notesOf(archive: ZipArchive, slide: string): Promise<string[]> {
  const relations = await readRelations(archive, slide);
  const notes = [...relations.values()].find(({ type }) => type === 'notesSlide');
  if (!notes) return [];
  const body = new SlideBody();
  await readPart(archive, notes.path, body);
  return body.lines.length > 0 ? ['', ...body.lines] : [];
}
