import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { Handle, IngestRecord } from '../records';
import { ChatMessages, handle } from './chat-messages';
import { htmlToText } from './html-text';
import { feedOf } from './post-feed';
import { ofTwitterWords } from './post-times';
import { isObject, listAt, objectAt, textAt } from './unknown-json';

export const X_POSTS = /^\s*window\.YTD\.(?:tweets?|community_tweet|note_tweet)\.part\d+ = /;

/** `tweets.js` and `note-tweet.js` of what X hands out; of a repost, the words of others stay apart. */
export const xPosts: Parser = {
  format: 'x-posts',
  label: 'X posts',
  detect: ({ text }) => (X_POSTS.test(text) ? 0.97 : 0),
  parse: (file: InputFile) => readXPosts(file, handle('x', 'me', 'Me')),
};

/** The posts of a file of the archive, written by its owner. */
export function readXPosts(file: InputFile, owner: Handle | null): AsyncGenerator<IngestRecord> {
  const messages = new ChatMessages();
  let record = 0;
  return readJsonExport(
    file,
    (path) => path.length === 0,
    function* (path, value) {
      if (path.length !== 1 || !isObject(value)) return;
      const note = objectAt(objectAt(value, 'noteTweet'), 'core');
      const post = isObject(value.tweet) ? value.tweet : value;
      const text = withoutShortLinks(
        htmlToText(textAt(note, 'text') || textAt(post, 'full_text', 'text')),
        post,
      );
      const isRepost = /^RT @\w+: /.test(text);
      const replyTo = textAt(post, 'in_reply_to_status_id_str');
      yield* messages.say(
        feedOf('x', 'X', owner?.id),
        {
          id: textAt(post, 'id_str', 'id') || textAt(objectAt(value, 'noteTweet'), 'noteTweetId'),
          author: owner,
          time: ofTwitterWords(
            textAt(post, 'created_at') || textAt(objectAt(value, 'noteTweet'), 'createdAt'),
          ),
          ...(isRepost ? { text: '', quoted: text.slice(3), kind: 'link' as const } : { text }),
          ...(replyTo ? { replyTo } : {}),
          attachments: listAt(objectAt(post, 'extended_entities'), 'media').map((media) => ({
            name: textAt(media, 'media_url_https').split('/').pop() || 'media',
          })),
        },
        { file: file.name, record: record++ },
      );
    },
  );
}

/** `t.co` links tell nothing; where they lead stands beside the text, and media are named by themselves. */
function withoutShortLinks(text: string, post: unknown): string {
  let shown = text;
  for (const link of listAt(objectAt(post, 'entities'), 'urls'))
    shown = shown.replaceAll(textAt(link, 'url') || '\0', textAt(link, 'expanded_url'));
  for (const media of listAt(objectAt(post, 'entities'), 'media'))
    shown = shown.replaceAll(textAt(media, 'url') || '\0', '');
  return shown.trim();
}
