import type { InputFile, ParseOptions, Parser } from '../parser';
import { IngestError } from '../parser';
import { readLines, textEncodingOf } from '../read-lines';
import type { Handle, IngestRecord } from '../records';
import { RepeatFilter } from '../repeat-filter';
import { isoOfSeconds } from '../wall-clock';
import { ChatMessages, handle, type Chat, type Said } from './chat-messages';
import { htmlToText } from './html-text';
import { documentTitle } from './text-document';
import { readWechatContent } from './wechat-content';

/** Messages stand in a script, an object each: `{ type:1, text: 'words',is_send:0,...,timestamp:1704189600,...},`. */
const OBJECT = /\{\s*type\s*:\s*\d+\s*,(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^'"{}])*\}/g;
const FIELD = /(\w+)\s*:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?))/g;
const ME: Handle = { platform: 'wechat', id: 'me', name: 'Me' };

/** A page of one chat as WeChatMsg and MemoTrace save it. */
export const wechatHtml: Parser = {
  format: 'wechat-html',
  label: 'WeChat chat (page of MemoTrace, WeChatMsg)',
  detect: ({ text }) =>
    /<html|<!doctype/i.test(text.slice(0, 2_000)) &&
    /\bchatMessages\s*=\s*\[|\{\s*type\s*:\s*\d+\s*,[^\n]{0,400}is_send\s*:/.test(text)
      ? 0.9
      : 0,

  async *parse(file: InputFile, _options: ParseOptions): AsyncGenerator<IngestRecord> {
    const messages = new ChatMessages();
    const repeats = new RepeatFilter();
    const chat = chatOf(file);
    let record = 0;
    for await (const { firstLine, lines, bytesRead } of readLines(file, await textEncodingOf(file))) {
      for (const [at, line] of lines.entries())
        for (const [text] of line.matchAll(OBJECT)) {
          const said = saidOf(fieldsOf(text), chat);
          if (!said) continue;
          const place = { file: file.name, line: firstLine + at, record: record++ };
          for (const each of messages.say(chat, said, place)) yield repeats.check(each);
        }
      yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
    }
    if (record === 0)
      throw new IngestError(
        'ingest/no-message',
        `${file.name}: no message found in the page; export the chat again, as a table (CSV) if it can.`,
      );
  },
};

function chatOf(file: InputFile): Chat {
  const title = documentTitle(file.name);
  return { key: `chat:${title.toLowerCase()}`, platform: 'wechat', title, kind: 'direct' };
}

function fieldsOf(object: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, name = '', single, double, number] of object.matchAll(FIELD))
    fields[name] ??= number ?? unescaped(single ?? double ?? '');
  return fields;
}

function unescaped(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|.)/gs, (_, escape: string) => {
    if (escape.length > 1) return String.fromCharCode(parseInt(escape.slice(1), 16));
    return { n: '\n', t: '\t', r: '' }[escape] ?? escape;
  });
}

/** Type 0 is the line with the time between messages, which each of them tells by itself. */
function saidOf(fields: Record<string, string>, chat: Chat): Said | null {
  const type = Number(fields.type);
  if (type === 0) return null;
  const words = /[<&]/.test(fields.text ?? '')
    ? htmlToText((fields.text ?? '').replaceAll('\n', '<br>'))
    : (fields.text ?? '');
  const content = readWechatContent(type, Number(fields.sub_type ?? 0), words);
  const isMine = fields.is_send === '1';
  return {
    id: fields.server_id ?? '',
    author: isMine ? ME : handle('wechat', '', fields.displayname || chat.title),
    time: { sentAt: isoOfSeconds(Number(fields.timestamp ?? NaN)), clock: 'utc' },
    kind: content.kind,
    text: content.text || (content.kind === 'voice' ? (fields.voice_to_text ?? '') : ''),
  };
}
