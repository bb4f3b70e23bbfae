import type { Parser } from '../parser';
import { readTextChat, type ChatDialect } from '../text-chat';
import { isoOfWallTime } from '../wall-clock';
import { bracketContent } from './placeholder-content';

const HEADER = /^\[(\d{4})-(\d{2})-(\d{2}),? (\d{2}):(\d{2})(?::(\d{2}))?\] ([^:\n]{1,80}): ?(.*)$/s;

const dialect: ChatDialect = {
  platform: 'signal',
  application: 'Signal',
  reader: () => (line, isFirst) => {
    const match = HEADER.exec(line);
    if (!match) return isFirst ? 'skip' : 'more';
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
      .slice(1, 7)
      .map((part) => Number(part ?? 0));
    return {
      iso: isoOfWallTime({ year, month, day, hour, minute, second }),
      author: match[7] ?? null,
      text: match[8] ?? '',
    };
  },
  title: () => null,
  content: bracketContent,
};

/** Signal has no export of its own; this is the text of signal-export and its kin. */
export const signalTxt: Parser = {
  format: 'signal-txt',
  label: 'Signal chat (signal-export)',
  detect: ({ text }) => (HEADER.test(text.split('\n', 1)[0] ?? '') ? 0.92 : 0),
  parse: (file, options) => readTextChat(file, options, dialect),
};
