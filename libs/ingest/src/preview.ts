import { detectFormat } from './detect-format';
import { IngestError, type InputFile, type ParseOptions } from './parser';
import { parseInWorker } from './parse-in-worker';
import type { Handle, IngestRecord, MessageRecord, SkippedRecord, TableHead } from './records';
import { readTime } from './parsers/chat-fields';
import { formatWith, isWorkbook, readTableHead } from './table-head';

/** What only the uploader can tell: `columns` which column is which, `date-order` whether 1/2 is in January. */
export type PreviewQuestion = 'columns' | 'date-order' | 'time-zone';

/** What a file seems to hold, from its beginning. */
export interface FilePreview {
  file: string;
  format: string | null;
  label: string | null;
  /** Whether the whole file was read; else the counts are of its first records. */
  isWhole: boolean;
  conversations: { title: string; kind: string }[];
  messages: number;
  documents: number;
  /** Who wrote, most messages first. */
  people: { handle: Handle; messages: number }[];
  /** Wall clocks or instants as written, earliest and latest. */
  from: string | null;
  to: string | null;
  samples: Pick<MessageRecord, 'author' | 'sentAt' | 'text' | 'kind'>[];
  skipped: { reason: string; count: number; detail: string }[];
  questions: PreviewQuestion[];
  table: TableHead | null;
  /** Why nothing could be read at all. */
  failure: string | null;
}

export interface PreviewOptions {
  options?: Partial<ParseOptions>;
  /** Records read at most, 20,000 unless told. */
  maxRecords?: number;
  /** Sees every record that was read, for instance to find out which are known already. */
  onRecord?: (record: IngestRecord) => void;
  signal?: AbortSignal;
}

const SAMPLES = 5;
const MAX_RECORDS = 20_000;
/** Reads the beginning of a file as an import would, in a worker, and tells what it found. Never throws for a bad file. */
export async function previewFile(
  file: InputFile,
  { options = {}, maxRecords = MAX_RECORDS, onRecord, signal }: PreviewOptions = {},
): Promise<FilePreview> {
  const found = await detectFormat(file);
  const preview = new Preview(file.name, found?.format ?? null, found?.label ?? null);
  preview.table = await tableOf(file, found?.format ?? null, signal).catch(() => null);
  if (preview.table && !options.columns && mayBeMessages(preview.format, preview.table))
    preview.questions.push('columns');
  let records = 0;
  try {
    const format = formatWith(found?.format, options);
    for await (const batch of parseInWorker(file, { format, options, signal })) {
      for (const record of batch) {
        if (record.type === 'progress' || record.type === 'picture') continue;
        preview.add(record);
        onRecord?.(record);
        records++;
      }
      if (records >= maxRecords) return preview.done(false);
    }
  } catch (error) {
    // Whoever looks has no time left: what was seen so far is what there is.
    if (signal?.aborted) return preview.done(false);
    if (!(error instanceof IngestError)) throw error;
    preview.failure = error.message;
  }
  return preview.done(true);
}

/** Workbooks are opened where they cannot harm: in a worker, up to their first rows. */
async function tableOf(
  file: InputFile,
  format: string | null,
  signal?: AbortSignal,
): Promise<TableHead | null> {
  if (!isWorkbook(format)) return readTableHead(file, format);
  for await (const batch of parseInWorker(file, { format: format ?? undefined, signal }))
    for (const record of batch) if (record.type === 'document') return record.table ?? null;
  return null;
}

/** Lines of JSON that no parser knows, and tables of unknown make in which every row has a time, however written. */
function mayBeMessages(format: string | null, { columns, rows }: TableHead): boolean {
  if (format !== 'csv' && !isWorkbook(format)) return format === null || format === 'plain-text';
  const isTime = (cell = '') => readTime(cell, undefined, 'day-first').sentAt !== null;
  return rows.length > 0 && columns.some((_, at) => rows.every((row) => isTime(row[at])));
}

class Preview {
  readonly questions: PreviewQuestion[] = [];
  table: TableHead | null = null;
  failure: string | null = null;
  private readonly conversations: FilePreview['conversations'] = [];
  private readonly people = new Map<string, { handle: Handle; messages: number }>();
  private readonly skipped = new Map<string, { reason: string; count: number; detail: string }>();
  private readonly samples: FilePreview['samples'] = [];
  private messages = 0;
  private documents = 0;
  private from: string | null = null;
  private to: string | null = null;
  private hasLocalClock = false;

  constructor(
    private readonly file: string,
    readonly format: string | null,
    private readonly label: string | null,
  ) {}

  add(record: IngestRecord): void {
    if (record.type === 'message') this.addMessage(record);
    else if (record.type === 'document') this.documents++;
    else if (record.type === 'skipped') this.addSkipped(record);
    else if (record.type === 'conversation' && this.conversations.length < 200)
      this.conversations.push({ title: record.title, kind: record.kind });
  }

  private addMessage({ author, sentAt, clock, text, kind }: MessageRecord): void {
    this.messages++;
    if (author) {
      const key = `${author.platform}\0${author.id}`;
      const person = this.people.get(key) ?? { handle: author, messages: 0 };
      person.messages++;
      this.people.set(key, person);
    }
    if (sentAt !== null) {
      if (this.from === null || sentAt < this.from) this.from = sentAt;
      if (this.to === null || sentAt > this.to) this.to = sentAt;
      this.hasLocalClock ||= clock === 'local';
    }
    if (this.samples.length < SAMPLES && text !== '' && author)
      this.samples.push({ author, sentAt, text, kind });
  }

  private addSkipped({ reason, detail }: SkippedRecord): void {
    const known = this.skipped.get(reason) ?? { reason, count: 0, detail };
    known.count++;
    this.skipped.set(reason, known);
    if (reason === 'file/date-order-assumed' && !this.questions.includes('date-order'))
      this.questions.push('date-order');
  }

  done(isWhole: boolean): FilePreview {
    const { file, format, label, conversations, messages, documents, samples, questions, table, failure } =
      this;
    return {
      file,
      format,
      label,
      isWhole,
      conversations,
      messages,
      documents,
      people: [...this.people.values()].sort((a, b) => b.messages - a.messages),
      from: this.from,
      to: this.to,
      samples,
      skipped: [...this.skipped.values()],
      questions: this.hasLocalClock ? [...questions, 'time-zone'] : questions,
      table,
      failure,
    };
  }
}
