import { IngestError, type InputFile } from '../parser';
import type { IngestRecord } from '../records';
import { RepeatFilter } from '../repeat-filter';
import { readHtmlFields, type HtmlPage } from './html-fields';

/** A page that makes records of its messages as they end. */
export interface HtmlChat extends HtmlPage {
  /** Records of the messages complete so far; taken away by the reader. */
  readonly records: IngestRecord[];
}

/** Reads an exported page as a chat. A page in which no message is found is an `IngestError`. */
export async function* readHtmlChat(
  file: InputFile,
  application: string,
  chat: HtmlChat,
  chunks?: AsyncIterable<Buffer>,
): AsyncGenerator<IngestRecord> {
  const repeats = new RepeatFilter();
  let count = 0;
  for await (const done of readHtmlFields(file, chat, chunks)) {
    for (const record of chat.records.splice(0)) {
      count++;
      yield repeats.check(record);
    }
    yield { type: 'progress', done: Math.min(done, file.bytes), total: file.bytes, unit: 'bytes' };
  }
  if (count === 0)
    throw new IngestError(
      'ingest/no-message',
      `${file.name}: no message found in the page; export the chat from ${application} again and upload the file as it is.`,
    );
}
