import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { Handle, IngestRecord } from '../records';
import { isoOfSeconds } from '../wall-clock';
import { readTime } from './chat-fields';
import { isObject, listAt, listOf, numberAt, objectAt, textAt } from './unknown-json';

/** `conversations.json` of ChatGPT: a tree of answers per conversation; the branch last shown is read. */
export const chatgptJson: Parser = {
  format: 'chatgpt-json',
  label: 'ChatGPT export',
  detect: ({ text }) =>
    /^\s*\[/.test(text) && /"mapping"\s*:\s*\{/.test(text) && /"author"\s*:/.test(text) ? 0.97 : 0,
  parse: (file) =>
    readJsonExport(
      file,
      ({ length }) => length === 0,
      (path, value) => chatgptConversation(file, value, Number(path[0])),
    ),
};

/** `conversations.json` of Claude: a flat list of messages per conversation. */
export const claudeJson: Parser = {
  format: 'claude-json',
  label: 'Claude export',
  detect: ({ text }) => (/^\s*\[/.test(text) && /"chat_messages"\s*:\s*\[/.test(text) ? 0.97 : 0),
  parse: (file) =>
    readJsonExport(
      file,
      ({ length }) => length === 0,
      (path, value) => claudeConversation(file, value, Number(path[0])),
    ),
};

function* chatgptConversation(file: InputFile, value: unknown, record: number): Generator<IngestRecord> {
  const key = textAt(value, 'id', 'conversation_id') || `conversation-${record}`;
  yield conversation(file, key, textAt(value, 'title') || 'ChatGPT', record);
  const mapping = objectAt(value, 'mapping');
  for (const node of branchTo(mapping, textAt(value, 'current_node'))) {
    const message = objectAt(node, 'message');
    const role = textAt(objectAt(message, 'author'), 'role');
    const text = listAt(objectAt(message, 'content'), 'parts')
      .filter((part) => typeof part === 'string')
      .join('\n')
      .trim();
    if (text === '' || (role !== 'user' && role !== 'assistant')) continue;
    const sentAt = isoOfSeconds(numberAt(message, 'create_time') ?? NaN);
    const author = role === 'user' ? USER : { ...ASSISTANT, id: 'chatgpt', name: 'ChatGPT' };
    const id = textAt(message, 'id') || textAt(node, 'id') || `${record}-${text.length}`;
    yield {
      type: 'message',
      conversation: key,
      key: id,
      author,
      sentAt,
      clock: 'utc',
      kind: 'text',
      text,
      place: { file: file.name, record },
    };
  }
}

/** From the last answer shown up to the first question, then in reading order. A circle ends the walk. */
function branchTo(mapping: Record<string, unknown>, last: string): unknown[] {
  const branch: unknown[] = [];
  const seen = new Set<string>();
  for (
    let id = last;
    id !== '' && !seen.has(id) && Object.hasOwn(mapping, id);
    id = textAt(mapping[id], 'parent')
  ) {
    seen.add(id);
    branch.unshift(mapping[id]);
  }
  return branch;
}

function* claudeConversation(file: InputFile, value: unknown, record: number): Generator<IngestRecord> {
  const key = textAt(value, 'uuid') || `conversation-${record}`;
  yield conversation(file, key, textAt(value, 'name') || 'Claude', record);
  for (const [at, message] of listOf(isObject(value) ? value.chat_messages : []).entries()) {
    const text = (
      textAt(message, 'text') ||
      listAt(message, 'content')
        .map((part) => textAt(part, 'text'))
        .join('\n')
    ).trim();
    if (text === '') continue;
    const author =
      textAt(message, 'sender') === 'human' ? USER : { ...ASSISTANT, id: 'claude', name: 'Claude' };
    const id = textAt(message, 'uuid') || String(at);
    const time = readTime(textAt(message, 'created_at'));
    yield {
      type: 'message',
      conversation: key,
      key: id,
      author,
      ...time,
      kind: 'text',
      text,
      place: { file: file.name, record },
    };
  }
}

const USER: Handle = { platform: 'assistant', id: 'user', name: 'Me' };
const ASSISTANT = { platform: 'assistant', isBot: true };

function conversation(file: InputFile, key: string, title: string, record: number): IngestRecord {
  return {
    type: 'conversation',
    key,
    platform: 'assistant',
    title,
    kind: 'direct',
    place: { file: file.name, record },
  };
}
