import type { Handle, IngestRecord, MessageKind, Place } from '../records';
import { isoOfSeconds } from '../wall-clock';
import { handle, type Chat, type ChatMessages } from './chat-messages';
import { bracketContent } from './placeholder-content';
import { isObject, listAt, numberAt, objectAt, textAt } from './unknown-json';

/** The codes of ChatLab's standard 0.0.1; 0 is text, and 25 and 26 are texts that answer or forward. */
const KINDS: Record<number, MessageKind> = {
  1: 'image',
  2: 'voice',
  3: 'video',
  4: 'file',
  5: 'sticker',
  7: 'link',
  8: 'location',
  20: 'payment',
  21: 'payment',
  22: 'other',
  23: 'call',
  24: 'link',
  27: 'contact',
  80: 'system',
  81: 'deleted',
};

/** What a ChatLab file tells of its chat and people, wherever it stands in the file. */
export class ChatlabHead {
  private meta: unknown = {};
  private readonly members = new Map<string, Handle>();

  addMeta(meta: unknown): void {
    this.meta = meta;
  }

  addMember(member: unknown): void {
    const known = handle(
      this.platform,
      textAt(member, 'platformId'),
      textAt(member, 'groupNickname', 'accountName'),
    );
    if (known) this.members.set(known.id, known);
  }

  get platform(): string {
    return textAt(this.meta, 'platform') || 'chat';
  }

  chat(fallback: string): Chat {
    const title = textAt(this.meta, 'name') || fallback;
    const members = [...this.members.values()];
    return {
      key: textAt(this.meta, 'groupId') || `chat:${title.toLowerCase()}`,
      platform: this.platform,
      title,
      kind: textAt(this.meta, 'type') === 'private' ? 'direct' : 'group',
      ...(members.length > 0 ? { members } : {}),
    };
  }

  *message(messages: ChatMessages, chat: Chat, value: unknown, place: Place): Generator<IngestRecord> {
    const type = numberAt(value, 'type') ?? 0;
    const sender = textAt(value, 'sender');
    const raw = isObject(value) ? value.content : '';
    const content = bracketContent(typeof raw === 'string' ? raw.trim() : '');
    const kind = KINDS[type] ?? (content.kind === 'text' ? undefined : content.kind);
    const name = textAt(value, 'groupNickname', 'accountName') || (this.members.get(sender)?.name ?? '');
    yield* messages.say(
      chat,
      {
        id: textAt(value, 'platformMessageId', 'id'),
        author: handle(this.platform, sender, name),
        time: { sentAt: isoOfSeconds(numberAt(value, 'timestamp') ?? NaN), clock: 'utc' },
        ...(kind ? { kind } : {}),
        text: kind === 'system' && typeof raw === 'string' ? raw : content.text,
        replyTo: textAt(value, 'replyToMessageId') || textAt(objectAt(value, 'reply'), 'id'),
        attachments: listAt(value, 'attachments').flatMap((each) => {
          const name = textAt(each, 'name', 'fileName');
          return name === '' ? [] : [{ name }];
        }),
      },
      place,
    );
  }
}
