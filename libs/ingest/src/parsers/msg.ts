import { readFile } from 'node:fs/promises';
import MsgReader, { type FieldsData } from '@kenjiuno/msgreader';
import type { Attachment, ParsedMail } from 'mailparser';
import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { IngestRecord } from '../records';
import { compoundDamage } from './compound-file';
import { mailAndAttachments, readMail } from './eml';
import { htmlToText } from './html-text';

const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Names that streams of a message have and those of other programs have not, in UTF-16. */
const MARK = Buffer.from('__substg1.0_', 'utf16le');
/** The whole of it is held in memory, as the format jumps about. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Messages of Outlook. Their headers, where they came from outside, are those of an e-mail. */
export const msg: Parser = {
  format: 'msg',
  label: 'Outlook message',
  isContainer: true,

  detect({ head, name }) {
    if (!head.subarray(0, 8).equals(COMPOUND_FILE)) return 0;
    return head.includes(MARK) ? 0.95 : /\.msg$/i.test(name) ? 0.5 : 0;
  },

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    if (file.bytes > MAX_BYTES) throw unreadable(file, 'it is larger than 256 MiB');
    const mail = await mailOf(file);
    yield* mailAndAttachments(mail, file.name, options);
  },
};

async function mailOf(file: InputFile): Promise<ParsedMail> {
  const bytes = await readFile(file.path);
  const damage = compoundDamage(bytes);
  if (damage !== null) throw unreadable(file, damage);
  const { reader, fields, source } = opened(file, bytes);
  const mail = await readMail(Buffer.from(source));
  if (!mail.from && !mail.subject && !mail.text && !fields.attachments?.length)
    throw unreadable(file, 'it has neither a sender nor a subject nor a text; it may be encrypted');
  const attachments = (fields.attachments ?? []).flatMap((attachment) => attachmentOf(reader, attachment));
  return { ...mail, attachments };
}

/** The library trusts what it reads, so that a damaged file may fail in any of these steps. */
function opened(file: InputFile, bytes: Buffer) {
  try {
    const reader = new MsgReader(new Uint8Array(bytes).buffer);
    const fields = reader.getFileData();
    if (fields.dataType !== 'msg') throw new TypeError('it is no message of Outlook');
    return { reader, fields, source: `${headersOf(fields)}\r\n\r\n${bodyOf(fields)}` };
  } catch (error) {
    throw unreadable(file, error instanceof Error ? error.message : String(error));
  }
}

/** Those that came with it, without what they say of the body, which is kept otherwise; else made of the fields. */
function headersOf(fields: FieldsData): string {
  const plain = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit';
  const came = fields.headers
    ?.replace(/^Microsoft Mail Internet Headers.*\r?\n/, '')
    .replace(/^(?:content-[\w-]+|mime-version):.*(?:\r?\n[ \t].*)*\r?\n?/gim, '')
    .trim();
  if (came && /^(?:from|date|subject):/im.test(came)) return `${came}\r\n${plain}`;
  const { senderName, senderSmtpAddress, senderEmail, recipients = [] } = fields;
  const date = fields.clientSubmitTime ?? fields.messageDeliveryTime ?? fields.creationTime;
  const to = recipients.map(({ name, smtpAddress, email }) => address(name, smtpAddress ?? email));
  return [
    `From: ${address(senderName, senderSmtpAddress ?? senderEmail)}`,
    `To: ${to.join(', ')}`,
    `Subject: ${oneLine(fields.subject)}`,
    `Message-ID: ${oneLine(fields.messageId)}`,
    `Date: ${date === undefined ? '' : new Date(date).toUTCString()}`,
    plain,
  ]
    .filter((line) => !/: ?$/.test(line))
    .join('\r\n');
}

function bodyOf({ body, bodyHtml, html }: FieldsData): string {
  const page = bodyHtml ?? (html ? Buffer.from(html).toString('utf8') : '');
  return body?.trim() ? body : htmlToText(page);
}

function address(name = '', email = ''): string {
  const shown = oneLine(name).replace(/["\\]/g, '');
  return email.includes('@') ? `"${shown}" <${oneLine(email)}>` : shown && `"${shown}" <>`;
}

function oneLine(text = ''): string {
  return text.replace(/[\r\n\0]+/g, ' ').trim();
}

function attachmentOf(reader: MsgReader, fields: FieldsData): Attachment[] {
  if (fields.attachmentHidden) return [];
  try {
    const { fileName, content } = reader.getAttachment(fields);
    const contentType = fields.attachMimeTag ?? 'application/octet-stream';
    // The type of the library is that of attachments cut out of a stream, which has fields of its protocol.
    return [
      {
        filename: fileName,
        contentType,
        content: Buffer.from(content),
        size: content.length,
        related: false,
      },
    ] as unknown as Attachment[];
  } catch {
    return [];
  }
}

function unreadable(file: InputFile, cause: string): IngestError {
  return new IngestError(
    'ingest/corrupt-msg',
    `${file.name}: the message cannot be read (${cause}); save it from Outlook as .eml and upload that.`,
  );
}
