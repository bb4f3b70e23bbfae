import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { peer } from '../peer';

/** What somebody would take from npm for the same file. Counts the messages it finds. */
export interface OtherParser {
  name: string;
  count: (path: string) => Promise<number>;
}

interface WhatsappChatParser {
  parseString: (text: string) => unknown[];
}
interface Papaparse {
  parse: (text: string, options: { header: boolean; skipEmptyLines: boolean }) => { data: unknown[] };
}
interface MboxReader {
  mboxReader: (stream: Readable) => AsyncIterable<{ content: Buffer }>;
}
interface Mailparser {
  simpleParser: (mail: Buffer, options: object) => Promise<unknown>;
}

/** By our format; one whose package is not installed is undefined. */
const makers: Record<string, () => OtherParser | undefined> = {
  'whatsapp-txt': () => {
    const whatsapp = peer<WhatsappChatParser>('whatsapp-chat-parser');
    if (!whatsapp) return undefined;
    const count = async (path: string) => whatsapp.parseString(await readFile(path, 'utf8')).length;
    return { name: 'whatsapp-chat-parser', count };
  },
  'chat-csv': () => {
    const papaparse = peer<Papaparse>('papaparse');
    if (!papaparse) return undefined;
    const count = async (path: string) =>
      papaparse.parse(await readFile(path, 'utf8'), { header: true, skipEmptyLines: true }).data.length;
    return { name: 'papaparse', count };
  },
  mbox: () => {
    const reader = peer<MboxReader>('mbox-reader');
    const mailparser = peer<Mailparser>('mailparser');
    if (!reader || !mailparser) return undefined;
    const count = async (path: string) => {
      let mails = 0;
      for await (const { content } of reader.mboxReader(createReadStream(path))) {
        await mailparser.simpleParser(content, { skipTextToHtml: true });
        mails++;
      }
      return mails;
    };
    return { name: 'mbox-reader+mailparser', count };
  },
};

export const parserOfOthers = (format: string): OtherParser | undefined => makers[format]?.();
