import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { Handle, IngestRecord, Place } from '../records';
import { readTime } from './chat-fields';
import { ChatMessages, into, type Chat } from './chat-messages';
import { readCsvRecords } from './csv-records';
import { discordHandle, timeOfSnowflake } from './discord-names';
import { textAt } from './unknown-json';

/** Of whom a data package is, when the file beside it that tells was not read. */
const ME = discordHandle('me', 'Me');

const MARK = /"?\bID"?\s*[,:][^\n]{0,60}\s*"?Timestamp"?\s*[,:][\s\S]{0,20000}?"?Contents"?/;

/** What one person wrote in one channel: `messages.json` or `messages.csv` of Discord's own data package. */
export const discordOwnMessages: Parser = {
  format: 'discord-own-messages',
  label: 'Discord data package (one channel)',
  detect: ({ text }) =>
    /^\s*(?:\[\s*\{\s*"ID"|"?ID"?,)/.test(text) && MARK.test(text.slice(0, 30_000)) ? 0.95 : 0,
  parse: (file) => readOwnMessages(file, chatOfFolder(file.name), ME),
};

/** Reads such a file, of which the owner and the channel are told elsewhere. */
export function readOwnMessages(
  file: InputFile,
  chat: Chat,
  author: Handle | null,
): AsyncGenerator<IngestRecord> {
  const messages = new ChatMessages();
  const say = (row: unknown, place: Place) => {
    const id = textAt(row, 'ID');
    const time = timeOfSnowflake(id);
    const said = {
      id,
      author,
      time: time.sentAt === null ? readTime(textAt(row, 'Timestamp')) : time,
      text: textAt(row, 'Contents'),
      attachments: namesOf(textAt(row, 'Attachments')),
    };
    return messages.say(chat, said, place);
  };
  if (/\.csv$/i.test(file.name)) return readCsvRecords(file, say);
  return readJsonExport(file, into(), (path, value) =>
    say(value, { file: file.name, record: Number(path[0]) }),
  );
}

function namesOf(urls: string): { name: string }[] {
  return urls
    .split(/\s+/)
    .map((url) => ({ name: url.split(/[?#]/, 1)[0]?.split('/').pop() ?? '' }))
    .filter(({ name }) => name !== '');
}

/** The folder of a channel is called by its number, with a `c` before it in most years. */
export function chatOfFolder(path: string): Chat {
  const folder = path.split(/[/!]/).at(-2) ?? '';
  const id = /^c?(\d{15,20})$/.exec(folder)?.[1] ?? '';
  const title = id || folder || 'Discord';
  return { key: id || `chat:${title.toLowerCase()}`, platform: 'discord', title, kind: 'channel' };
}
