import { OccurrenceCounter } from '../message-key';
import type { ConversationRecord, Handle, IngestRecord, MessageKind, MessageRecord, Place } from '../records';
import { isoOfSeconds } from '../wall-clock';
import type { JsonPath } from '../split-json';

/** A conversation as an export describes it, whenever one of its messages comes. */
export type Chat = Omit<ConversationRecord, 'type' | 'place'>;

/** A message as an export has it; what it does not have is left out or empty. */
export interface Said {
  /** The platform's own id; empty: the key is made of time, author and text. */
  id: string;
  author: Handle | null;
  time: Pick<MessageRecord, 'sentAt' | 'clock'>;
  /** Absent: text where there is some, else what the attachments are. */
  kind?: MessageKind;
  text: string;
  /** What it passes on, in the words of others. */
  quoted?: string;
  thread?: string;
  replyTo?: string;
  editedAt?: string | null;
  reactions?: NonNullable<MessageRecord['reactions']>;
  attachments?: NonNullable<MessageRecord['attachments']>;
}

/** Makes records of what an export says: announces each conversation once, leaves out empty fields. */
export class ChatMessages {
  private readonly keys = new OccurrenceCounter();
  private readonly announced = new Set<string>();

  /** The conversation before its first message, then the message, or why it is left out. */
  *say(chat: Chat, said: Said, place: Place): Generator<IngestRecord> {
    if (said.author === null && said.time.sentAt === null && said.kind !== 'system') {
      const detail = `${place.file}, record ${(place.record ?? 0) + 1}: left out, because neither an author nor a time was found in it.`;
      yield { type: 'skipped', place, reason: 'message/no-author-no-time', detail };
      return;
    }
    if (!this.announced.has(chat.key)) yield { type: 'conversation', ...chat, place: { file: place.file } };
    this.announced.add(chat.key);
    const { author, time, quoted, thread, replyTo, editedAt, reactions = [], attachments = [] } = said;
    const text = said.text.trim();
    const key = said.id || this.keys.keyOf(chat.key, time.sentAt, author?.id ?? null, text);
    yield {
      type: 'message',
      conversation: chat.key,
      key,
      author: said.kind === 'system' ? null : author,
      ...time,
      kind: said.kind ?? kindOf(text, attachments[0]),
      text: said.kind === 'deleted' ? '' : text,
      ...(quoted ? { quoted } : {}),
      ...(thread && thread !== key ? { thread } : {}),
      ...(replyTo && replyTo !== key ? { replyTo } : {}),
      ...(editedAt ? { editedAt } : {}),
      ...(reactions.length > 0 ? { reactions } : {}),
      ...(attachments.length > 0 ? { attachments } : {}),
      place,
    };
  }
}

function kindOf(text: string, attachment: { name: string; mediaType?: string } | undefined): MessageKind {
  if (text !== '') return 'text';
  return attachment ? mediaKind(attachment.name, attachment.mediaType) : 'other';
}

/** What a file is, by its media type, else by the ending of its name. */
export function mediaKind(name: string, mediaType = ''): MessageKind {
  const kind = /^(image|video|audio)\//.exec(mediaType)?.[1];
  if (kind === 'image' || /\.(?:png|jpe?g|gif|webp|heic|bmp)$/i.test(name)) return 'image';
  if (kind === 'video' || /\.(?:mp4|mov|webm|3gp|avi|mkv|m4v)$/i.test(name)) return 'video';
  if (kind === 'audio' || /\.(?:ogg|opus|mp3|m4a|wav|amr|aac|caf|silk)$/i.test(name)) return 'voice';
  return /\.vcf$/i.test(name) ? 'contact' : 'file';
}

/** A person by id and name, either of which may be missing; null when both are. */
export function handle(
  platform: string,
  id: string,
  name: string,
  more: Pick<Handle, 'email' | 'isBot'> = {},
): Handle | null {
  const shown = name.trim() || id.trim();
  if (shown === '') return null;
  const email = more.email?.trim().toLowerCase();
  return {
    platform,
    id: id.trim() || shown,
    name: shown,
    ...(email ? { email } : {}),
    ...(more.isBot ? { isBot: true } : {}),
  };
}

/** For `readJsonExport`: enters the file and the lists that stand under these names, at any of these ways. */
export function into(...ways: string[]): (path: JsonPath) => boolean {
  const entered = new Set(
    ways.flatMap((way) => way.split('.').map((_, at, all) => all.slice(0, at + 1).join('.'))),
  );
  return (path) => path.length === 0 || entered.has(path.join('.'));
}

/** An instant in milliseconds since 1970, as most chat servers keep it. */
export function ofMillis(milliseconds: number | null): Said['time'] {
  return { sentAt: isoOfSeconds((milliseconds ?? NaN) / 1000), clock: 'utc' };
}

/** Reactions that an export lists one by one, counted. */
export function counted(emojis: string[]): { emoji: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const emoji of emojis) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  return [...counts].map(([emoji, count]) => ({ emoji, count }));
}
