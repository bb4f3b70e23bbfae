import type { InputFile, Parser } from '../parser';
import type { IngestRecord, SectionRecord } from '../records';
import type { CompoundStreams } from './compound-file';
import { corruptOffice } from './office-archive';
import {
  detectOldOffice,
  inOldOffice,
  type OldOffice,
  streamOf,
  summaryOf,
  withPassword,
} from './old-office';
import { allRecords, Kind, recordAt, type SlideRecord } from './ppt-records';
import { documentOf, withoutWords } from './text-document';

const KIND = 'presentation';
const POWERPOINT: OldOffice = { stream: 'PowerPoint Document', mark: 0x000f, names: /\.p(?:pt|ps|ot)$/i };
const ENCRYPTED = 0xf3d1c4df;
const SLIDES = 0;
const TITLES = [0, 6];

/** Presentations of PowerPoint 97 to 2003 ([MS-PPT]): a slide is a page, its title the heading. */
export const ppt: Parser = {
  format: 'ppt',
  label: 'PowerPoint presentation (97 to 2003)',
  detect: (head) => detectOldOffice(head, POWERPOINT),
  parse: (file: InputFile) => inOldOffice(file, KIND, read),
};

function* read(file: InputFile, streams: CompoundStreams): Generator<IngestRecord> {
  const user = streamOf(file, streams, KIND, 'Current User');
  if (user.readUInt32LE(12) === ENCRYPTED) throw withPassword(file, KIND);
  const stream = streamOf(file, streams, KIND, POWERPOINT.stream);
  const { places, document } = lastSaved(stream, user.readUInt32LE(16));
  const slides = slidesOf(stream, recordAt(stream, places.get(document) ?? stream.length), places);
  if (slides.length === 0) throw corruptOffice(file, KIND, 'there is no slide in it');
  yield documentOf(file, 'application/vnd.ms-powerpoint', { ...summaryOf(streams), pages: slides.length });
  let ordinal = 0;
  for (const [at, { title, lines }] of slides.entries()) {
    const page = at + 1;
    const text = lines.join('\n').trim();
    if (!title && !text) continue;
    const section: SectionRecord = {
      type: 'section',
      document: file.name,
      ordinal: ordinal++,
      headings: title && text ? [title] : [],
      page,
      text: text || title,
      place: { file: file.name, page },
    };
    yield section;
  }
  if (ordinal === 0)
    yield withoutWords(file, 'the presentation', 'recognise the text of its pictures first (OCR)');
}

/** Saving appends what has changed: where the newest of each part stands (2.1.2), and which part is the document. */
function lastSaved(stream: Buffer, newest: number): { places: Map<number, number>; document: number } {
  const places = new Map<number, number>();
  const seen = new Set<number>();
  for (let at = newest; at > 0 || seen.size === 0; at = stream.readUInt32LE(at + 16)) {
    // Each save stands before the one after it; a damaged file may say otherwise.
    if (seen.has(at)) break;
    seen.add(at);
    const { body } = recordAt(stream, stream.readUInt32LE(at + 20));
    for (let entry = 0; entry + 4 <= body.length;) {
      const head = body.readUInt32LE(entry);
      const count = head >>> 20;
      for (let i = 0; i < count; i++) {
        const id = (head & 0xfffff) + i;
        if (!places.has(id)) places.set(id, body.readUInt32LE(entry + 4 + i * 4));
      }
      entry += 4 + count * 4;
    }
  }
  return { places, document: stream.readUInt32LE(newest + 24) };
}

interface Slide {
  title: string;
  lines: string[];
}

/** In the order in which they are shown. Their placeholders stand in the list of slides, other texts on the slide. */
function slidesOf(stream: Buffer, document: SlideRecord, places: Map<number, number>): Slide[] {
  const lists = allRecords(document.body).filter(
    ({ kind, instance }) => kind === Kind.slideList && instance === SLIDES,
  );
  const slides: { slide: Slide; place: number | undefined }[] = [];
  let isTitle = false;
  for (const record of lists.flatMap(({ body }) => allRecords(body))) {
    const current = slides.at(-1)?.slide;
    if (record.kind === Kind.slidePlace)
      slides.push({ slide: { title: '', lines: [] }, place: places.get(record.body.readUInt32LE(0)) });
    else if (record.kind === Kind.textHeader) isTitle = TITLES.includes(record.body.readUInt32LE(0));
    else if (current && record.text !== null) add(current, record.text, isTitle);
  }
  for (const { slide, place } of slides) if (place !== undefined) addOwn(slide, recordAt(stream, place));
  return slides.map(({ slide }) => slide);
}

function addOwn(slide: Slide, container: SlideRecord): void {
  let isTitle = false;
  for (const { kind, body, text } of allRecords(container.body)) {
    if (kind === Kind.textHeader) isTitle = TITLES.includes(body.readUInt32LE(0));
    else if (text !== null) add(slide, text, isTitle);
  }
}

function add(slide: Slide, text: string, isTitle: boolean): void {
  // A title is one line; the placeholder for the number of the slide holds but an asterisk.
  if (isTitle && slide.title === '') slide.title = text.replace(/\s+/g, ' ').trim();
  else if (text.trim() !== '' && text.trim() !== '*') slide.lines.push(text.trim());
}
