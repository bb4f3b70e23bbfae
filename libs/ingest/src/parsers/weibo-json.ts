import type { InputFile, Parser } from '../parser';
import { handle } from './chat-messages';
import { htmlToText } from './html-text';
import { feedOf, readPostFeed } from './post-feed';
import { ofTwitterWords } from './post-times';
import { listAt, objectAt, textAt } from './unknown-json';

/** Posts of Weibo as its API and the tools around it have them. What is passed on stays apart from what is said. */
export const weiboJson: Parser = {
  format: 'weibo-json',
  label: 'Weibo posts',

  detect: ({ text }) =>
    /^\s*[[{]/.test(text) &&
    /"(?:attitudes_count|reposts_count|retweeted_status|weibo_?id|mblogid)"\s*:/.test(text) &&
    /"text(?:_raw)?"\s*:/.test(text)
      ? 0.93
      : 0,

  parse: (file: InputFile, { timeZone }) =>
    readPostFeed(file, (value) => {
      const text = wordsOf(value);
      const passedOn = objectAt(value, 'retweeted_status');
      const quoted = wordsOf(passedOn);
      const pictures = [...listAt(value, 'pics'), ...listAt(value, 'pic_ids')].length;
      if (text === '' && quoted === '' && pictures === 0) return null;
      const name = nameOf(value);
      const source = nameOf(passedOn);
      return {
        chat: feedOf('weibo', name ? `${name} · 微博` : '微博', name || 'me'),
        said: {
          id: textAt(value, 'idstr', 'mid', 'id', 'weibo_id'),
          author: handle('weibo', textAt(objectAt(value, 'user'), 'idstr', 'id') || 'me', name || 'Me'),
          time: ofTwitterWords(textAt(value, 'created_at', 'publish_time'), timeZone),
          text,
          ...(quoted ? { quoted: source ? `@${source}: ${quoted}` : quoted } : {}),
          attachments: Array.from({ length: pictures }, (_, at) => ({ name: `${at + 1}.jpg` })),
        },
      };
    }),
};

function wordsOf(status: unknown): string {
  const long = textAt(objectAt(status, 'longText'), 'longTextContent', 'content');
  return htmlToText(long || textAt(status, 'text_raw', 'text', 'content'));
}

function nameOf(status: unknown): string {
  return textAt(objectAt(status, 'user'), 'screen_name', 'name') || textAt(status, 'screen_name');
}
