import { DateOrderSurvey, datePartsOf, type DateOrder, type InferredOrder } from '../date-order';
import { contentKey, OccurrenceCounter } from '../message-key';
import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import { nothingReadYet, readLines, textEncodingOf } from '../read-lines';
import type { Handle, IngestRecord, MessageRecord, Place, ProgressRecord, SkippedRecord } from '../records';
import type { TextEncoding } from '../text-encoding';
import { isoOfWallTime, sentAtOf } from '../wall-clock';
import { readWhatsappContent, splitAuthor } from './whatsapp-content';
import { dateOrderAssumed } from './written-times';
import { readWhatsappHeader, type WhatsappHeader } from './whatsapp-header';

/** A message of a chat as it grows line by line. */
interface Draft {
  header: WhatsappHeader;
  lines: string[];
  line: number;
}

/** What a first reading of the whole file tells. */
interface Survey {
  order: InferredOrder;
  authors: string[];
  /** Names the chat when its file does not: the same in a longer export. */
  firstMessage: string;
}

export const whatsappTxt: Parser = {
  format: 'whatsapp-txt',
  label: 'WhatsApp chat',

  detect({ text }) {
    const lines = text.split(/\r\n|\r|\n/, 400).filter((line) => line.trim() !== '');
    const headers = lines.filter((line) => readWhatsappHeader(line) !== null).length;
    if (headers === 0) return 0;
    const first = readWhatsappHeader(lines[0] ?? '') === null ? 0 : 0.3;
    return Math.min(0.9, first + 0.3 + headers / Math.max(1, lines.length) / 2);
  },

  parse: (file, options) => parseWhatsappTxt(file, options, chatTitle(file.name)),
};

/** `title` null: the file does not tell whom the chat is with. */
export async function* parseWhatsappTxt(
  file: InputFile,
  options: ParseOptions,
  title: string | null,
): AsyncGenerator<IngestRecord> {
  const encoding = await textEncodingOf(file);
  const survey = yield* surveyChat(file, encoding);
  const key = title === null ? `first:${contentKey(survey.firstMessage)}` : `chat:${title.toLowerCase()}`;
  yield {
    type: 'conversation',
    key,
    platform: 'whatsapp',
    title: title ?? titleOfAuthors(survey.authors),
    kind: survey.authors.length > 2 ? 'group' : 'direct',
    members: survey.authors.map(handleOf),
    place: { file: file.name, line: 1 },
  };
  const order = options.dateOrder ?? survey.order.order;
  yield* notices(file, encoding, options.dateOrder ? null : survey.order);
  const build = messageBuilder(file, key, order, options.timeZone);
  for await (const { draft, bytesRead } of readDrafts(file, encoding)) {
    if (draft) yield build(draft);
    else yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
  }
}

/** `WhatsApp Chat with Maya.txt`, `WhatsApp Chat - Maya.zip`, `与Maya的 WhatsApp 聊天.txt`: `Maya`. */
export function chatTitle(path: string): string | null {
  const parts = path.split(/[/!]/).reverse();
  for (const part of parts) {
    const name = part.replace(/(?:[ _-]?\(\d+\)|-\d)?\.(?:txt|zip)$/i, '').normalize('NFC');
    const match =
      /^(?:whatsapp[ -]?chat|chat de whatsapp|discussion whatsapp|conversa do whatsapp|chat whatsapp)(?: (?:with|mit|con|avec|com|met))?[ _-]+(.+)$/iu.exec(
        name,
      ) ?? /^(?:与|與)\s?(.+?)\s?(?:的|之)\s?WhatsApp\s?(?:聊天|對話|对话).*$/iu.exec(name);
    if (match?.[1]) return match[1].trim();
  }
  return null;
}

async function* surveyChat(file: InputFile, encoding: TextEncoding): AsyncGenerator<ProgressRecord, Survey> {
  const dates = new DateOrderSurvey();
  const authors = new Set<string>();
  let firstMessage: string | null = null;
  for await (const { lines } of readLines(file, encoding)) {
    for (const line of lines) {
      const header = readWhatsappHeader(line);
      if (!header) continue;
      dates.add(header.date, header.hasCapitalMeridiem);
      firstMessage ??= line.replace(/^\ufeff/, '');
      const split = splitAuthor(header.rest);
      if (!split || authors.has(split.author)) continue;
      if (readWhatsappContent(split.text).kind !== 'system') authors.add(split.author);
    }
    yield nothingReadYet(file);
  }
  if (firstMessage === null)
    throw new IngestError(
      'ingest/no-message',
      `${file.name}: no WhatsApp message found; export the chat from WhatsApp again ("Export chat") and upload the .txt or .zip.`,
    );
  return { order: dates.infer(), authors: [...authors], firstMessage };
}

/** Messages as they are complete; null once per chunk, so that the reader can tell how far it is. */
async function* readDrafts(
  file: InputFile,
  encoding: TextEncoding,
): AsyncGenerator<{ draft: Draft | null; bytesRead: number }> {
  let draft: Draft | null = null;
  for await (const { firstLine, lines, bytesRead } of readLines(file, encoding)) {
    for (const [at, line] of lines.entries()) {
      const header = readWhatsappHeader(line);
      if (header) {
        if (draft) yield { draft, bytesRead };
        draft = { header, lines: [header.rest], line: firstLine + at };
      } else if (draft) draft.lines.push(line);
    }
    yield { draft: null, bytesRead };
  }
  if (draft) yield { draft, bytesRead: file.bytes };
}

function messageBuilder(file: InputFile, conversation: string, order: DateOrder, timeZone?: string) {
  const keys = new OccurrenceCounter();
  let record = 0;
  return ({ header, lines, line }: Draft): MessageRecord | SkippedRecord => {
    const place: Place = { file: file.name, line, record: record++ };
    const { hour, minute, second } = header;
    const iso = isoOfWallTime({ ...datePartsOf(header.date, order), hour, minute, second });
    if (iso === null) return impossibleTime(place, header);
    const whole = lines.join('\n').trimEnd();
    const split = splitAuthor(whole);
    const content = split ? readWhatsappContent(split.text) : systemContent(whole);
    const author = split && content.kind !== 'system' ? split.author : null;
    return {
      type: 'message',
      conversation,
      key: keys.keyOf(iso, author, whole),
      author: author === null ? null : handleOf(author),
      ...sentAtOf(iso, timeZone),
      kind: content.kind,
      text: content.text,
      ...('attachment' in content && content.attachment
        ? { attachments: [{ name: content.attachment }] }
        : {}),
      place,
    };
  };
}

function systemContent(text: string) {
  return { kind: 'system' as const, text: text.replace(/[\u200e\u200f\u202a-\u202e]/g, '').trim() };
}

function handleOf(name: string): Handle {
  return { platform: 'whatsapp', id: name, name };
}

function titleOfAuthors(authors: string[]): string {
  return authors.length === 0 ? 'WhatsApp chat' : authors.slice(0, 4).join(', ');
}

function impossibleTime(place: Place, header: WhatsappHeader): SkippedRecord {
  const shown = `${header.date.join('/')} ${header.hour}:${header.minute}`;
  const detail = `${place.file}, line ${place.line}: no calendar has "${shown}"; the message was left out.`;
  return { type: 'skipped', place, reason: 'message/impossible-time', detail };
}

function* notices(
  file: InputFile,
  encoding: TextEncoding,
  order: InferredOrder | null,
): Generator<SkippedRecord> {
  if (order?.certainty === 'assumed') yield dateOrderAssumed(file, order.order);
  if (encoding.lossy)
    yield {
      type: 'skipped',
      notice: true,
      place: { file: file.name },
      reason: 'file/damaged-characters',
      detail: `${file.name}: some bytes are no valid ${encoding.label} and are shown as \ufffd; save the file again as UTF-8 if the original is at hand.`,
    };
}
