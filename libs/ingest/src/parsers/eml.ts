import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import { parseSpooled } from '../parse-nested';
import { IngestError, type FileHead, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SpoolFolder } from '../spool-folder';
import { decodeText, detectFileEncoding } from '../text-encoding';
import { mailRecords } from './mail-message';

/** Fields a mail begins with; two different ones make a mail, one may be anything. */
const FIELD =
  /^(?:received|return-path|delivered-to|message-id|mime-version|from|to|subject|date|cc|reply-to|x-[\w-]+|dkim-signature|in-reply-to|references|sender|arc-[\w-]+|resent-[\w-]+|list-[\w-]+|bcc|content-[\w-]+|thread-[\w-]+|authentication-results)\s*:/i;

export const eml: Parser = {
  format: 'eml',
  label: 'E-mail',
  isContainer: true,

  detect: ({ text, name }: FileHead) => {
    // Mail programs of Unix put their own first line above; in a mailbox there is one above every mail.
    const isOne = /\.eml$/i.test(name) && (text.match(/^From \S+ .*\d{4}/gm)?.length ?? 0) <= 1;
    const whole = isOne ? text.replace(/^\s*From \S+ .*\r?\n/, '') : text;
    const head = whole.trimStart().split(/\r?\n\r?\n/, 1)[0] ?? '';
    const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
    const fields = lines.filter((line) => FIELD.test(line)).map((line) => line.split(':')[0]?.trim().toLowerCase());
    const distinct = new Set(fields).size;
    const isWhole = lines.length > 0 && fields.length / lines.length > 0.6;
    if (!isWhole || distinct < 2) return 0;
    const hasSender = fields.some(
      (field) => field === 'from' || field === 'received' || field === 'return-path',
    );
    if (!hasSender) return 0;
    return /\.eml$/i.test(name) ? 0.97 : Math.min(0.85, 0.4 + distinct * 0.1);
  },

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const mail = await readMail(await bytesOf(file)).catch((error: unknown) => {
      throw unreadable(file, error instanceof Error ? error.message : String(error));
    });
    if (!mail.from && !mail.subject && !mail.text && mail.attachments.length === 0)
      throw unreadable(file, 'it has neither a sender nor a subject nor a text');
    yield* mailAndAttachments(mail, file.name, options);
  },
};

export function readMail(source: Readable | Buffer): Promise<ParsedMail> {
  return simpleParser(source, { skipImageLinks: true, skipTextToHtml: true, skipTextLinks: true });
}

/** What a mail gives: its thread, its text, and its attachments as documents of their own. */
export async function* mailAndAttachments(
  mail: ParsedMail,
  name: string,
  options: ParseOptions,
  record?: number,
): AsyncGenerator<IngestRecord> {
  const place = { file: name, ...(record === undefined ? {} : { record }) };
  const { conversation, message } = mailRecords(mail, place);
  yield conversation;
  yield message;
  const prefix = record === undefined ? name : `${name}!${record}`;
  for (const [at, attachment] of mail.attachments.entries())
    if (isReadable(attachment)) yield* parseAttachment(attachment, prefix, at, options);
}

/** Pictures, signatures and sounds are named with the mail and not read. */
function isReadable({ contentType, related, size, filename }: Attachment): boolean {
  if (/\.(?:png|jpe?g|gif|heic|webp|bmp|tiff?|mp[34]|mov|wav|ics|p7s|asc|sig)$/i.test(filename ?? ''))
    return false;
  return !related && size > 0 && !/^(?:image|audio|video)\/|pgp-signature|pkcs7|calendar/i.test(contentType);
}

async function* parseAttachment(
  attachment: Attachment,
  prefix: string,
  at: number,
  options: ParseOptions,
): AsyncGenerator<IngestRecord> {
  const folder = new SpoolFolder();
  try {
    const name = `${prefix}!${attachment.filename?.replace(/[/\\!]/g, '_') ?? `attachment-${at + 1}`}`;
    const spooled = yield* folder.spool(name, [attachment.content]);
    yield* parseSpooled(spooled, options, options.limits.maxTotalBytes);
  } finally {
    await folder.close();
  }
}

/** Mail is ASCII with encodings of its own inside; some programs save it as UTF-16, which must be undone first. */
async function bytesOf(file: InputFile): Promise<Readable | Buffer> {
  const encoding = await detectFileEncoding(file.path);
  if (!encoding?.label.startsWith('utf-16')) return createReadStream(file.path);
  return Buffer.from(decodeText(await readFile(file.path), encoding).replace(/^\ufeff/, ''));
}

function unreadable(file: InputFile, cause: string): IngestError {
  return new IngestError(
    'ingest/corrupt-mail',
    `${file.name}: the mail cannot be read (${cause}); save it again from the mail program as .eml.`,
  );
}
