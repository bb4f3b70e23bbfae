import { readChunks } from '../read-chunks';
import { IngestError, type InputFile, type Parser } from '../parser';
import type { Handle, IngestRecord, MessageRecord } from '../records';
import { RepeatFilter } from '../repeat-filter';
import { ChatMessages, handle, mediaKind, ofMillis, type Chat } from './chat-messages';
import { readXml, type XmlHandler } from './xml-events';

const ME: Handle = { platform: 'sms', id: 'me', name: 'Me' };

/** What "SMS Backup & Restore" for Android writes: texts and multimedia messages of all conversations. */
export const smsXml: Parser = {
  format: 'sms-xml',
  label: 'SMS and MMS (SMS Backup & Restore)',
  detect: ({ text }) => (/<smses[\s>]/.test(text.slice(0, 4_000)) ? 0.96 : 0),

  async *parse(file: InputFile): AsyncGenerator<IngestRecord> {
    const reader = new SmsReader(file);
    const repeats = new RepeatFilter();
    let bytesRead = 0;
    let count = 0;
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of readChunks(file)) {
        bytesRead += chunk.length;
        yield chunk;
      }
    };
    for await (const _ of readXml(counted(), reader)) {
      for (const record of reader.records.splice(0)) {
        count++;
        yield repeats.check(record);
      }
      yield { type: 'progress', done: Math.min(bytesRead, file.bytes), total: file.bytes, unit: 'bytes' };
    }
    if (count === 0)
      throw new IngestError('ingest/no-message', `${file.name}: no message found; make the backup again.`);
  },
};

interface Mms {
  attributes: Record<string, string>;
  lines: string[];
  attachments: NonNullable<MessageRecord['attachments']>;
  from: string;
  addresses: string[];
}

/** `type` of an SMS and `msg_box` of an MMS that this phone sent; 1 is received. */
const SENT = '2';
/** `type` of an address of an MMS: who sent it (https://developer.android.com/reference/android/provider/Telephony.Mms.Addr). */
const FROM = '137';
/** Stands for the phone itself among the addresses. */
const ITSELF = 'insert-address-token';

class SmsReader implements XmlHandler {
  readonly records: IngestRecord[] = [];
  private readonly messages = new ChatMessages();
  private mms: Mms | null = null;
  private record = 0;

  constructor(private readonly file: InputFile) {}

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'sms') this.addSms(attributes);
    if (name === 'mms') this.mms = { attributes, lines: [], attachments: [], from: '', addresses: [] };
    if (name === 'part') this.addPart(attributes);
    if (name === 'addr' && this.mms) {
      const address = told(attributes.address);
      if (address === ITSELF) return;
      this.mms.addresses.push(address);
      if (attributes.type === FROM) this.mms.from = address;
    }
  }

  close(name: string): void {
    if (name === 'mms' && this.mms) this.addMms(this.mms);
    if (name === 'mms') this.mms = null;
  }

  private addSms(attributes: Record<string, string>): void {
    const other = person(attributes.address, attributes.contact_name);
    this.say(attributes, other, attributes.type === SENT ? ME : other, told(attributes.body), []);
  }

  private addPart({ ct = '', text, name, cl, fn }: Record<string, string>): void {
    if (!this.mms || ct === 'application/smil') return;
    if (ct === 'text/plain') this.mms.lines.push(told(text));
    else {
      const called = [cl, name, fn].map(told).find((each) => each !== '');
      this.mms.attachments.push({ name: called ?? ct.split('/').pop() ?? 'file', mediaType: ct });
    }
  }

  private addMms({ attributes, lines, attachments, from, addresses }: Mms): void {
    // Several people are joined by `~`; their names come in the same order, by commas.
    const others = told(attributes.address).split('~').filter(Boolean);
    const names = told(attributes.contact_name);
    const other = person(attributes.address, names);
    const isSent = attributes.msg_box === SENT;
    const sender = others.length > 1 ? person(from || addresses[0], '') : other;
    this.say(
      attributes,
      other,
      isSent ? ME : sender,
      lines.filter(Boolean).join('\n'),
      attachments,
      others.length > 1,
    );
  }

  private say(
    attributes: Record<string, string>,
    other: Handle | null,
    author: Handle | null,
    text: string,
    attachments: Mms['attachments'],
    isGroup = false,
  ): void {
    const chat: Chat = {
      key: other?.id ?? 'unknown',
      platform: 'sms',
      title: other?.name ?? 'SMS',
      kind: isGroup ? 'group' : 'direct',
    };
    const [first] = attachments;
    const kind = text === '' && first ? mediaKind(first.name, first.mediaType) : undefined;
    const said = {
      id: '',
      author,
      time: ofMillis(Number(attributes.date ?? NaN)),
      ...(kind ? { kind } : {}),
      text,
      attachments,
    };
    this.records.push(...this.messages.say(chat, said, { file: this.file.name, record: this.record++ }));
  }
}

/** The program writes `null` and `(Unknown)` where there is nothing. */
function told(text: string | undefined): string {
  return text === undefined || text === 'null' || text === '(Unknown)' ? '' : text;
}

/** The same number with and without spaces, dashes and brackets is one person. */
function person(address: string | undefined, name: string | undefined): Handle | null {
  const id = /^[+\d][\d\s()./-]+$/.test(told(address))
    ? told(address).replace(/[\s()./-]/g, '')
    : told(address);
  return handle('sms', id, told(name));
}
