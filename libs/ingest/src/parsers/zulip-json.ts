import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { IngestRecord } from '../records';
import type { JsonPath } from '../split-json';
import { isoOfSeconds } from '../wall-clock';
import { ChatMessages, counted, handle, into, type Chat } from './chat-messages';
import { htmlToText } from './html-text';
import { isObject, listAt, numberAt, textAt, type JsonObject } from './unknown-json';

/** Messages of Zulip: `messages-000001.json` of an export, or what its API lists. */
export const zulipJson: Parser = {
  format: 'zulip-json',
  label: 'Zulip messages',
  detect({ text }) {
    if (!/^\s*\{/.test(text)) return 0;
    if (
      /"zerver_message"\s*:\s*\[/.test(text) ||
      (/"date_sent"\s*:/.test(text) && /"recipient"\s*:/.test(text))
    )
      return 0.96;
    return /"display_recipient"\s*:/.test(text) && /"sender_full_name"\s*:/.test(text) ? 0.96 : 0;
  },
  parse: (file) => readJsonExport(file, into('messages', 'zerver_message'), zulipReader(file)),
};

function zulipReader(file: InputFile) {
  const messages = new ChatMessages();
  return function* read(path: JsonPath, value: unknown): Generator<IngestRecord> {
    const record = path.at(-1);
    if (typeof record !== 'number' || !isObject(value)) return;
    const seconds = numberAt(value, 'timestamp') ?? numberAt(value, 'date_sent') ?? NaN;
    const edited = numberAt(value, 'last_edit_timestamp') ?? numberAt(value, 'last_edit_time');
    const content = textAt(value, 'content');
    const isHtml = textAt(value, 'content_type') === 'text/html' || /^<p>/.test(content);
    yield* messages.say(
      chatOf(value),
      {
        id: textAt(value, 'id'),
        author: handle('zulip', textAt(value, 'sender_id', 'sender'), textAt(value, 'sender_full_name'), {
          email: textAt(value, 'sender_email'),
        }),
        time: { sentAt: isoOfSeconds(seconds), clock: 'utc' },
        text: isHtml ? htmlToText(content) : content,
        editedAt: edited === null ? null : isoOfSeconds(edited),
        reactions: counted(
          listAt(value, 'reactions').map((each) => `:${textAt(each, 'emoji_name') || '?'}:`),
        ),
      },
      { file: file.name, record },
    );
  };
}

/** A topic of a stream is a conversation; so are the people of direct messages. */
function chatOf(value: JsonObject): Chat {
  const people = listAt(value, 'display_recipient');
  const topic = textAt(value, 'subject', 'topic');
  const stream = textAt(value, 'display_recipient');
  if (people.length > 0) {
    const members = people.flatMap(
      (each) => handle('zulip', textAt(each, 'id'), textAt(each, 'full_name')) ?? [],
    );
    const ids = members.map(({ id }) => id).sort();
    const title = members.map(({ name }) => name).join(', ') || 'Direct messages';
    return {
      key: `direct:${ids.join(',')}`,
      platform: 'zulip',
      title,
      kind: ids.length > 2 ? 'group' : 'direct',
      members,
    };
  }
  const place = textAt(value, 'stream_id', 'recipient') || stream || 'stream';
  const title = [stream ? `#${stream}` : `#${place}`, topic].filter(Boolean).join(' > ');
  return { key: `${place}/${topic}`, platform: 'zulip', title, kind: 'channel' };
}
