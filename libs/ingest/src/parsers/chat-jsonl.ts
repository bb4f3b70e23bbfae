import { readJsonLines } from '../json-lines';
import type { InputFile, ParseOptions, Parser } from '../parser';
import { readLines, textEncodingOf } from '../read-lines';
import type { IngestRecord } from '../records';
import { looksLikeMessages, withUsualNames, writtenTimeOf } from './chat-fields';
import { ChatRecords } from './chat-records';
import { isObject, parseJson, textAt } from './unknown-json';
import { dateOrderOf } from './written-times';

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
    const dateOrder = yield* dateOrderOf(file, options.dateOrder, timesOf(file, options));
    yield* readJsonLines(file, lineReader(file, { ...options, dateOrder }));
  },
};

async function* timesOf(file: InputFile, { columns }: ParseOptions): AsyncGenerator<string> {
  for await (const { lines } of readLines(file, await textEncodingOf(file)))
    for (const line of lines) {
      const value = parseJson(line);
      if (isObject(value) && value._type === undefined) yield writtenTimeOf(withUsualNames(value, columns));
    }
}

function lineReader(file: InputFile, { columns, ...times }: ParseOptions) {
  let chat: ChatRecords | null = null;
  let head: unknown = {};
  let record = 0;
  return function* read(line: string, number: number): Generator<IngestRecord> {
    if (line.startsWith('#')) return;
    const value = parseJson(line.replace(/^\ufeff/, ''));
    const type = textAt(value, '_type');
    if (type === 'header') head = value;
    if (type === 'header' || type === 'member') return;
    chat ??= new ChatRecords(file, { platform: 'chat', title: titleOf(head) }, times);
    yield* chat.message(withUsualNames(value, columns), { file: file.name, line: number, record: record++ });
  };
}

function titleOf(head: unknown): string {
  const meta = isObject(head) ? head.meta : undefined;
  return textAt(meta, 'name') || textAt(head, 'name', 'title');
}
