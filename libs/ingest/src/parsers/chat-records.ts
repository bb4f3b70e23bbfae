import { OccurrenceCounter } from '../message-key';
import type { InputFile, ParseOptions } from '../parser';
import type { ConversationRecord, Handle, IngestRecord, Place, Platform } from '../records';
import { readChatFields } from './chat-fields';
import { documentTitle } from './text-document';

/** Makes records of the messages of one conversation that stands in a file of its own. */
export class ChatRecords {
  private readonly keys = new OccurrenceCounter();
  private isAnnounced = false;

  constructor(
    private readonly file: InputFile,
    private readonly chat: {
      platform: Platform;
      key?: string;
      title?: string;
      kind?: ConversationRecord['kind'];
      members?: Handle[];
    },
    private readonly times: Pick<ParseOptions, 'timeZone' | 'dateOrder'> = {},
  ) {}

  /** The conversation before its first message, then the message, or why it is left out. */
  *message(value: unknown, place: Place): Generator<IngestRecord> {
    const key = this.chat.key || `chat:${this.title.toLowerCase()}`;
    if (!this.isAnnounced) yield this.conversation(key, place);
    this.isAnnounced = true;
    const fields = readChatFields(value, this.chat.platform, this.times);
    if (!fields) {
      const detail = `${place.file}, record ${(place.record ?? 0) + 1}: left out, because neither an author nor a time was found in it.`;
      yield { type: 'skipped', place, reason: 'message/no-author-no-time', detail };
      return;
    }
    const { id, ...rest } = fields;
    const own = id || this.keys.keyOf(rest.sentAt, rest.author?.id ?? null, rest.text);
    yield { type: 'message', conversation: key, key: own, ...rest, place };
  }

  private get title(): string {
    return this.chat.title?.trim() || documentTitle(this.file.name);
  }

  private conversation(key: string, place: Place): ConversationRecord {
    const { platform, kind = 'group', members } = this.chat;
    return {
      type: 'conversation',
      key,
      platform,
      title: this.title,
      kind,
      ...(members ? { members } : {}),
      place,
    };
  }
}
