import { open } from 'node:fs/promises';
import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { DocumentRecord, IngestRecord } from '../records';
import { sentAtOf } from '../wall-clock';
import { authorHandle } from './front-matter';
import { readPhotoFacts, type PhotoFacts } from './photo-facts';
import { documentTitle } from './text-document';

/** First bytes in hex of the pictures that carry EXIF, and their media types. */
const SIGNATURES: [mediaType: string, pattern: RegExp][] = [
  ['image/jpeg', /^ffd8ff/],
  ['image/png', /^89504e470d0a1a0a/],
  ['image/tiff', /^(?:49492a00|4d4d002a)/],
  ['image/webp', /^52494646.{8}57454250/],
  ['image/heic', /^.{8}66747970(?:686569|6865766|6d696631|6d736631)/],
  ['image/avif', /^.{8}6674797061766966/],
];

/** What models that look at pictures take. */
const SHOWN = ['image/jpeg', 'image/png', 'image/webp'];

/** EXIF stands at the head of a file or, in TIFF and HEIC, anywhere; more than this is no photo. */
const MAX_BYTES = 128 * 1024 * 1024;

/** A photo: what it tells of its time, camera and, if the owner wants it kept, its place. */
export const photo: Parser = {
  format: 'photo',
  label: 'Photo',
  detect: ({ head }) => (mediaTypeOf(head) ? 0.9 : 0),

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const bytes = await firstBytes(file);
    const mediaType = mediaTypeOf(bytes);
    if (!mediaType)
      throw new IngestError('ingest/no-photo', `${file.name}: not a photo; upload the original.`);
    const facts = factsOf(file, bytes);
    if (facts.place && !options.keepPlaces) yield placeLeftOut(file);
    const lines = linesOf(facts, options);
    const isShown = options.pictures === true && SHOWN.includes(mediaType);
    const place = { file: file.name };
    if (lines.length === 0 && !isShown) {
      yield nothingTold(file);
      return;
    }
    const title = documentTitle(file.name);
    const made = { ...madeBy(facts, options), ...locationOf(facts, options) };
    yield { type: 'document', key: file.name, title, mediaType, ...made, place };
    if (isShown) yield { type: 'picture', document: file.name, mediaType, bytes, place };
    if (lines.length === 0) return;
    if (facts.width && facts.height) lines.push(sizeLine(facts));
    yield { type: 'section', document: file.name, ordinal: 0, headings: [], text: lines.join('\n'), place };
  },
};

function mediaTypeOf(head: Buffer): string | undefined {
  const start = head.subarray(0, 16).toString('hex');
  return SIGNATURES.find(([, pattern]) => pattern.test(start))?.[0];
}

async function firstBytes(file: InputFile): Promise<Buffer> {
  const handle = await open(file.path, 'r');
  try {
    const size = Math.min(file.bytes, MAX_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The reader of EXIF throws for a picture without any as for a damaged one; both tell nothing. */
function factsOf(file: InputFile, bytes: Buffer): PhotoFacts {
  try {
    return readPhotoFacts(bytes);
  } catch (error) {
    if (error instanceof Error && error.name === 'MetadataMissingError') return {};
    const cause = error instanceof Error ? error.message : String(error);
    throw new IngestError(
      'ingest/corrupt-photo',
      `${file.name}: what the photo tells of itself cannot be read (${cause}); upload the original from the camera or phone.`,
    );
  }
}

function madeBy(
  { takenAt, offset, artist }: PhotoFacts,
  { timeZone }: ParseOptions,
): Pick<DocumentRecord, 'authors' | 'writtenAt' | 'clock'> {
  const { sentAt, clock } =
    takenAt && offset
      ? { sentAt: takenAt + offset, clock: 'offset' as const }
      : sentAtOf(takenAt ?? null, timeZone);
  return {
    ...(artist ? { authors: [authorHandle(artist)] } : {}),
    ...(sentAt === null ? {} : { writtenAt: sentAt, clock }),
  };
}

function locationOf({ place }: PhotoFacts, { keepPlaces }: ParseOptions): Pick<DocumentRecord, 'location'> {
  return place && keepPlaces ? { location: place } : {};
}

/** The photo in words, so that it is found by them and shown with them. */
function linesOf({ takenAt, offset, camera, place, description }: PhotoFacts, options: ParseOptions) {
  const lines: string[] = [];
  if (description) lines.push(description);
  if (takenAt) lines.push(`Taken: ${takenAt.replace('T', ' ')}${offset ? ` ${offset}` : ''}`);
  if (camera) lines.push(`Camera: ${camera}`);
  if (place && options.keepPlaces)
    lines.push(`Place: ${place.latitude.toFixed(5)}, ${place.longitude.toFixed(5)}`);
  return lines;
}

const TURNS: Record<number, string> = { 3: 'upside down', 6: 'turned left', 8: 'turned right' };

function sizeLine({ width, height, orientation = 1 }: PhotoFacts): string {
  const turn = TURNS[orientation];
  return `Size: ${width} × ${height} pixels${turn ? `, stored ${turn}` : ''}`;
}

function placeLeftOut(file: InputFile): IngestRecord {
  return {
    type: 'skipped',
    notice: true,
    place: { file: file.name },
    reason: 'photo/place-left-out',
    detail: `${file.name}: the photo tells where it was taken, which was left out; import it again and choose to keep places if you want it.`,
  };
}

function nothingTold(file: InputFile): IngestRecord {
  return {
    type: 'skipped',
    notice: true,
    place: { file: file.name },
    reason: 'photo/nothing-told',
    detail: `${file.name}: the picture holds neither a time nor a camera nor a description, so there is nothing to find it by; recognise its text first (OCR) if it shows one.`,
  };
}
