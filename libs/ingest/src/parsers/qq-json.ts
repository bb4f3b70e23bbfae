import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { IngestRecord } from '../records';
import type { JsonPath } from '../split-json';
import { ChatMessages, into, type Chat } from './chat-messages';
import { qqChat, qqMessage } from './qq-message';
import { documentTitle } from './text-document';

/** One JSON file of QQChatExporter. */
export const qqJson: Parser = {
  format: 'qq-json',
  label: 'QQ chat (QQChatExporter)',
  detect: ({ text }) =>
    /^\s*\{/.test(text) && /"chatInfo"\s*:\s*\{/.test(text) && /"messages"\s*:\s*\[/.test(text) ? 0.95 : 0,
  parse: (file) => readJsonExport(file, into('messages'), qqReader(file)),
};

function qqReader(file: InputFile) {
  const messages = new ChatMessages();
  let chat: Chat | null = null;
  let info: unknown = {};
  return function* read(path: JsonPath, value: unknown): Generator<IngestRecord> {
    if (path[0] === 'chatInfo') info = value;
    const record = path.at(-1);
    if (typeof record !== 'number') return;
    chat ??= qqChat(info, documentTitle(file.name));
    yield* qqMessage(messages, chat, value, { file: file.name, record });
  };
}
