import { readJsonExport } from '../json-messages';
import type { InputFile } from '../parser';
import type { IngestRecord } from '../records';
import { ChatMessages, type Chat, type Said } from './chat-messages';

/** Names under which tools put the posts, when the file is no list itself. */
const LISTS = new Set(['statuses', 'data', 'weibos', 'weibo', 'notes', 'posts', 'items', 'list', 'results']);

/** What one person wrote in public, as a conversation of which they are the author. */
export function feedOf(platform: string, title: string, owner = 'me'): Chat {
  return { key: `posts:${owner}`, platform, title, kind: 'channel' };
}

/** What a value of a file says and in which feed; null for what is no post. */
export type PostReader = (value: unknown) => { chat: Chat; said: Said } | null;

/** Reads a JSON file of posts: a list, or an object with a list under one of the usual names, or one post. */
export async function* readPostFeed(file: InputFile, read: PostReader): AsyncGenerator<IngestRecord> {
  const messages = new ChatMessages();
  const fields: Record<string, unknown> = {};
  let record = 0;
  const say = function* (value: unknown): Generator<IngestRecord> {
    const post = read(value);
    const place = { file: file.name, record: record++ };
    if (post) yield* messages.say(post.chat, post.said, place);
    else {
      const detail = `${file.name}, record ${record}: left out, because it holds no words.`;
      yield { type: 'skipped', place, reason: 'post/no-words', detail, notice: true };
    }
  };
  yield* readJsonExport(
    file,
    ([first, ...rest]) => first === undefined || (rest.length === 0 && LISTS.has(String(first))),
    function* ([first, second], value) {
      if (typeof first === 'number' || typeof second === 'number') yield* say(value);
      else if (first !== undefined && second === undefined) fields[first] = value;
    },
  );
  if (record === 0 && Object.keys(fields).length > 0) yield* say(fields);
}
