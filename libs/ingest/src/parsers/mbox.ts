import { RepeatFilter } from '../repeat-filter';
import { readLines } from '../read-lines';
import type { InputFile, ParseOptions, Parser } from '../parser';
import { IngestError } from '../parser';
import type { IngestRecord, SkippedRecord } from '../records';
import { eml, mailAndAttachments, readMail } from './eml';

/** The line that parts mails: `From maya@example.org Tue Jan 02 10:00:00 2024`. */
const SEPARATOR = /^From \S.*\d{1,2}:\d{2}/;
/** A larger mail is all attachments; it is left out and said so. */
const MAX_MAIL_BYTES = 128 * 1024 * 1024;

/** A mailbox of any size, mail by mail. */
export const mbox: Parser = {
  format: 'mbox',
  label: 'Mailbox (mbox)',
  isContainer: true,

  detect(head) {
    const [first = '', ...rest] = head.text.split(/\r?\n/);
    if (!SEPARATOR.test(first)) return 0;
    return eml.detect({ ...head, text: rest.join('\n') }) > 0 ? 0.96 : 0;
  },

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    let record = 0;
    const repeats = new RepeatFilter();
    for await (const { mail, line, bytesRead } of readMails(file)) {
      if (mail) {
        for await (const each of parseMail(file, mail, { record: record++, line }, options))
          yield repeats.check(each);
      } else if (line !== null) yield skipped(file, record++, line, 'it is larger than 128 MiB');
      else yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
    }
    if (record === 0)
      throw new IngestError('ingest/no-message', `${file.name}: the mailbox holds no mail; export it again.`);
  },
};

async function* parseMail(
  file: InputFile,
  bytes: Buffer,
  { record, line }: { record: number; line: number },
  options: ParseOptions,
): AsyncGenerator<IngestRecord> {
  try {
    yield* mailAndAttachments(await readMail(bytes), file.name, options, record);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    yield skipped(file, record, line, error instanceof Error ? error.message : String(error));
  }
}

interface MailBytes {
  /** Null with a line: too large. Null without: only progress. */
  mail: Buffer | null;
  line: number | null;
  bytesRead: number;
}

/** Lines are read as Latin-1, which keeps every byte; the character sets are the business of each mail. */
async function* readMails(
  file: InputFile,
): AsyncGenerator<{ mail: Buffer; line: number; bytesRead: number } | (MailBytes & { mail: null })> {
  let lines: string[] = [];
  let bytes = 0;
  let start = 1;
  let isAfterBlank = true;
  const take = (bytesRead: number) => {
    const mail = bytes > MAX_MAIL_BYTES ? null : Buffer.from(lines.join('\r\n'), 'latin1');
    const taken = { mail, line: start, bytesRead };
    [lines, bytes] = [[], 0];
    return taken;
  };
  for await (const batch of readLines(file, { label: 'latin1', lossy: false })) {
    for (const [at, line] of batch.lines.entries()) {
      if (isAfterBlank && SEPARATOR.test(line)) {
        if (bytes > 0) yield take(batch.bytesRead);
        start = batch.firstLine + at;
      } else {
        bytes += line.length + 2;
        if (bytes <= MAX_MAIL_BYTES) lines.push(line.replace(/^>(>*From )/, '$1'));
      }
      isAfterBlank = line === '';
    }
    yield { mail: null, line: null, bytesRead: batch.bytesRead };
  }
  if (bytes > 0) yield take(file.bytes);
}

function skipped(file: InputFile, record: number, line: number, cause: string): SkippedRecord {
  const detail = `${file.name}, mail ${record + 1} (line ${line}): left out, because ${cause}; save it alone as .eml to read it.`;
  return {
    type: 'skipped',
    place: { file: file.name, record, line },
    reason: 'message/unreadable-mail',
    detail,
  };
}
