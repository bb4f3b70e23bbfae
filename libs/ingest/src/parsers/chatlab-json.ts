import { readJsonLines } from '../json-lines';
import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { IngestRecord } from '../records';
import type { JsonPath } from '../split-json';
import { ChatMessages, into, type Chat } from './chat-messages';
import { ChatlabHead } from './chatlab-message';
import { documentTitle } from './text-document';
import { objectAt, parseJson, textAt } from './unknown-json';

/** The exchange format of ChatLab, as one JSON file. */
export const chatlabJson: Parser = {
  format: 'chatlab-json',
  label: 'ChatLab chat',
  detect: ({ text }) =>
    /^\s*\{/.test(text) &&
    /"chatlab"\s*:\s*\{/.test(text) &&
    /"(?:meta|members|messages)"\s*:/.test(text) &&
    !/"_type"/.test(text)
      ? 0.97
      : 0,
  parse: (file) => readJsonExport(file, into('messages', 'members'), chatlabReader(file)),
};

function chatlabReader(file: InputFile) {
  const messages = new ChatMessages();
  const head = new ChatlabHead();
  let chat: Chat | null = null;
  return function* read(path: JsonPath, value: unknown): Generator<IngestRecord> {
    if (path[0] === 'meta') head.addMeta(value);
    if (path[0] === 'members') head.addMember(value);
    const record = path.at(-1);
    if (path[0] !== 'messages' || typeof record !== 'number') return;
    chat ??= head.chat(documentTitle(file.name));
    yield* head.message(messages, chat, value, { file: file.name, record });
  };
}

/** The same, a header, a member or a message on each line; lines that begin with `#` are comments. */
export const chatlabJsonl: Parser = {
  format: 'chatlab-jsonl',
  label: 'ChatLab chat (JSON lines)',
  detect: ({ text }) =>
    /^(?:\s*#[^\n]*\n|\s)*\{(?=[^\n]*"_type"\s*:\s*"header")[^\n]*"chatlab"\s*:/.test(text) ? 0.97 : 0,

  parse: (file) => readJsonLines(file, chatlabLineReader(file)),
};

function chatlabLineReader(file: InputFile) {
  const messages = new ChatMessages();
  const head = new ChatlabHead();
  let chat: Chat | null = null;
  let record = 0;
  return function* read(line: string, number: number): Generator<IngestRecord> {
    if (line.startsWith('#')) return;
    const value = parseJson(line.replace(/^\ufeff/, ''));
    const place = { file: file.name, line: number, record: record++ };
    const type = textAt(value, '_type');
    if (type === 'header') head.addMeta(objectAt(value, 'meta'));
    if (type === 'member') head.addMember(value);
    if (type === 'header' || type === 'member') return;
    chat ??= head.chat(documentTitle(file.name));
    yield* head.message(messages, chat, value, place);
  };
}
