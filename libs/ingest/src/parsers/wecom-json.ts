import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { IngestRecord, MessageKind } from '../records';
import type { JsonPath } from '../split-json';
import { ChatMessages, handle, into, ofMillis, type Chat } from './chat-messages';
import { isObject, listAt, numberAt, objectAt, parseJson, textAt, type JsonObject } from './unknown-json';

/** Decrypted messages of the conversation archive of WeCom (企业微信会话内容存档), as its SDK gives them. */
export const wecomJson: Parser = {
  format: 'wecom-json',
  label: 'WeCom conversation archive',
  detect: ({ text }) =>
    /^\s*[[{]/.test(text) &&
    /"msgid"\s*:/.test(text) &&
    /"msgtime"\s*:/.test(text) &&
    /"tolist"\s*:/.test(text)
      ? 0.96
      : 0,
  parse: (file) => readJsonExport(file, into('messages', 'data', 'chatdata'), wecomReader(file)),
};

const KINDS: Record<string, MessageKind> = {
  image: 'image',
  voice: 'voice',
  video: 'video',
  file: 'file',
  emotion: 'sticker',
  card: 'contact',
  location: 'location',
  link: 'link',
  weapp: 'link',
  redpacket: 'payment',
  external_redpacket: 'payment',
  meeting_voice_call: 'call',
  voip_doc_share: 'call',
  revoke: 'deleted',
  agree: 'system',
  disagree: 'system',
};

function wecomReader(file: InputFile) {
  const messages = new ChatMessages();
  return function* read(path: JsonPath, value: unknown): Generator<IngestRecord> {
    const record = path.at(-1);
    if (typeof record !== 'number' || !isObject(value)) return;
    const place = { file: file.name, record };
    // Somebody used another device to write on: nothing was said.
    if (textAt(value, 'action') === 'switch') return;
    const from = textAt(value, 'from');
    const type = textAt(value, 'msgtype');
    const body = objectAt(value, type);
    const name = textAt(body, 'filename');
    yield* messages.say(
      chatOf(value, from),
      {
        id: textAt(value, 'msgid'),
        author: handle('wecom', from, textAt(value, 'from_name'), { isBot: from.startsWith('wb') }),
        time: ofMillis(numberAt(value, 'msgtime')),
        ...(KINDS[type] ? { kind: KINDS[type] } : {}),
        text: KINDS[type] === 'system' ? type : bodyText(body, 0),
        ...(type === 'revoke' ? { replyTo: textAt(body, 'pre_msgid') } : {}),
        attachments: name ? [{ name, ...sizeOf(body) }] : [],
      },
      place,
    );
  };
}

/** A room, or the two who speak, whichever of them does. */
function chatOf(value: JsonObject, from: string): Chat {
  const room = textAt(value, 'roomid');
  const people = [from, ...listAt(value, 'tolist')].filter((each) => typeof each === 'string' && each !== '');
  const key = room || [...new Set(people)].sort().join(',') || 'wecom';
  return {
    key,
    platform: 'wecom',
    title: room || people.join(', ') || 'WeCom',
    kind: room ? 'group' : 'direct',
  };
}

/** `text.content`, a link's title, the pieces of `mixed.item` and of a forwarded record. */
function bodyText(body: JsonObject, depth: number): string {
  if (depth > 4) return '';
  const own = [
    textAt(body, 'title'),
    textAt(body, 'content', 'description', 'address'),
    textAt(body, 'link_url'),
  ];
  const items = listAt(body, 'item').map((item) => {
    const content = isObject(item) ? item.content : undefined;
    const inner = typeof content === 'string' ? parseJson(content) : content;
    return isObject(inner) ? bodyText(inner, depth + 1) : '';
  });
  return [...own, ...items].filter(Boolean).join('\n');
}

function sizeOf(body: JsonObject): { bytes?: number } {
  const bytes = numberAt(body, 'filesize');
  return bytes === null ? {} : { bytes };
}
