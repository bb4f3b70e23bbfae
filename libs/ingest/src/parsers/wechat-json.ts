import { readJsonExport } from '../json-messages';
import type { InputFile, ParseOptions, Parser } from '../parser';
import type { Handle, IngestRecord } from '../records';
import type { JsonPath } from '../split-json';
import { readTime } from './chat-fields';
import { ChatMessages, handle, into, type Chat, type Said } from './chat-messages';
import { documentTitle } from './text-document';
import { isObject, numberAt, textAt } from './unknown-json';
import { readWechatContent, typeOfName } from './wechat-content';

const ME: Handle = { platform: 'wechat', id: 'me', name: 'Me' };

/** One chat in JSON, as WeFlow and EchoTrace save it. */
export const wechatJson: Parser = {
  format: 'wechat-json',
  label: 'WeChat chat (WeFlow, EchoTrace)',
  detect: ({ text }) =>
    /^\s*\{/.test(text) &&
    /"session"\s*:\s*\{[^}]*"(?:wxid|username)"/.test(text) &&
    /"messages"\s*:\s*\[/.test(text)
      ? 0.95
      : 0,
  parse: (file, options) => readJsonExport(file, into('messages'), wechatReader(file, options)),
};

function wechatReader(file: InputFile, { timeZone }: ParseOptions) {
  const messages = new ChatMessages();
  let chat: Chat | null = null;
  let session: unknown = {};
  return function* read(path: JsonPath, value: unknown): Generator<IngestRecord> {
    if (path[0] === 'session') session = value;
    const record = path.at(-1);
    if (path[0] !== 'messages' || typeof record !== 'number') return;
    chat ??= chatOf(session, documentTitle(file.name));
    yield* messages.say(chat, saidOf(value, timeZone), { file: file.name, record });
  };
}

function chatOf(session: unknown, fallback: string): Chat {
  const title = textAt(session, 'displayName', 'remark', 'nickname', 'wxid') || fallback;
  return {
    key: textAt(session, 'wxid', 'username') || `chat:${title.toLowerCase()}`,
    platform: 'wechat',
    title,
    kind:
      /群/.test(textAt(session, 'type')) || /@chatroom$/.test(textAt(session, 'wxid')) ? 'group' : 'direct',
  };
}

/** The content is what people see: bare words, `[图片]`, or what the system says; types are named in Chinese. */
function saidOf(value: unknown, timeZone: string | undefined): Said {
  const type = numberAt(value, 'localType') ?? typeOfName(textAt(value, 'type'));
  const content = readWechatContent(type, 0, textAt(value, 'content', 'parsedContent'));
  const isMine = isObject(value) && (value.isSend === 1 || value.isSend === true);
  const name = textAt(value, 'senderDisplayName');
  const id = textAt(value, 'senderUsername');
  return {
    id: textAt(value, 'serverId', 'svrid', 'localId'),
    author: id || name ? handle('wechat', id, name) : isMine ? ME : null,
    time: readTime(isObject(value) ? (value.createTime ?? value.formattedTime) : '', timeZone),
    kind: content.kind,
    text: content.text,
    replyTo: textAt(value, 'replyToMessageId'),
    ...(content.file ? { attachments: [{ name: content.file }] } : {}),
  };
}
