import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { IngestRecord, MessageKind } from '../records';
import type { JsonPath } from '../split-json';
import { ChatMessages, handle, into, ofMillis } from './chat-messages';
import {
  isObject,
  listAt,
  listOf,
  numberAt,
  objectAt,
  parseJson,
  textAt,
  type JsonObject,
} from './unknown-json';

/** Messages of Feishu or Lark as its API lists them (`im/v1/messages`), under `items` or `data.items`. */
export const feishuJson: Parser = {
  format: 'feishu-json',
  label: 'Feishu or Lark messages',
  detect: ({ text }) =>
    /^\s*[[{]/.test(text) && /"message_id"\s*:\s*"om_/.test(text) && /"msg_type"\s*:/.test(text) ? 0.95 : 0,
  parse: (file) => readJsonExport(file, into('items', 'data.items', 'messages'), feishuReader(file)),
};

const KINDS: Record<string, MessageKind> = {
  image: 'image',
  file: 'file',
  folder: 'file',
  audio: 'voice',
  media: 'video',
  sticker: 'sticker',
  location: 'location',
  share_user: 'contact',
  share_chat: 'contact',
  hongbao: 'payment',
  video_chat: 'call',
  system: 'system',
};

function feishuReader(file: InputFile) {
  const messages = new ChatMessages();
  const names = new Map<string, string>();
  return function* read(path: JsonPath, value: unknown): Generator<IngestRecord> {
    const record = path.at(-1);
    if (typeof record !== 'number' || !isObject(value)) return;
    const sender = objectAt(value, 'sender');
    const id = textAt(sender, 'id');
    // The API gives ids alone; names come with those who are mentioned.
    for (const each of listAt(value, 'mentions')) names.set(textAt(each, 'id'), textAt(each, 'name'));
    const type = textAt(value, 'msg_type');
    const content = parseJson(textAt(objectAt(value, 'body'), 'content'));
    const kind = value.deleted === true ? 'deleted' : KINDS[type];
    const fileName = textAt(content, 'file_name');
    const key = textAt(value, 'chat_id') || 'feishu';
    yield* messages.say(
      { key, platform: 'feishu', title: textAt(value, 'chat_name') || key, kind: 'group' },
      {
        id: textAt(value, 'message_id'),
        author: handle('feishu', id, textAt(sender, 'name', 'sender_name') || (names.get(id) ?? ''), {
          isBot: textAt(sender, 'sender_type') === 'app',
        }),
        time: ofMillis(numberAt(value, 'create_time')),
        ...(kind ? { kind } : {}),
        text: kind && kind !== 'system' ? '' : contentText(content, value),
        thread: textAt(value, 'root_id'),
        replyTo: textAt(value, 'parent_id'),
        editedAt: value.updated === true ? ofMillis(numberAt(value, 'update_time')).sentAt : null,
        attachments: fileName ? [{ name: fileName }] : [],
      },
      { file: file.name, record },
    );
  };
}

/** A text with `@_user_1` for people, a post of pieces in rows, or a card. */
function contentText(content: unknown, value: JsonObject): string {
  const text = isObject(content) ? textAt(content, 'text') || postText(content) || templateText(content) : '';
  return listAt(value, 'mentions').reduce<string>(
    (resolved, each) => resolved.replaceAll(textAt(each, 'key') || '\u0000', `@${textAt(each, 'name')}`),
    text,
  );
}

/** `{title, content: [[{tag, text}]]}`, at times under the language: `zh_cn`. */
function postText(content: JsonObject): string {
  const post =
    Array.isArray(content.content) || Array.isArray(content.elements)
      ? content
      : (Object.values(content).find((each) => Array.isArray(objectAt({ each }, 'each').content)) ?? {});
  const rows = [...listAt(post, 'content'), ...listAt(post, 'elements')].map((row) =>
    (Array.isArray(row) ? listOf(row) : [row]).map(pieceText).join(''),
  );
  return [textAt(post, 'title'), ...rows].filter(Boolean).join('\n');
}

function pieceText(piece: unknown): string {
  const text = textAt(piece, 'text', 'content') || textAt(objectAt(piece, 'text'), 'content');
  if (textAt(piece, 'tag') === 'at') return `@${textAt(piece, 'user_name', 'user_id')}`;
  const href = textAt(piece, 'href');
  return href && href !== text ? `${text} (${href})` : text;
}

/** What the system says: `{template: "{from_user} invited {to_chatters}", from_user: ["Maya"]}`. */
function templateText(content: JsonObject): string {
  return textAt(content, 'template').replace(/\{(\w+)\}/g, (_, name: string) =>
    listAt(content, name)
      .filter((each) => typeof each === 'string')
      .join(', '),
  );
}
