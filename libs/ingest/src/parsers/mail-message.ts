import type { AddressObject, ParsedMail } from 'mailparser';
import { contentKey } from '../message-key';
import type { ConversationRecord, Handle, MessageRecord, Place } from '../records';
import { readMailText } from './mail-text';

export interface MailRecords {
  conversation: ConversationRecord;
  message: MessageRecord;
}

/** The two records of a mail: its thread, and what it says. */
export function mailRecords(mail: ParsedMail, place: Place): MailRecords {
  const author = handlesOf(mail.from)[0] ?? null;
  const subject = mail.subject?.trim() ?? '';
  const key =
    bareId(mail.messageId) ?? contentKey(author?.id ?? null, rawDate(mail), subject, mail.text ?? '');
  const references = listOf(mail.references)
    .map(bareId)
    .filter((id) => id !== null);
  const replyTo = bareId(mail.inReplyTo) ?? references.at(-1);
  const root = references[0] ?? replyTo ?? key;
  const { text, quoted } = readMailText(mail.text ?? '');
  const attachments = mail.attachments.map(({ filename, contentType, size }) => ({
    name: filename ?? 'attachment',
    mediaType: contentType,
    bytes: size,
  }));
  return {
    conversation: {
      type: 'conversation',
      key: root,
      platform: 'email',
      title:
        subject.replace(/^(?:(?:re|fwd?|aw|wg|sv|tr|rv|antw|回复|回覆|答复|转发|轉寄)\s?[:：]\s*)+/i, '') ||
        'No subject',
      kind: 'mail',
      members: uniqueHandles([mail.from, mail.to, mail.cc].flatMap(handlesOf)),
      place,
    },
    message: {
      type: 'message',
      conversation: root,
      key,
      author,
      ...sentAt(mail),
      kind: text === '' && attachments.length > 0 ? 'file' : 'text',
      text,
      ...(quoted ? { quoted } : {}),
      ...(root !== key ? { thread: root } : {}),
      ...(replyTo && replyTo !== key ? { replyTo } : {}),
      ...(attachments.length > 0 ? { attachments } : {}),
      place,
    },
  };
}

function bareId(id: string | undefined): string | null {
  return id?.trim().replace(/^<|>$/g, '') || null;
}

function listOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function handlesOf(addresses: AddressObject | AddressObject[] | undefined): Handle[] {
  const objects = addresses === undefined ? [] : Array.isArray(addresses) ? addresses : [addresses];
  return objects
    .flatMap(({ value }) => value.flatMap((entry) => entry.group ?? [entry]))
    .flatMap(({ address, name }) => {
      const email = address?.trim().toLowerCase() ?? '';
      const shown = name.trim() || email;
      if (shown === '') return [];
      return [
        { platform: 'email', id: email || shown, name: shown, ...(email.includes('@') ? { email } : {}) },
      ];
    });
}

function uniqueHandles(handles: Handle[]): Handle[] {
  return [...new Map(handles.map((handle) => [handle.id, handle])).values()];
}

function rawDate(mail: ParsedMail): string {
  return mail.headerLines.find(({ key }) => key === 'date')?.line.replace(/^date:\s*/i, '') ?? '';
}

/** The clock of the sender is kept where the header tells it: 09:00 is morning for them, wherever we are. */
function sentAt(mail: ParsedMail): Pick<MessageRecord, 'sentAt' | 'clock'> {
  const header = rawDate(mail);
  const date = mail.date;
  // Without a valid header mailparser gives the present moment, which is no fact about the mail.
  if (!date || Number.isNaN(date.getTime()) || Number.isNaN(Date.parse(header)))
    return { sentAt: null, clock: 'utc' };
  const zone = /([+-])(\d{2})(\d{2})\s*(?:\([^)]*\))?\s*$/.exec(header);
  if (!zone || zone[1] === undefined) return { sentAt: date.toISOString(), clock: 'utc' };
  const minutes = (Number(zone[2]) * 60 + Number(zone[3])) * (zone[1] === '-' ? -1 : 1);
  if (minutes === 0 || Math.abs(minutes) > 15 * 60) return { sentAt: date.toISOString(), clock: 'utc' };
  const shifted = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return { sentAt: `${shifted}${zone[1]}${zone[2]}:${zone[3]}`, clock: 'offset' };
}
