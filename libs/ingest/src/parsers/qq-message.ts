import type { IngestRecord, MessageKind, Place } from '../records';
import { readTime } from './chat-fields';
import { handle, type Chat, type ChatMessages } from './chat-messages';
import { bracketContent } from './placeholder-content';
import { isObject, listAt, numberAt, objectAt, textAt, type JsonObject } from './unknown-json';

/** The chat of an export of QQChatExporter, from its `chatInfo`. */
export function qqChat(info: unknown, fallback: string): Chat {
  const title = textAt(info, 'name') || fallback;
  const type = textAt(info, 'type');
  return {
    key: textAt(info, 'peerUin', 'peerUid', 'id') || `chat:${title.toLowerCase()}`,
    platform: 'qq',
    title,
    kind: /private|friend|c2c|1$/i.test(type) ? 'direct' : 'group',
  };
}

const RESOURCES: Record<string, MessageKind> = {
  image: 'image',
  pic: 'image',
  audio: 'voice',
  voice: 'voice',
  ptt: 'voice',
  video: 'video',
  file: 'file',
  face: 'sticker',
  market_face: 'sticker',
};

/** One message of QQChatExporter, of its fourth or fifth version; ids, times and flags moved between them. */
export function* qqMessage(
  messages: ChatMessages,
  chat: Chat,
  value: unknown,
  place: Place,
): Generator<IngestRecord> {
  if (!isObject(value)) {
    const detail = `${place.file}, record ${(place.record ?? 0) + 1}: no message, left out.`;
    yield { type: 'skipped', place, reason: 'message/not-an-object', detail };
    return;
  }
  const content = objectAt(value, 'content');
  const resources = listAt(content, 'resources');
  const text = textAt(content, 'text') || textAt(value, 'content', 'text');
  const isRecalled = value.isRecalled === true || value.recalled === true;
  const isSystem = value.isSystemMessage === true || value.system === true;
  const placeholder = resources.length > 0 ? withoutPlaceholders(text) : bracketContent(text.trim());
  const kind = isRecalled ? 'deleted' : isSystem ? 'system' : (placeholder.kind ?? mediaOf(resources));
  const reply = objectAt(content, 'reply');
  yield* messages.say(
    chat,
    {
      id: textAt(value, 'messageId', 'id'),
      author: authorOf(value),
      time: readTime(value.timestamp ?? value.time),
      ...(kind ? { kind } : {}),
      text: isSystem ? text : placeholder.text,
      replyTo: textAt(reply, 'referencedMessageId', 'messageId'),
      attachments: resources
        .map((each) => ({ name: textAt(each, 'filename', 'fileName', 'name'), ...sizeOf(each) }))
        .filter(({ name }) => name !== ''),
    },
    place,
  );
}

/** The number is the person; the name is what the group calls them, else what they call themselves. */
function authorOf(value: JsonObject) {
  const sender = objectAt(value, 'sender');
  const raw = objectAt(value, 'rawMessage');
  const name =
    textAt(sender, 'groupCard', 'remark', 'nickname', 'name') ||
    textAt(raw, 'sendMemberName', 'sendNickName');
  return handle('qq', textAt(sender, 'uin', 'uid'), name);
}

/** `[图片: a.jpg]`, `[文件]` and the like beside the files they stand for. */
function withoutPlaceholders(text: string): { kind?: MessageKind; text: string } {
  const rest = text.replace(/\[(?:图片|语音|视频|文件|表情|动画表情)(?:[:：][^\]\n]{0,200})?\]/g, '').trim();
  return rest === '' ? { text: '' } : { kind: 'text', text: rest };
}

function mediaOf(resources: unknown[]): MessageKind | undefined {
  return RESOURCES[textAt(resources[0], 'type').toLowerCase()];
}

function sizeOf(resource: unknown): { bytes?: number } {
  const bytes = numberAt(resource, 'size');
  return bytes === null ? {} : { bytes };
}
