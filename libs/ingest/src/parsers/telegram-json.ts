import { readJsonExport } from '../json-messages';
import { contentKey } from '../message-key';
import type { InputFile, ParseOptions, Parser } from '../parser';
import type { ConversationRecord, Handle, IngestRecord, MessageKind, MessageRecord } from '../records';
import type { JsonPath } from '../split-json';
import { isoOfSeconds, sentAtOf } from '../wall-clock';
import { isObject, listOf, numberAt, textAt } from './unknown-json';

/** `result.json` of Telegram Desktop: one chat, or the chats of a full export under `chats.list`. */
export const telegramJson: Parser = {
  format: 'telegram-json',
  label: 'Telegram export',

  detect({ text }) {
    if (!/^\s*\{/.test(text)) return 0;
    const isSingle = /"messages"\s*:\s*\[/.test(text) && /"type"\s*:\s*"[a-z_]+"/.test(text);
    const hasIds =
      /"from_id"\s*:\s*"?(?:user|channel)?\d+|"date_unixtime"|"actor_id"|"text_entities"|"media_type"/.test(
        text,
      );
    const isFull = /"(?:chats|left_chats)"\s*:\s*\{/.test(text) && /"list"\s*:\s*\[/.test(text);
    return isFull || (hasIds && isSingle) ? 0.95 : 0;
  },

  parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    return readJsonExport(file, isOnTheWay, telegramReader(file, options.timeZone));
  },
};

/** `[]`, `messages`, `chats`, `chats.list`, `chats.list.3`, `chats.list.3.messages`. */
function isOnTheWay(path: JsonPath): boolean {
  const [first, second, third, fourth] = path;
  if (path.length === 0) return true;
  if (path.length === 1) return first === 'messages' || first === 'chats' || first === 'left_chats';
  if (first !== 'chats' && first !== 'left_chats') return false;
  if (path.length === 2) return second === 'list';
  return path.length === 3 ? typeof third === 'number' : path.length === 4 && fourth === 'messages';
}

function telegramReader(file: InputFile, timeZone: string | undefined) {
  let chat: ConversationRecord | null = null;
  let isAnnounced = false;
  let about: Record<string, unknown> = {};
  let container = '';
  return function* read(path: JsonPath, value: unknown): Generator<IngestRecord> {
    const isMessage = path.at(-2) === 'messages';
    const within = path.slice(0, isMessage ? -2 : -1).join('.');
    if (within !== container) {
      container = within;
      about = {};
      isAnnounced = false;
    }
    if (!isMessage) {
      about[String(path.at(-1))] = value;
      return;
    }
    if (!isAnnounced) {
      chat = chatOf(file, about);
      yield chat;
      isAnnounced = true;
    }
    const record = path.at(-1);
    if (chat) yield messageOf(file, chat.key, value, typeof record === 'number' ? record : 0, timeZone);
  };
}

function chatOf(file: InputFile, about: Record<string, unknown>): ConversationRecord {
  const name = textAt(about, 'name');
  const type = textAt(about, 'type');
  const kind = type.includes('channel') ? 'channel' : type.includes('group') ? 'group' : 'direct';
  const title = name || (type === 'saved_messages' ? 'Saved Messages' : 'Telegram chat');
  return {
    type: 'conversation',
    key: textAt(about, 'id') || `chat:${title.toLowerCase()}`,
    platform: 'telegram',
    title,
    kind,
    place: { file: file.name },
  };
}

function messageOf(
  file: InputFile,
  conversation: string,
  value: unknown,
  record: number,
  timeZone: string | undefined,
): IngestRecord {
  const place = { file: file.name, record };
  const time = timeOf(value, timeZone);
  if (!isObject(value) || time.sentAt === null) {
    const detail = `${file.name}, record ${record}: left out, because the message has no valid time.`;
    return { type: 'skipped', place, reason: 'message/no-timestamp', detail };
  }
  const isService = value.type === 'service';
  const text = isService ? serviceText(value) : plainText(value.text);
  const author = isService ? null : authorOf(value);
  const key = textAt(value, 'id') || contentKey(time.sentAt, author?.id ?? null, text);
  const edited = numberAt(value, 'edited_unixtime');
  const editedAt = edited ? isoOfSeconds(edited) : null;
  const replyTo = textAt(value, 'reply_to_message_id');
  const attachments = attachmentsOf(value);
  return {
    type: 'message',
    conversation,
    key,
    author,
    ...time,
    kind: isService ? 'system' : kindOf(value, text),
    text,
    ...(replyTo ? { replyTo } : {}),
    ...(editedAt ? { editedAt } : {}),
    ...reactionsOf(value),
    ...(attachments.length > 0 ? { attachments } : {}),
    place,
  };
}

/** The instant where the export has it; older ones have only the clock of the exporting computer. */
function timeOf(value: unknown, timeZone: string | undefined): Pick<MessageRecord, 'sentAt' | 'clock'> {
  const instant = numberAt(value, 'date_unixtime');
  if (instant !== null) return { sentAt: isoOfSeconds(instant), clock: 'utc' };
  const date = textAt(value, 'date');
  const isDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  return sentAtOf(isDate ? date : null, timeZone);
}

function authorOf(value: unknown): Handle {
  const id = textAt(value, 'from_id') || textAt(value, 'from') || 'deleted';
  return { platform: 'telegram', id, name: textAt(value, 'from').trim() || 'Deleted Account' };
}

/** Text is a string, or a list of strings and marked pieces; links keep their target. */
function plainText(text: unknown): string {
  if (typeof text === 'string') return text;
  return listOf(text)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const href = textAt(piece, 'href');
      return textAt(piece, 'text') + (href ? ` (${href})` : '');
    })
    .join('');
}

function serviceText(value: unknown): string {
  const what = textAt(value, 'action').replaceAll('_', ' ');
  return [textAt(value, 'actor'), what, textAt(value, 'title')].filter(Boolean).join(' ');
}

const MEDIA: Record<string, MessageKind> = {
  voice_message: 'voice',
  audio_file: 'voice',
  video_message: 'video',
  video_file: 'video',
  animation: 'video',
  sticker: 'sticker',
};

function kindOf(value: Record<string, unknown>, text: string): MessageKind {
  const media = MEDIA[textAt(value, 'media_type')];
  if (text !== '') return 'text';
  if (media) return media;
  if (value.photo !== undefined) return 'image';
  if (value.file !== undefined) return 'file';
  if (value.location_information !== undefined) return 'location';
  return value.contact_information !== undefined ? 'contact' : 'other';
}

function attachmentsOf(value: unknown): { name: string; mediaType?: string }[] {
  const path = textAt(value, 'photo', 'file');
  if (path === '') return [];
  const mediaType = textAt(value, 'mime_type');
  const name = textAt(value, 'file_name') || (path.split('/').pop() ?? path);
  return [{ name, ...(mediaType ? { mediaType } : {}) }];
}

function reactionsOf(value: Record<string, unknown>): Pick<MessageRecord, 'reactions'> {
  const reactions = listOf(value.reactions).map((reaction) => ({
    emoji: textAt(reaction, 'emoji') || '⭐',
    count: numberAt(reaction, 'count') ?? 1,
  }));
  return reactions.length > 0 ? { reactions } : {};
}
