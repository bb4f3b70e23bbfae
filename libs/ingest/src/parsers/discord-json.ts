import { readJsonExport } from '../json-messages';
import type { InputFile, ParseOptions, Parser } from '../parser';
import type { ConversationRecord, Handle, IngestRecord, MessageKind } from '../records';
import type { JsonPath } from '../split-json';
import { isObject, listAt, listOf, numberAt, objectAt, textAt } from './unknown-json';

/** A channel as DiscordChatExporter saves it in JSON. */
export const discordJson: Parser = {
  format: 'discord-json',
  label: 'Discord export (DiscordChatExporter)',

  detect: ({ text }) =>
    /^\s*\{/.test(text) &&
    /"guild"\s*:\s*\{/.test(text) &&
    /"channel"\s*:\s*\{/.test(text) &&
    /"messages"\s*:\s*\[/.test(text)
      ? 0.97
      : 0,

  parse(file: InputFile, _options: ParseOptions): AsyncGenerator<IngestRecord> {
    return readJsonExport(file, isOnTheWay, discordReader(file));
  },
};

function isOnTheWay(path: JsonPath): boolean {
  return path.length === 0 || (path.length === 1 && path[0] === 'messages');
}

function discordReader(file: InputFile) {
  let guild: unknown = {};
  let channel: unknown = {};
  let chat: ConversationRecord | null = null;
  return function* read(path: JsonPath, value: unknown): Generator<IngestRecord> {
    if (path[0] === 'guild') guild = value;
    if (path[0] === 'channel') channel = value;
    if (path[0] !== 'messages') return;
    if (!chat) {
      chat = chatOf(file, guild, channel);
      yield chat;
    }
    yield messageOf(file, chat.key, value, Number(path[1]));
  };
}

function chatOf(file: InputFile, guild: unknown, channel: unknown): ConversationRecord {
  const name = textAt(channel, 'name');
  const isDirect = /^(?:direct|dm)/i.test(textAt(channel, 'type'));
  const isGroup = /group/i.test(textAt(channel, 'type'));
  const server = textAt(guild, 'name');
  return {
    type: 'conversation',
    key: textAt(channel, 'id') || `channel:${server}/${name}`,
    platform: 'discord',
    title: isDirect || isGroup ? name || 'Direct messages' : `#${name || 'channel'}`,
    kind: isGroup ? 'group' : isDirect ? 'direct' : 'channel',
    place: { file: file.name },
  };
}

/** Types of messages that people write; the others tell of calls, pins and newcomers. */
const SAID = new Set([
  'Default',
  'Reply',
  'ThreadStarterMessage',
  'ChatInputCommand',
  'ContextMenuCommand',
  '0',
  '19',
  '20',
]);

function messageOf(file: InputFile, conversation: string, value: unknown, record: number): IngestRecord {
  const place = { file: file.name, record };
  const key = textAt(value, 'id');
  const sentAt = textAt(value, 'timestamp');
  if (!isObject(value) || key === '' || !isInstant(sentAt)) {
    const detail = `${file.name}, record ${record}: left out, because the message has no id or no valid time.`;
    return { type: 'skipped', place, reason: 'message/no-timestamp', detail };
  }
  const text = (textAt(value, 'content') || embedText(value)).trim();
  const attachments = listOf(value.attachments).map((file) => ({
    name: textAt(file, 'fileName', 'url') || 'file',
    ...(numberAt(file, 'fileSizeBytes') === null ? {} : { bytes: numberAt(file, 'fileSizeBytes') ?? 0 }),
  }));
  const editedAt = textAt(value, 'timestampEdited');
  const replyTo = textAt(objectAt(value, 'reference'), 'messageId');
  const reactions = listOf(value.reactions).map((reaction) => ({
    emoji: textAt(objectAt(reaction, 'emoji'), 'name') || '?',
    count: numberAt(reaction, 'count') ?? 1,
  }));
  const isSaid = SAID.has(textAt(value, 'type') || 'Default');
  return {
    type: 'message',
    conversation,
    key,
    author: isSaid ? authorOf(value.author) : null,
    sentAt: sentAt.replace(/(\.\d{3})\d+/, '$1'),
    clock: sentAt.endsWith('Z') || sentAt.endsWith('+00:00') ? 'utc' : 'offset',
    kind: isSaid ? kindOf(value, text, attachments[0]?.name) : 'system',
    text,
    ...(isInstant(editedAt) ? { editedAt } : {}),
    ...(replyTo ? { replyTo } : {}),
    ...(reactions.length > 0 ? { reactions } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
    place,
  };
}

function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  );
}

function authorOf(author: unknown): Handle {
  const name = textAt(author, 'nickname', 'name') || 'Deleted User';
  const isBot = isObject(author) && author.isBot === true;
  return { platform: 'discord', id: textAt(author, 'id') || name, name, ...(isBot ? { isBot } : {}) };
}

function embedText(value: unknown): string {
  return listAt(value, 'embeds')
    .map((embed) => [textAt(embed, 'title'), textAt(embed, 'description')].filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n');
}

function kindOf(value: unknown, text: string, attachment: string | undefined): MessageKind {
  if (text !== '') return 'text';
  if (listAt(value, 'stickers').length > 0) return 'sticker';
  if (attachment === undefined) return 'other';
  if (/\.(?:png|jpe?g|gif|webp)$/i.test(attachment)) return 'image';
  if (/\.(?:mp4|mov|webm)$/i.test(attachment)) return 'video';
  return /\.(?:ogg|mp3|m4a|wav)$/i.test(attachment) ? 'voice' : 'file';
}
