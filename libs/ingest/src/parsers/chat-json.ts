import { readJsonExport } from '../json-messages';
import type { InputFile, ParseOptions, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { JsonDamage, splitJson, type JsonPath } from '../split-json';
import { looksLikeMessages, writtenTimeOf } from './chat-fields';
import { ChatRecords } from './chat-records';
import { isObject, objectAt, parseJson, textAt } from './unknown-json';
import { dateOrderOf } from './written-times';

/** The lists under which messages stand when they are not the whole file. */
const LISTS = ['messages', 'data', 'records', 'items', 'messageList', 'chat_messages', 'msgs'];
const LIST_START = new RegExp(`^\\s*(?:\\[|\\{[\\s\\S]*?"(?:${LISTS.join('|')})"\\s*:\\s*\\[)\\s*\\{`);

/** JSON lists of messages of any make: Feishu, 留痕, WeFlow, ChatLab, scripts of one's own. */
export const chatJson: Parser = {
  format: 'chat-json',
  label: 'Chat messages in JSON',

  detect({ text }) {
    const start = LIST_START.exec(text);
    if (!start) return 0;
    const first = text.slice(start[0].length, start[0].length + 4_000);
    const fields = [...first.matchAll(/"([^"\\]{1,40})"\s*:/g)].map((match) => match[1] ?? '');
    return looksLikeMessages(fields) * 0.7;
  },

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const dateOrder = yield* dateOrderOf(file, options.dateOrder, timesOf(file));
    yield* readJsonExport(file, isOnTheWay, chatReader(file, { ...options, dateOrder }));
  },
};

/** Of the messages before the place where a file is damaged, if it is. */
async function* timesOf(file: InputFile): AsyncGenerator<string> {
  try {
    for await (const { parts } of splitJson(file, isOnTheWay))
      for (const { path, text } of parts)
        if (typeof path.at(-1) === 'number') yield writtenTimeOf(parseJson(text));
  } catch (error) {
    if (!(error instanceof JsonDamage)) throw error;
  }
}

function isOnTheWay(path: JsonPath): boolean {
  return path.length === 0 || (path.length === 1 && LISTS.includes(String(path[0])));
}

function chatReader(file: InputFile, times: Pick<ParseOptions, 'timeZone' | 'dateOrder'>) {
  let chat: ChatRecords | null = null;
  const about: Record<string, unknown> = {};
  return function* read(path: JsonPath, value: unknown): Generator<IngestRecord> {
    const record = path.at(-1);
    if (typeof record !== 'number') {
      about[String(path[0])] = value;
      return;
    }
    chat ??= new ChatRecords(file, chatOf(about), times);
    yield* chat.message(flattened(value), { file: file.name, record });
  };
}

/** What WeFlow keeps under `session`, ChatLab under `meta`, QQChatExporter under `chatInfo`. */
function chatOf(about: Record<string, unknown>) {
  const head = [about.session, about.meta, about.chatInfo, about].find(
    (part) => isObject(part) && textAt(part, 'name', 'displayName', 'nickname', 'title') !== '',
  );
  const isWechat = isObject(about.session) && textAt(about.session, 'wxid') !== '';
  const isQq = isObject(about.chatInfo);
  const platform = isWechat ? 'wechat' : isQq ? 'qq' : textAt(objectAt(about, 'meta'), 'platform') || 'chat';
  const type = textAt(head, 'type');
  const key = textAt(head, 'wxid', 'groupId', 'id');
  return {
    platform,
    ...(key ? { key } : {}),
    title: textAt(head, 'displayName', 'remark', 'name', 'title', 'nickname'),
    kind: /私聊|private|direct/.test(type) ? ('direct' as const) : ('group' as const),
  };
}

/** QQChatExporter, Feishu and Google Chat keep the text a level deeper; the reader of fields looks there. */
function flattened(value: unknown): unknown {
  if (!isObject(value)) return value;
  const isRecalled = value.isRecalled === true;
  return isRecalled ? { ...value, content: '[撤回了一条消息]' } : value;
}
