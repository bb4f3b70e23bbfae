import type { InputFile, ParseOptions, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { isoOfWallTime, sentAtOf } from '../wall-clock';
import { readTime } from './chat-fields';
import { ChatMessages, type Said } from './chat-messages';
import { hourOfDay, monthOf } from './clock-words';
import { readCsvRecords } from './csv-records';
import { channelOfFile, discordHandle } from './discord-names';

/** A channel as DiscordChatExporter saves it as a table; the messages have no ids in it. */
export const discordCsv: Parser = {
  format: 'discord-csv',
  label: 'Discord export (DiscordChatExporter, CSV)',
  detect: ({ text }) => (/^"?AuthorID"?,"?Author"?,"?Date"?,"?Content"?,/.test(text) ? 0.96 : 0),

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const messages = new ChatMessages();
    const chat = channelOfFile(file.name);
    yield* readCsvRecords(file, (row, place) => messages.say(chat, saidOf(row, options), place));
  },
};

function saidOf(row: Record<string, string>, options: ParseOptions): Said {
  return {
    id: '',
    author: discordHandle(row.AuthorID ?? '', row.Author ?? ''),
    time: timeOf(row.Date ?? '', options),
    text: row.Content ?? '',
    attachments: (row.Attachments ?? '')
      .split(',')
      .map((url) => ({ name: url.split(/[?#]/, 1)[0]?.split('/').pop() ?? '' }))
      .filter(({ name }) => name !== ''),
    reactions: (row.Reactions ?? '').split(', ').flatMap((each) => {
      const match = /^(.+?) \((\d+)\)$/.exec(each.trim());
      return match ? [{ emoji: match[1] ?? '?', count: Number(match[2]) }] : [];
    }),
  };
}

/** ISO 8601 of newer versions, `02-Jan-24 10:00 AM` of older ones. */
function timeOf(text: string, { timeZone }: ParseOptions): Said['time'] {
  const match = /^(\d{1,2})-([A-Za-z]{3})-(\d{2,4}) (\d{1,2}):(\d{2})(?: ([AP]M))?$/.exec(text.trim());
  if (!match) return readTime(text, timeZone);
  const [day, year, hour, minute] = [match[1], match[3], match[4], match[5]].map(Number);
  const iso = isoOfWallTime({
    year: (year ?? 0) < 100 ? 2000 + (year ?? 0) : (year ?? 0),
    month: monthOf(match[2] ?? ''),
    day: day ?? 0,
    hour: hourOfDay(hour ?? 0, match[6]),
    minute: minute ?? 0,
  });
  return sentAtOf(iso, timeZone);
}
