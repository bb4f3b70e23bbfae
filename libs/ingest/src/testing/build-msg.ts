import { burn } from '@kenjiuno/msgreader/lib/Burner';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader';

/** Fields of MAPI ([MS-OXPROPS]) by their numbers; all of them texts in UTF-16. */
export interface MsgFields {
  subject?: string;
  body?: string;
  senderName?: string;
  senderSmtpAddress?: string;
  headers?: string;
}

const NUMBERS: Readonly<Record<keyof MsgFields, string>> = {
  subject: '0037',
  body: '1000',
  senderName: '0C1A',
  senderSmtpAddress: '5D01',
  headers: '007D',
};

/** A message of Outlook: a compound file with a stream for each field. */
export function buildMsg(fields: MsgFields): Buffer {
  const streams = (Object.keys(fields) as (keyof MsgFields)[]).map((field) => ({
    name: `__substg1.0_${NUMBERS[field]}001F`,
    // The writer takes the whole memory behind an array, so it must be its own.
    content: Uint8Array.from(Buffer.from(fields[field] ?? '', 'utf16le')),
  }));
  // The header of the properties: 32 bytes at the top of a message, then nothing of a fixed size.
  streams.push({ name: '__properties_version1.0', content: new Uint8Array(32) });
  const entries = streams.map(({ name, content }) => ({
    name,
    type: TypeEnum.DOCUMENT,
    binaryProvider: () => content,
    length: content.length,
  }));
  const root = {
    name: 'Root Entry',
    type: TypeEnum.ROOT,
    children: entries.map((_, at) => at + 1),
    length: 0,
  };
  return Buffer.from(burn([root, ...entries]));
}
