import type { InputFile, Parser } from '../parser';
import { readTime } from './chat-fields';
import { handle } from './chat-messages';
import { htmlToText } from './html-text';
import { feedOf, readPostFeed } from './post-feed';
import { objectAt, textAt } from './unknown-json';

/** Notes, reviews and statuses of Douban; a review names what it speaks of. */
export const doubanJson: Parser = {
  format: 'douban-json',
  label: 'Douban notes and reviews',

  detect: ({ text, name }) =>
    /^\s*[[{]/.test(text) &&
    /"(?:abstract|content|text|comment)"\s*:/.test(text) &&
    /"(?:created_at|create_time)"\s*:/.test(text) &&
    (/douban|豆瓣/i.test(name) || /douban\.com|"(?:vote_count|useful_count|abstract)"\s*:/.test(text))
      ? 0.9
      : 0,

  parse: (file: InputFile, { timeZone }) =>
    readPostFeed(file, (value) => {
      const subject = textAt(objectAt(value, 'subject'), 'title', 'name');
      const words = htmlToText(textAt(value, 'content', 'text', 'comment', 'abstract'));
      const text = [textAt(value, 'title'), subject && `《${subject}》`, words]
        .filter(Boolean)
        .join('\n')
        .trim();
      if (text === '') return null;
      const user = [objectAt(value, 'user'), objectAt(value, 'author')].find((each) => textAt(each, 'name'));
      const name = textAt(user, 'name');
      return {
        chat: feedOf('douban', name ? `${name} · 豆瓣` : '豆瓣', name || 'me'),
        said: {
          id: textAt(value, 'id', 'url'),
          author: handle('douban', textAt(user, 'uid', 'id') || name || 'me', name || 'Me'),
          time: readTime(textAt(value, 'created_at', 'create_time'), timeZone),
          text,
        },
      };
    }),
};
