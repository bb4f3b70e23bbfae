import type { InputFile, Parser } from '../parser';
import type { Handle, IngestRecord } from '../records';
import { ChatMessages, type Chat, type Said } from './chat-messages';
import { channelOfFile, discordHandle, timeOfSnowflake } from './discord-names';
import { readHtmlChat, type HtmlChat } from './html-chat';

/** A channel as DiscordChatExporter saves it as a page, light or dark. */
export const discordHtml: Parser = {
  format: 'discord-html',
  label: 'Discord export (DiscordChatExporter, HTML)',
  // Its styles alone fill the head of the file; they name the same classes.
  detect: ({ text }) =>
    /<(?:!doctype html|html)/i.test(text.slice(0, 500)) &&
    /\bchatlog__message-(?:group|container)\b/.test(text)
      ? 0.95
      : 0,
  parse: (file) => readHtmlChat(file, 'DiscordChatExporter', new DiscordPage(file)),
};

/** Fields by class, the longer names first, as an element may have several. */
const FIELDS: Record<string, string> = {
  'chatlog__message-group': 'group',
  'chatlog__message-container': 'message',
  chatlog__reply: 'reply',
  'chatlog__author-tag': 'tag',
  chatlog__author: 'author',
  'chatlog__system-notification-author': 'author',
  'chatlog__system-notification-content': 'event',
  'chatlog__edited-timestamp': 'edited',
  chatlog__content: 'text',
  chatlog__attachment: 'attachment',
  chatlog__embed: 'embed',
  'chatlog__embed-description': 'embedText',
  chatlog__reaction: 'reaction',
  'chatlog__reaction-count': 'count',
  chatlog__sticker: 'sticker',
};

interface Draft extends Pick<Said, 'reactions' | 'attachments'> {
  id: string;
  text: string;
  embedded: string;
  event: string;
  replyTo: string;
  hasSticker: boolean;
}

class DiscordPage implements HtmlChat {
  readonly records: IngestRecord[] = [];
  private readonly messages = new ChatMessages();
  private readonly chat: Chat;
  private author: Handle | null = null;
  private draft: Draft | null = null;
  private inReply = false;
  private emoji = '';
  private count = 1;
  private record = 0;

  constructor(private readonly file: InputFile) {
    this.chat = channelOfFile(file.name);
  }

  fieldOf(classes: ReadonlySet<string>, attributes: Record<string, string>, name: string): string | null {
    const field = Object.keys(FIELDS).find((each) => classes.has(each));
    if (field !== undefined) return FIELDS[field] ?? null;
    if (attributes.onclick?.startsWith('scrollToMessage')) return 'target';
    if (name === 'a' && this.draft && /attachment/.test(attributes.class ?? '')) return 'link';
    return classes.has('chatlog__embed-title') ? 'embedText' : null;
  }

  open(field: string, attributes: Record<string, string>): void {
    if (field === 'group') this.author = null;
    if (field === 'message') this.draft = draftOf(attributes['data-message-id'] ?? attributes.id ?? '');
    if (field === 'reply') this.inReply = true;
    if (field === 'target' && this.inReply && this.draft)
      this.draft.replyTo = /\d{15,20}/.exec(attributes.onclick ?? '')?.[0] ?? '';
    if (field === 'reaction') this.emoji = attributes.title ?? '';
    if (field === 'sticker' && this.draft) this.draft.hasSticker = true;
  }

  close(field: string, text: string, attributes: Record<string, string>): void {
    if (field === 'author' && !this.inReply) this.author = authorOf(text, attributes);
    if (field === 'tag' && this.author && /bot/i.test(text)) this.author = { ...this.author, isBot: true };
    if (field === 'reply') this.inReply = false;
    if (!this.draft) return;
    if (field === 'text') this.draft.text = text;
    if (field === 'embedText') this.draft.embedded = [this.draft.embedded, text].filter(Boolean).join('\n');
    if (field === 'event') this.draft.event = [this.author?.name, text].filter(Boolean).join(' ');
    if (field === 'link') this.addAttachment(text, attributes.href);
    if (field === 'count') this.count = Number(text) || 1;
    if (field === 'reaction')
      this.draft.reactions?.push({ emoji: text || this.emoji || '?', count: this.count });
    if (field === 'message') this.end(this.draft);
  }

  private addAttachment(text: string, href: string | undefined): void {
    const name = text || href?.split(/[?#]/, 1)[0]?.split('/').pop();
    if (name) this.draft?.attachments?.push({ name });
  }

  private end(draft: Draft): void {
    this.draft = null;
    const said: Said = {
      ...draft,
      author: draft.event ? null : this.author,
      time: timeOfSnowflake(draft.id),
      ...(draft.event
        ? { kind: 'system' }
        : draft.hasSticker && draft.text === ''
          ? { kind: 'sticker' }
          : {}),
      text: draft.event || draft.text || draft.embedded,
    };
    this.records.push(...this.messages.say(this.chat, said, { file: this.file.name, record: this.record++ }));
  }
}

function authorOf(text: string, attributes: Record<string, string>): Handle | null {
  return discordHandle(attributes['data-user-id'] ?? attributes.title ?? '', text);
}

function draftOf(id: string): Draft {
  return {
    id: /\d{15,20}/.exec(id)?.[0] ?? '',
    text: '',
    embedded: '',
    event: '',
    replyTo: '',
    hasSticker: false,
    reactions: [],
    attachments: [],
  };
}
