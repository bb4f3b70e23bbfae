import type { InputFile, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { ChatMessages, handle, type Said } from './chat-messages';
import { readCsvRecords } from './csv-records';
import { ofUtcWords } from './post-times';

const HEAD = /^"?Date"?,"?(?:ShareLink|Link)"?,"?(?:ShareCommentary|Message)"?/;

/** `Shares.csv` and `Comments.csv` of what LinkedIn hands out: what its owner wrote in public. */
export const linkedinPosts: Parser = {
  format: 'linkedin-posts',
  label: 'LinkedIn posts and comments',
  detect: ({ text }) => (HEAD.test(text) ? 0.96 : 0),

  parse(file: InputFile): AsyncGenerator<IngestRecord> {
    const messages = new ChatMessages();
    const chat = { key: 'posts:me', platform: 'linkedin', title: 'LinkedIn', kind: 'channel' as const };
    return readCsvRecords(file, (row, place) => messages.say(chat, saidOf(row), place));
  },
};

function saidOf(row: Record<string, string>): Said {
  // Every line of a commentary stands in quotes of its own, which are no words.
  const words = (row.ShareCommentary ?? row.Message ?? '').replace(/"\n"/g, '\n').replace(/^"|"$/g, '');
  return {
    id: row.ShareLink ?? '',
    author: handle('linkedin', 'me', 'Me'),
    time: ofUtcWords(row.Date ?? ''),
    text: [words, row.SharedUrl ?? ''].filter(Boolean).join('\n'),
  };
}
