import type { InputFile, ParseOptions, Parser } from '../parser';
import { readLines, textEncodingOf } from '../read-lines';
import type { IngestRecord } from '../records';
import { RepeatFilter } from '../repeat-filter';
import { looksLikeMessages } from './chat-fields';
import { ChatRecords } from './chat-records';
import { isObject, parseJson, textAt } from './unknown-json';

/** One message per line; ChatLab puts a `header` and `member`s before them. */
export const chatJsonl: Parser = {
  format: 'chat-jsonl',
  label: 'Chat messages in JSON lines',

  detect({ text }) {
    const lines = text
      .split(/\r?\n/, 12)
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .slice(0, -1);
    const values = lines.map(parseJson).filter(isObject);
    if (values.length < 2 || values.length < lines.length) return 0;
    return Math.max(...values.map((value) => looksLikeMessages(Object.keys(value)))) * 0.75;
  },

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    let chat: ChatRecords | null = null;
    let head: unknown = {};
    let record = 0;
    const repeats = new RepeatFilter();
    for await (const { firstLine, lines, bytesRead } of readLines(file, await textEncodingOf(file))) {
      for (const [at, line] of lines.entries()) {
        if (line.trim() === '' || line.startsWith('#')) continue;
        const value = parseJson(line.replace(/^\ufeff/, ''));
        const type = textAt(value, '_type');
        if (type === 'header') head = value;
        if (type === 'header' || type === 'member') continue;
        chat ??= new ChatRecords(file, { platform: 'chat', title: titleOf(head) }, options.timeZone);
        const place = { file: file.name, line: firstLine + at, record: record++ };
        for (const each of chat.message(value, place)) yield repeats.check(each);
      }
      yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
    }
  },
};

function titleOf(head: unknown): string {
  const meta = isObject(head) ? head.meta : undefined;
  return textAt(meta, 'name') || textAt(head, 'name', 'title');
}
