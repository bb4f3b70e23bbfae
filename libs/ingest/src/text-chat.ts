import { contentKey, OccurrenceCounter } from './message-key';
import { IngestError, type InputFile, type ParseOptions } from './parser';
import { nothingReadYet, readLines, textEncodingOf } from './read-lines';
import type {
  ConversationRecord,
  Handle,
  IngestRecord,
  MessageKind,
  Platform,
  ProgressRecord,
} from './records';
import type { TextEncoding } from './text-encoding';
import { damagedCharacters } from './parsers/text-document';
import { sentAtOf } from './wall-clock';

/** The beginning of a message in a chat that was saved as text. */
export interface ChatLine {
  /** Wall clock as ISO 8601 without zone, or null where the line tells none. */
  iso: string | null;
  /** Null for what the system says. */
  author: string | null;
  /** The platform's own id of the author, where the text has one. */
  authorId?: string;
  text: string;
}

export interface ChatContent {
  kind: MessageKind;
  text: string;
  attachments?: { name: string }[];
}

/** What tells one text format from another. */
export interface ChatDialect {
  platform: Platform;
  /** For the message when nothing is found: "LINE". */
  application: string;
  /**
   * A reader for one pass over the file; it may remember the date of a heading. Gives the beginning of a
   * message, `skip` for a line that is none and belongs to none, `more` for a line that goes on.
   */
  reader(): (line: string, isFirst: boolean) => ChatLine | 'skip' | 'more';
  /** Whom the chat is with, from its name or first lines; null when it does not say. */
  title(name: string, firstLines: string[]): string | null;
  /** Turns placeholders into kinds. */
  content(text: string): ChatContent;
  kind?: ConversationRecord['kind'];
}

/**
 * Reads a chat saved as text, line by line, twice: once for who is in it, once for what they say. Keys are
 * made of time, author and text, so that a longer export of the chat gives the same ones.
 */
export async function* readTextChat(
  file: InputFile,
  options: ParseOptions,
  dialect: ChatDialect,
): AsyncGenerator<IngestRecord> {
  const encoding = await textEncodingOf(file);
  const survey = yield* surveyChat(file, encoding, dialect);
  const title = dialect.title(file.name, survey.firstLines);
  const key = title === null ? `first:${survey.firstMessage}` : `chat:${title.toLowerCase()}`;
  const members = [...survey.authors.values()];
  yield {
    type: 'conversation',
    key,
    platform: dialect.platform,
    title:
      title ??
      (members
        .slice(0, 4)
        .map(({ name }) => name)
        .join(', ') ||
        `${dialect.application} chat`),
    kind: dialect.kind ?? (members.length > 2 ? 'group' : 'direct'),
    members,
    place: { file: file.name, line: 1 },
  };
  if (encoding.lossy) yield damagedCharacters(file, encoding.label);
  yield* messagesOf(file, encoding, dialect, key, options.timeZone);
}

async function* messagesOf(
  file: InputFile,
  encoding: TextEncoding,
  dialect: ChatDialect,
  conversation: string,
  timeZone: string | undefined,
): AsyncGenerator<IngestRecord> {
  const keys = new OccurrenceCounter();
  let record = 0;
  for await (const { draft, bytesRead } of readDrafts(file, encoding, dialect)) {
    if (!draft) {
      yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
      continue;
    }
    const text = draft.lines.join('\n').trim();
    const content = draft.begin.author === null ? { kind: 'system' as const, text } : dialect.content(text);
    yield {
      type: 'message',
      conversation,
      key: keys.keyOf(draft.begin.iso, draft.begin.authorId ?? draft.begin.author, text),
      author: handleOf(dialect, draft.begin),
      ...sentAtOf(draft.begin.iso, timeZone),
      ...content,
      place: { file: file.name, line: draft.line, record: record++ },
    };
  }
}

interface Draft {
  begin: ChatLine;
  lines: string[];
  line: number;
}

async function* readDrafts(
  file: InputFile,
  encoding: TextEncoding,
  dialect: ChatDialect,
): AsyncGenerator<{ draft: Draft | null; bytesRead: number }> {
  const read = dialect.reader();
  let draft: Draft | null = null;
  for await (const { firstLine, lines, bytesRead } of readLines(file, encoding)) {
    for (const [at, raw] of lines.entries()) {
      const line = raw.replace(/^\ufeff/, '');
      const begin = read(line, draft === null);
      if (begin === 'more') draft?.lines.push(line);
      if (begin === 'more' || begin === 'skip') continue;
      if (draft) yield { draft, bytesRead };
      draft = { begin, lines: [begin.text], line: firstLine + at };
    }
    yield { draft: null, bytesRead };
  }
  if (draft) yield { draft, bytesRead: file.bytes };
}

interface Survey {
  authors: Map<string, Handle>;
  firstLines: string[];
  firstMessage: string;
}

async function* surveyChat(
  file: InputFile,
  encoding: TextEncoding,
  dialect: ChatDialect,
): AsyncGenerator<ProgressRecord, Survey> {
  const authors = new Map<string, Handle>();
  const firstLines: string[] = [];
  let firstMessage: string | null = null;
  for await (const { draft } of readDrafts(file, encoding, dialect)) {
    if (!draft) {
      yield nothingReadYet(file);
      continue;
    }
    const { iso, author } = draft.begin;
    firstMessage ??= contentKey(iso, author, draft.lines.join('\n'));
    const handle = handleOf(dialect, draft.begin);
    if (handle) authors.set(handle.id, handle);
  }
  for await (const { lines } of readLines(file, encoding)) {
    firstLines.push(...lines.slice(0, 20).map((line) => line.replace(/^\ufeff/, '')));
    break;
  }
  if (firstMessage === null)
    throw new IngestError(
      'ingest/no-message',
      `${file.name}: no message found; export the chat from ${dialect.application} again and upload the file as it is.`,
    );
  return { authors, firstLines, firstMessage };
}

function handleOf(dialect: ChatDialect, { author, authorId }: ChatLine): Handle | null {
  const name = author?.trim() ?? '';
  if (name === '') return null;
  return { platform: dialect.platform, id: authorId ?? name, name };
}
