import type { InputFile, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { ChatMessages, handle, type Chat, type Said } from './chat-messages';
import { readCsvRecords } from './csv-records';
import { htmlToText } from './html-text';
import { ofUtcWords } from './post-times';

const HEAD = /"?CONVERSATION ID"?,.*"?FROM"?,.*"?CONTENT"?/i;

/** `messages.csv` of what LinkedIn hands out. */
export const linkedinMessages: Parser = {
  format: 'linkedin-messages',
  label: 'LinkedIn messages',
  detect: ({ text }) => (HEAD.test(text.slice(0, 2_000)) ? 0.96 : 0),

  parse(file: InputFile): AsyncGenerator<IngestRecord> {
    const messages = new ChatMessages();
    return readCsvRecords(
      file,
      (row, place) => messages.say(chatOf(row), saidOf(row), place),
      (line) => HEAD.test(line),
    );
  },
};

function chatOf(row: Record<string, string>): Chat {
  const others = (row.TO ?? '').split(/,\s*/).filter(Boolean);
  const people = [row.FROM ?? '', ...others].filter(Boolean);
  return {
    key: row['CONVERSATION ID'] || `chat:${[...people].sort().join(',').toLowerCase()}`,
    platform: 'linkedin',
    title: row['CONVERSATION TITLE'] || people.join(', ') || 'LinkedIn',
    kind: others.length > 1 ? 'group' : 'direct',
  };
}

/** Texts are HTML since 2021; profiles are the same in every export, names change. */
function saidOf(row: Record<string, string>): Said {
  const content = row.CONTENT ?? '';
  const words = /<[a-z][^>]*>|&\w+;/i.test(content) ? htmlToText(content) : content;
  return {
    id: '',
    author: handle('linkedin', row['SENDER PROFILE URL'] ?? '', row.FROM ?? ''),
    time: ofUtcWords(row.DATE ?? ''),
    text: [row.SUBJECT ?? '', words].filter(Boolean).join('\n'),
    attachments: (row.ATTACHMENTS ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((url) => ({ name: url.split(/[?#]/, 1)[0]?.split('/').pop() || 'file' })),
  };
}
