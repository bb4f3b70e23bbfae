import { readFileSync } from 'node:fs';
import { detectFormat, IngestError, parseInWorker, type InputFile, type IngestRecord } from '@tacit/ingest';

/** What became of one file. */
export interface FileReading {
  file: InputFile;
  format: string | null;
  messages: Extract<IngestRecord, { type: 'message' }>[];
  documents: Extract<IngestRecord, { type: 'document' }>[];
  /** Messages and sections. */
  contents: number;
  skipped: Extract<IngestRecord, { type: 'skipped' }>[];
  /** Why nothing was read, in the words shown to people. */
  refusal: string | null;
  crash: string | null;
  /** Texts and names in which letters were broken by reading. */
  mojibake: string[];
  unexplained: string[];
}

/** Codes of a parser that failed by itself, and not because of what the file is. */
const CRASHES = new Set(['ingest/parser-crashed', 'ingest/parser-silent', 'ingest/out-of-memory']);

/** Detects and reads one file as the product does, in a worker. */
export async function readFile(file: InputFile): Promise<FileReading> {
  const reading: FileReading = {
    file,
    format: file.bytes === 0 ? null : ((await detectFormat(file))?.format ?? null),
    messages: [],
    documents: [],
    contents: 0,
    skipped: [],
    refusal: null,
    crash: null,
    mojibake: [],
    unexplained: [],
  };
  const isBrokenInSource = sourceOf(file);
  try {
    for await (const batch of parseInWorker(file))
      for (const record of batch) take(reading, record, isBrokenInSource);
  } catch (error) {
    const isCrash = !(error instanceof IngestError) || CRASHES.has(error.code);
    const text = error instanceof Error ? error.message : String(error);
    if (isCrash) reading.crash = text;
    else reading.refusal = text;
  }
  const saidNothing = !reading.crash && !reading.refusal && reading.skipped.length === 0;
  if (saidNothing && reading.contents === 0)
    reading.unexplained.push(`${file.name}: nothing read, nothing said`);
  return reading;
}

function take(reading: FileReading, record: IngestRecord, isBrokenInSource: (text: string) => boolean): void {
  if (record.type === 'message') reading.messages.push(record);
  if (record.type === 'document') reading.documents.push(record);
  if (record.type === 'message' || record.type === 'section') reading.contents++;
  if (record.type === 'skipped') {
    reading.skipped.push(record);
    if (record.reason === '' || record.detail === '') reading.unexplained.push(JSON.stringify(record));
  }
  for (const text of textsOf(record))
    if (BROKEN.test(text) && !isBrokenInSource(text)) reading.mojibake.push(text.slice(0, 80));
}

/** The sign for bytes that are no letter, and UTF-8 read as Latin-1 or Windows-1252. */
const BROKEN = /\ufffd|Ã[\u0080-\u00bf]|â[\u0080\u20ac][\u0080-\u2122]|ð[\u009f\u0178][\u0080-\u2122]/;

function textsOf(record: IngestRecord): string[] {
  switch (record.type) {
    case 'message':
      return [record.text, record.author?.name ?? ''];
    case 'conversation':
    case 'document':
      return [record.title];
    case 'section':
      return [record.text, ...record.headings];
    case 'skipped':
    case 'picture':
    case 'progress':
      return [];
  }
}

/** Some files were broken before they came: what stands in them byte by byte is not the reader's doing. */
function sourceOf(file: InputFile): (text: string) => boolean {
  let bytes: Buffer | null = null;
  return (text) => {
    const at = text.search(BROKEN);
    bytes ??= readFileSync(file.path);
    return bytes.includes(Buffer.from(text.slice(at, at + 2), 'utf8'));
  };
}
