import type { InputFile, ParseOptions, Parser } from '../parser';
import type { IngestRecord, MessageKind } from '../records';
import { isoOfWallTime, sentAtOf } from '../wall-clock';
import { ChatMessages, handle, mediaKind, type Chat, type Said } from './chat-messages';
import { readHtmlChat, type HtmlChat } from './html-chat';
import { documentTitle } from './text-document';

/** `messages.html` of Telegram Desktop; a long chat goes on in `messages2.html`, each of which is read alone. */
export const telegramHtml: Parser = {
  format: 'telegram-html',
  label: 'Telegram export (HTML)',
  detect: ({ text }) =>
    /class="page_body chat_page"/.test(text) && /class="message (?:default|service)/.test(text) ? 0.95 : 0,
  parse: (file, options) => readHtmlChat(file, 'Telegram', new TelegramPage(file, options)),
};

/** Fields by the class of their element. */
const FIELDS = ['from_name', 'reply_to', 'forwarded', 'text', 'signature', 'reaction', 'emoji', 'count'];
const MEDIA: [pattern: RegExp, kind: MessageKind][] = [
  [/media_photo|photo_wrap/, 'image'],
  [/media_voice|media_audio/, 'voice'],
  [/media_video|video_file_wrap|animated_wrap/, 'video'],
  [/sticker_wrap|media_sticker/, 'sticker'],
  [/media_location|media_venue|media_live_location/, 'location'],
  [/media_contact/, 'contact'],
  [/media_call/, 'call'],
  [/media_invoice/, 'payment'],
  [/media_file/, 'file'],
];

interface Draft extends Pick<Said, 'reactions' | 'attachments'> {
  id: string;
  isService: boolean;
  isJoined: boolean;
  author: string;
  time: Said['time'];
  lines: string[];
  replyTo: string;
  media: MessageKind | null;
}

class TelegramPage implements HtmlChat {
  readonly records: IngestRecord[] = [];
  private readonly messages = new ChatMessages();
  private title = '';
  private author = '';
  private draft: Draft | null = null;
  private inForwarded = 0;
  private record = 0;
  private emoji = '';
  private count = 0;

  constructor(
    private readonly file: InputFile,
    private readonly options: ParseOptions,
  ) {}

  fieldOf(classes: ReadonlySet<string>, attributes: Record<string, string>, name: string): string | null {
    if (classes.has('message') && attributes.id) return 'message';
    if (this.draft === null) return classes.has('text') && classes.has('bold') ? 'title' : null;
    if (classes.has('date')) return 'date';
    if (classes.has('details') && classes.has('body')) return 'service';
    if (name === 'a' && attributes.href?.startsWith('#go_to_message')) return 'target';
    const media = MEDIA.find(([pattern]) => pattern.test(attributes.class ?? ''));
    if (media) return `media:${media[1]}`;
    return FIELDS.find((field) => classes.has(field)) ?? null;
  }

  open(field: string, attributes: Record<string, string>): void {
    if (field === 'message') this.draft = draftOf(attributes);
    if (!this.draft) return;
    if (field === 'forwarded') this.inForwarded++;
    if (field === 'date' && this.inForwarded === 0) this.draft.time = timeOf(attributes.title, this.options);
    if (field === 'target') this.draft.replyTo = /\d+$/.exec(attributes.href ?? '')?.[0] ?? '';
    if (field.startsWith('media:')) this.addMedia(field.slice(6) as MessageKind, attributes.href);
  }

  close(field: string, text: string): void {
    if (field === 'title') this.title ||= text;
    if (!this.draft) return;
    if (field === 'forwarded') this.inForwarded--;
    if (field === 'from_name' && this.inForwarded === 0) this.draft.author = text;
    if ((field === 'text' || field === 'service') && text !== '') this.draft.lines.push(text);
    if (field === 'emoji') this.emoji = text;
    if (field === 'count') this.count = Number(text);
    if (field === 'reaction') this.addReaction(text);
    if (field === 'message') this.end(this.draft);
  }

  private addMedia(kind: MessageKind, href: string | undefined): void {
    if (!this.draft) return;
    const name = href?.split('/').pop();
    this.draft.media ??= kind === 'file' && name ? mediaKind(name) : kind;
    if (name && !href?.includes('://')) this.draft.attachments?.push({ name });
  }

  private addReaction(text: string): void {
    const emoji = this.emoji || text;
    // Reactions of a few show the faces of those who gave them, of many a number.
    if (emoji) this.draft?.reactions?.push({ emoji, count: this.count || 1 });
    this.emoji = '';
    this.count = 0;
  }

  private end(draft: Draft): void {
    this.draft = null;
    this.inForwarded = 0;
    const place = { file: this.file.name, record: this.record++ };
    // Lines between days bear numbers below zero; the date of each message says the same.
    if (draft.isService && draft.id.startsWith('-')) return;
    if (!draft.isService && !draft.isJoined) this.author = draft.author;
    const kind = draft.isService
      ? 'system'
      : draft.lines.length === 0
        ? (draft.media ?? undefined)
        : undefined;
    const said: Said = {
      ...draft,
      author: draft.isService
        ? null
        : handle('telegram', '', draft.author || this.author || 'Deleted Account'),
      text: draft.lines.join('\n'),
      ...(kind ? { kind } : {}),
    };
    this.records.push(...this.messages.say(this.chat, said, place));
  }

  private get chat(): Chat {
    const title = this.title || documentTitle(this.file.name);
    return { key: `chat:${title.toLowerCase()}`, platform: 'telegram', title, kind: 'group' };
  }
}

function draftOf(attributes: Record<string, string>): Draft {
  const classes = attributes.class ?? '';
  return {
    id: (attributes.id ?? '').replace(/^message/, ''),
    isService: /\bservice\b/.test(classes),
    isJoined: /\bjoined\b/.test(classes),
    author: '',
    time: { sentAt: null, clock: 'local' },
    lines: [],
    replyTo: '',
    media: null,
    reactions: [],
    attachments: [],
  };
}

/** `23.08.2023 13:11:23 UTC-08:00`; older exports tell no zone. */
function timeOf(title: string | undefined, { timeZone }: ParseOptions): Said['time'] {
  const match = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2}):(\d{2})(?: UTC([+-]\d{2}:\d{2}))?/.exec(
    title ?? '',
  );
  if (!match) return { sentAt: null, clock: 'local' };
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const iso = isoOfWallTime({ year, month, day, hour, minute, second });
  if (iso === null || match[7] === undefined) return sentAtOf(iso, timeZone);
  return { sentAt: iso + match[7], clock: 'offset' };
}
