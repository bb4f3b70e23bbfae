import type { InputFile, Parser } from '../parser';
import { isoOfSeconds } from '../wall-clock';
import { handle } from './chat-messages';
import { repairMojibake } from './messenger-json';
import { feedOf, readPostFeed } from './post-feed';
import { listAt, listOf, numberAt, objectAt, textAt } from './unknown-json';

/** `Maya Lin updated her status.`: what Facebook says above a post, where it says the name of its owner. */
const OWNER =
  /^(.{1,80}?) (?:updated|shared|posted|added|was|is|wrote|created|published|commented|checked)\b/;

/** Posts of Facebook (`your_posts_1.json`) and Instagram (`posts_1.json`): the owner's words, links, media by name. */
export const metaPosts: Parser = {
  format: 'meta-posts',
  label: 'Facebook or Instagram posts',

  detect({ text }) {
    if (!/^\s*[[{]/.test(text) || /"sender_name"\s*:/.test(text)) return 0;
    if (/"creation_timestamp"\s*:\s*\d/.test(text) && /"uri"\s*:/.test(text)) return 0.93;
    return /"timestamp"\s*:\s*\d/.test(text) &&
      /"data"\s*:\s*\[\s*(?:\{\s*"(?:post|update_timestamp)"|\])/.test(text)
      ? 0.93
      : 0;
  },

  parse: (file: InputFile) =>
    readPostFeed(file, (value) => {
      const media = mediaOf(value);
      const isInstagram = numberAt(value, 'timestamp') === null;
      const head = repairMojibake(textAt(value, 'title'));
      const post = listAt(value, 'data').map((each) => textAt(each, 'post'));
      const captions = media.map((each) => textAt(each, 'title', 'description'));
      const words = isInstagram ? [head, ...captions] : [...post, ...captions];
      const text = [...new Set(words.map(repairMojibake).filter(Boolean)), ...linksOf(value)].join('\n');
      if (text === '' && media.length === 0) return null;
      const platform = isInstagram ? 'instagram' : 'facebook';
      const seconds =
        numberAt(value, 'timestamp') ??
        numberAt(value, 'creation_timestamp') ??
        numberAt(media[0], 'creation_timestamp');
      return {
        chat: feedOf(platform, isInstagram ? 'Instagram' : 'Facebook'),
        said: {
          id: '',
          author: handle(platform, 'me', isInstagram ? 'Me' : (OWNER.exec(head)?.[1] ?? 'Me')),
          time: { sentAt: isoOfSeconds(seconds ?? NaN), clock: 'utc' },
          text,
          attachments: media.flatMap((each) => {
            const name = textAt(each, 'uri').split('/').pop() ?? '';
            return name === '' ? [] : [{ name }];
          }),
        },
      };
    }),
};

function mediaOf(value: unknown): unknown[] {
  const attached = listAt(value, 'attachments').flatMap((each) => listAt(each, 'data'));
  return [
    ...listAt(value, 'media'),
    ...attached.map((each) => objectAt(each, 'media')).filter((each) => textAt(each, 'uri') !== ''),
  ];
}

function linksOf(value: unknown): string[] {
  return listOf(listAt(value, 'attachments').flatMap((each) => listAt(each, 'data')))
    .map((each) => textAt(objectAt(each, 'external_context'), 'url'))
    .filter(Boolean);
}
