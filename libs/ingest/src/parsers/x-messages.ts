import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { Handle, IngestRecord } from '../records';
import { readTime } from './chat-fields';
import { ChatMessages, handle, type Chat } from './chat-messages';
import { isObject, listAt, objectAt, textAt } from './unknown-json';

export const X_MESSAGES = /^\s*window\.YTD\.direct_messages?(?:_group)?\.part\d+ = /;

/** `direct-messages.js` of what X hands out. Others are known by their numbers; the archive has no names for them. */
export const xMessages: Parser = {
  format: 'x-messages',
  label: 'X messages',
  detect: ({ text }) => (X_MESSAGES.test(text) ? 0.97 : 0),
  parse: (file: InputFile) => readXMessages(file, null),
};

export function readXMessages(file: InputFile, owner: Handle | null): AsyncGenerator<IngestRecord> {
  const messages = new ChatMessages();
  let record = 0;
  return readJsonExport(
    file,
    (path) => path.length === 0,
    function* (path, value) {
      if (path.length !== 1 || !isObject(value)) return;
      const conversation = objectAt(value, 'dmConversation');
      // The archive has the newest first.
      const events = listAt(conversation, 'messages').toReversed();
      const people = new Set(events.map((event) => textAt(objectAt(event, 'messageCreate'), 'senderId')));
      people.delete('');
      const chat: Chat = {
        key: textAt(conversation, 'conversationId') || `direct:${path[0]}`,
        platform: 'x',
        title: textAt(conversation, 'name') || titleOf(textAt(conversation, 'conversationId'), owner),
        kind: people.size > 2 ? 'group' : 'direct',
      };
      for (const event of events) {
        const said = objectAt(event, 'messageCreate');
        const sender = textAt(said, 'senderId');
        if (sender === '') continue;
        yield* messages.say(
          chat,
          {
            id: textAt(said, 'id'),
            author: sender === owner?.id ? owner : handle('x', sender, sender),
            time: readTime(textAt(said, 'createdAt').replace(/\.\d+Z$/, 'Z')),
            text: textAt(said, 'text'),
            reactions: listAt(said, 'reactions').map((each) => ({
              emoji: textAt(each, 'reactionKey') || '?',
              count: 1,
            })),
            attachments: listAt(said, 'mediaUrls').flatMap((url) =>
              typeof url === 'string' ? [{ name: url.split('/').pop() || 'media' }] : [],
            ),
          },
          { file: file.name, record: record++ },
        );
      }
    },
  );
}

/** Conversations of two are called by both numbers; the other one's is what tells them apart. */
function titleOf(id: string, owner: Handle | null): string {
  const others = id.split('-').filter((each) => each !== owner?.id);
  return others.join(', ') || 'X';
}
