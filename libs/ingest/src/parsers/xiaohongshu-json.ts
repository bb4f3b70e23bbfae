import type { InputFile, Parser } from '../parser';
import { readTime } from './chat-fields';
import { handle } from './chat-messages';
import { feedOf, readPostFeed } from './post-feed';
import { isObject, listAt, objectAt, textAt } from './unknown-json';

/** Notes of Xiaohongshu: title and text, tags without their technical ends. */
export const xiaohongshuJson: Parser = {
  format: 'xiaohongshu-json',
  label: 'Xiaohongshu notes',

  detect: ({ text }) =>
    /^\s*[[{]/.test(text) &&
    /"desc"\s*:/.test(text) &&
    /"(?:liked_count|note_id|note_card|interact_info|collected_count)"\s*:/.test(text)
      ? 0.92
      : 0,

  parse: (file: InputFile, { timeZone }) =>
    readPostFeed(file, (value) => {
      const note = isObject(value) && isObject(value.note_card) ? value.note_card : value;
      const words = textAt(note, 'desc', 'content').replace(/\[话题\]#?/g, '');
      const text = [textAt(note, 'title', 'display_title'), words].filter(Boolean).join('\n').trim();
      const pictures = [...listAt(note, 'image_list'), ...listAt(note, 'images')].length;
      if (text === '' && pictures === 0) return null;
      const user = objectAt(note, 'user');
      const name = textAt(user, 'nickname', 'nick_name', 'name') || textAt(note, 'nickname');
      return {
        chat: feedOf('xiaohongshu', name ? `${name} · 小红书` : '小红书', name || 'me'),
        said: {
          id: textAt(note, 'note_id', 'id') || textAt(value, 'id'),
          author: handle('xiaohongshu', textAt(user, 'user_id', 'userid') || name || 'me', name || 'Me'),
          time: readTime(textAt(note, 'time', 'create_time', 'last_update_time'), timeZone),
          text,
          attachments: Array.from({ length: pictures }, (_, at) => ({ name: `${at + 1}.jpg` })),
        },
      };
    }),
};
