import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { IngestRecord } from '../records';
import type { JsonPath } from '../split-json';
import { isoOfWallTime } from '../wall-clock';
import { ChatMessages, handle, into, type Chat } from './chat-messages';
import { hourOfDay, monthOf } from './clock-words';
import { isObject, listAt, objectAt, textAt } from './unknown-json';

/** `Google Chat/Groups/<space>/messages.json` of Google Takeout. */
export const googleChatJson: Parser = {
  format: 'google-chat-json',
  label: 'Google Chat (Takeout)',
  detect: ({ text }) =>
    /^\s*\{\s*"messages"\s*:/.test(text) && /"creator"\s*:\s*\{/.test(text) && /"created_date"\s*:/.test(text)
      ? 0.96
      : 0,
  parse: (file) => readJsonExport(file, into('messages'), googleReader(file)),
};

function googleReader(file: InputFile) {
  const messages = new ChatMessages();
  const chat = chatOf(file.name);
  return function* read(path: JsonPath, value: unknown): Generator<IngestRecord> {
    const record = path.at(-1);
    if (typeof record !== 'number' || !isObject(value)) return;
    const creator = objectAt(value, 'creator');
    const email = textAt(creator, 'email');
    const isDeleted = textAt(value, 'message_state') === 'DELETED';
    const topic = textAt(value, 'topic_id');
    yield* messages.say(
      chat,
      {
        id: textAt(value, 'message_id'),
        author: handle('google-chat', email, textAt(creator, 'name'), {
          email,
          isBot: textAt(creator, 'user_type') === 'Bot',
        }),
        time: { sentAt: instantOf(textAt(value, 'created_date')), clock: 'utc' },
        ...(isDeleted ? { kind: 'deleted' as const } : {}),
        text: textAt(value, 'text'),
        // The first message of a topic has the topic's name twice in its id: space/topic/topic.
        thread: topic === '' ? '' : threadOf(textAt(value, 'message_id'), topic),
        replyTo: textAt(objectAt(value, 'quoted_message_metadata'), 'message_id'),
        editedAt: instantOf(textAt(value, 'updated_date')),
        reactions: listAt(value, 'reactions').map((each) => ({
          emoji: textAt(objectAt(each, 'emoji'), 'unicode') || '?',
          count: Math.max(1, listAt(each, 'reactor_emails').length),
        })),
        attachments: listAt(value, 'attached_files').map((each) => ({
          name: textAt(each, 'original_name', 'export_name') || 'file',
        })),
      },
      { file: file.name, record },
    );
  };
}

function threadOf(id: string, topic: string): string {
  const space = id.split('/')[0] ?? '';
  return space === '' ? '' : `${space}/${topic}/${topic}`;
}

/** Takeout names the folder of a space `Space AAAA` and of a direct conversation `DM AAAA`. */
function chatOf(name: string): Chat {
  const folder = name.split(/[/!]/).at(-2) ?? '';
  return {
    key: folder || 'google-chat',
    platform: 'google-chat',
    title: folder || 'Google Chat',
    kind: folder.startsWith('DM') ? 'direct' : 'group',
  };
}

const DATE = /^\w+, (\w+) (\d{1,2}), (\d{4})(?: at|,) (\d{1,2}):(\d{2}):(\d{2}) ?([AP]M) UTC$/;

/** `Tuesday, November 10, 2020 at 5:33:22 PM UTC`; newer exports have a narrow space before PM. */
function instantOf(text: string): string | null {
  const match = DATE.exec(text.replace(/[\u202f\u00a0]/g, ' '));
  if (!match) return null;
  const iso = isoOfWallTime({
    year: Number(match[3]),
    month: monthOf(match[1] ?? ''),
    day: Number(match[2]),
    hour: hourOfDay(Number(match[4]), match[7]),
    minute: Number(match[5]),
    second: Number(match[6]),
  });
  return iso === null ? null : `${iso}Z`;
}
