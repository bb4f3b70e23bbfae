import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { DocumentRecord, IngestRecord, PictureRecord, SectionRecord, SkippedRecord } from '../records';
import { authorHandle } from './front-matter';
import { readOutline, type PdfOutline } from './pdf-outline';
import { pagePicture } from './pdf-page-picture';
import { readPageText, type PdfRun } from './pdf-page-text';
import { documentTitle } from './text-document';
import { isObject, objectAt, textAt } from './unknown-json';

export const pdf: Parser = {
  format: 'pdf',
  label: 'PDF document',

  /** Readers accept the mark anywhere in the first kilobyte, and so do files in the wild. */
  detect: ({ head }) => (head.subarray(0, 1024).includes('%PDF-') ? 0.99 : 0),

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const document = await open(file);
    try {
      yield await documentOf(file, document);
      yield* pagesOf(file, document, options);
    } finally {
      await document.loadingTask.destroy();
    }
  },
};

/** Loaded only when a PDF comes: the package is large and takes a third of a second. */
async function open(file: InputFile): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const assets = dirname(require.resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    url: pathToFileURL(file.path).href,
    cMapUrl: `${join(assets, 'cmaps')}/`,
    standardFontDataUrl: `${join(assets, 'standard_fonts')}/`,
    wasmUrl: `${join(assets, 'wasm')}/`,
    disableAutoFetch: true,
    disableStream: true,
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw unreadable(file, error);
  }
}

async function* pagesOf(
  file: InputFile,
  document: PDFDocumentProxy,
  { pictures = false }: ParseOptions,
): AsyncGenerator<IngestRecord> {
  const outline = await readOutline(document);
  const empty: number[] = [];
  let ordinal = 0;
  for (let page = 1; page <= document.numPages; page++) {
    const read = await readPage(file, document, page);
    if (typeof read !== 'string') yield read;
    else if (read === '') {
      empty.push(page);
      if (pictures) yield* pictureOf(file, document, page);
    } else yield sectionOf(file, outline, { ordinal: ordinal++, page, text: read });
    yield { type: 'progress', done: page, total: document.numPages, unit: 'pages' };
  }
  yield* withoutText(file, empty, document.numPages);
}

/** A page that cannot be shown is told of with all others that hold no text. */
async function* pictureOf(
  file: InputFile,
  document: PDFDocumentProxy,
  page: number,
): AsyncGenerator<PictureRecord> {
  const proxy = await document.getPage(page);
  const bytes = await pagePicture(proxy).catch(() => null);
  proxy.cleanup();
  const place = { file: file.name, page };
  if (bytes) yield { type: 'picture', document: file.name, page, mediaType: 'image/png', bytes, place };
}

async function readPage(
  file: InputFile,
  document: PDFDocumentProxy,
  page: number,
): Promise<string | SkippedRecord> {
  try {
    const proxy = await document.getPage(page);
    const text = readPageText(await runsOf(proxy));
    proxy.cleanup();
    return text;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const detail = `${file.name}, page ${page}: not read, because it is damaged (${cause}); export the document again.`;
    return { type: 'skipped', place: { file: file.name, page }, reason: 'page/damaged', detail };
  }
}

async function runsOf(page: PDFPageProxy): Promise<PdfRun[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item): PdfRun[] => {
    if (!('str' in item)) return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = (item.transform as unknown[]).map(Number);
    const height = item.height || Math.hypot(c, d);
    return [{ text: item.str, x, y, width: item.width, height, endsLine: item.hasEOL }];
  });
}

function sectionOf(
  file: InputFile,
  outline: PdfOutline,
  { ordinal, page, text }: { ordinal: number; page: number; text: string },
): SectionRecord {
  const place = { file: file.name, page };
  return {
    type: 'section',
    document: file.name,
    ordinal,
    headings: outline.headingsOf(page),
    page,
    text,
    place,
  };
}

async function documentOf(file: InputFile, document: PDFDocumentProxy): Promise<DocumentRecord> {
  const metadata: unknown = await document.getMetadata().catch(() => null);
  const fields = objectAt(metadata, 'info');
  const author = textAt(fields, 'Author').trim();
  const writtenAt = dateOf(textAt(fields, 'CreationDate'));
  return {
    type: 'document',
    key: file.name,
    title: titleOf(textAt(fields, 'Title')) ?? documentTitle(file.name),
    mediaType: 'application/pdf',
    pages: document.numPages,
    ...(author ? { authors: [authorHandle(author)] } : {}),
    ...(writtenAt ? { writtenAt, clock: /[Z+-]/.test(writtenAt.slice(10)) ? 'offset' : 'local' } : {}),
    place: { file: file.name },
  };
}

/** Programs put the name of the source file, or nothing of use, where the title should be. */
function titleOf(title: string): string | null {
  const clean = title.replace(/^Microsoft \w+ - /, '').trim();
  return clean === '' ||
    /^(?:untitled|无标题|document\d*)$|\.(?:docx?|pdf|tex|indd|dvi|pptx?|xlsx?)$/i.test(clean)
    ? null
    : clean;
}

/** `D:20240131090500+01'00'` of PDF 1.7, 7.9.4. */
function dateOf(text: string): string | null {
  const match = /^D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}'?\d{2})?)?/.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match;
  const offset =
    zone.startsWith('Z') || zone === '' ? zone : zone.replace("'", '').replace(/(\d{2})$/, ':$1');
  const iso = hour
    ? `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`
    : `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

/** Pages without text are photographs of text, or empty. One sentence for a scan, one per page otherwise. */
function* withoutText(file: InputFile, pages: number[], total: number): Generator<SkippedRecord> {
  const skipped = (reason: string, what: string, page?: number): SkippedRecord => {
    const detail = `${file.name}${page ? `, page ${page}` : ''}: ${what} Make the text recognisable first (OCR) and upload the result.`;
    return { type: 'skipped', place: { file: file.name, ...(page ? { page } : {}) }, reason, detail };
  };
  if (pages.length === total && total > 0)
    yield skipped('document/scanned', `the document holds no text, only images of its ${total} page(s).`);
  else
    for (const page of pages)
      yield skipped('page/no-text', 'the page holds no text; it is an image or empty.', page);
}

function unreadable(file: InputFile, error: unknown): IngestError {
  const name = isObject(error) ? textAt(error, 'name') : '';
  if (name === 'PasswordException')
    return new IngestError(
      'ingest/encrypted-pdf',
      `${file.name}: the PDF is encrypted; open it with its password, save it without one, and upload that.`,
    );
  const cause = error instanceof Error ? error.message : String(error);
  return new IngestError(
    'ingest/corrupt-pdf',
    `${file.name}: the PDF is damaged or cut off (${cause}); export or download it again.`,
  );
}
