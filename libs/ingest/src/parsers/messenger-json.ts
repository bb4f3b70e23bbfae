import { readJsonExport } from '../json-messages';
import { OccurrenceCounter } from '../message-key';
import type { InputFile, Parser } from '../parser';
import type { ConversationRecord, Handle, IngestRecord, MessageKind } from '../records';
import type { JsonPath } from '../split-json';
import { isoOfSeconds } from '../wall-clock';
import { isObject, listAt, listOf, numberAt, objectAt, textAt } from './unknown-json';

/** `message_1.json` of Facebook Messenger and Instagram. Newest first, as the file has it. */
export const messengerJson: Parser = {
  format: 'messenger-json',
  label: 'Facebook Messenger or Instagram export',

  detect: ({ text }) =>
    /^\s*\{/.test(text) && /"sender_name"\s*:/.test(text) && /"timestamp_ms"\s*:\s*\d/.test(text) ? 0.95 : 0,

  parse(file: InputFile): AsyncGenerator<IngestRecord> {
    return readJsonExport(file, isOnTheWay, messengerReader(file));
  },
};

function isOnTheWay(path: JsonPath): boolean {
  return path.length === 0 || (path.length === 1 && path[0] === 'messages');
}

/** Meta writes the bytes of UTF-8 as if each were a character of Latin-1; this reads them again. */
export function repairMojibake(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  const repaired = Buffer.from(text, 'latin1').toString('utf8');
  return repaired.includes('\ufffd') ? text : repaired;
}

function messengerReader(file: InputFile) {
  const keys = new OccurrenceCounter();
  const about: Record<string, unknown> = {};
  let chat: ConversationRecord | null = null;
  return function* read(path: JsonPath, value: unknown): Generator<IngestRecord> {
    if (path[0] !== 'messages') {
      about[String(path[0])] = value;
      return;
    }
    if (!chat) {
      chat = chatOf(file, about);
      yield chat;
    }
    yield messageOf(file, chat.key, value, Number(path[1]), keys);
  };
}

function chatOf(file: InputFile, about: Record<string, unknown>): ConversationRecord {
  const members = listOf(about.participants).map((each) => handleOf(textAt(each, 'name')));
  const folder = file.name.split(/[/!]/).at(-2) ?? '';
  const title =
    repairMojibake(textAt(about, 'title')) ||
    folder ||
    members.map(({ name }) => name).join(', ') ||
    'Messenger';
  return {
    type: 'conversation',
    key: textAt(about, 'thread_path') || (folder ? `folder:${folder}` : `chat:${title.toLowerCase()}`),
    platform: 'messenger',
    title,
    kind: members.length > 2 ? 'group' : 'direct',
    members: members.filter(({ name }) => name !== ''),
    place: { file: file.name },
  };
}

function handleOf(raw: string): Handle {
  const name = repairMojibake(raw).trim();
  return { platform: 'messenger', id: name, name };
}

function messageOf(
  file: InputFile,
  conversation: string,
  value: unknown,
  record: number,
  keys: OccurrenceCounter,
): IngestRecord {
  const place = { file: file.name, record };
  const sentAt = isoOfSeconds((numberAt(value, 'timestamp_ms') ?? NaN) / 1000);
  if (sentAt === null) {
    const detail = `${file.name}, record ${record}: left out, because the message has no valid time.`;
    return { type: 'skipped', place, reason: 'message/no-timestamp', detail };
  }
  const sender = textAt(value, 'sender_name');
  const author = sender.trim() ? handleOf(sender) : null;
  const shared = objectAt(value, 'share');
  const written = repairMojibake(textAt(value, 'content'));
  const text = [written, repairMojibake(textAt(shared, 'share_text')), textAt(shared, 'link')]
    .filter(Boolean)
    .join('\n');
  const reactions = listAt(value, 'reactions').map((each) => ({
    emoji: repairMojibake(textAt(each, 'reaction')) || '?',
    count: 1,
  }));
  return {
    type: 'message',
    conversation,
    key: keys.keyOf(sentAt, author?.id ?? null, text),
    author,
    sentAt,
    clock: 'utc',
    kind: kindOf(value, text),
    text,
    ...(reactions.length > 0 ? { reactions } : {}),
    place,
  };
}

function kindOf(value: unknown, text: string): MessageKind {
  if (!isObject(value)) return 'other';
  if (value.is_unsent === true) return 'deleted';
  if (value.call_duration !== undefined) return 'call';
  if (text !== '') return 'text';
  if (value.photos !== undefined || value.gifs !== undefined) return 'image';
  if (value.videos !== undefined) return 'video';
  if (value.audio_files !== undefined) return 'voice';
  if (value.sticker !== undefined) return 'sticker';
  return value.files !== undefined ? 'file' : 'other';
}
