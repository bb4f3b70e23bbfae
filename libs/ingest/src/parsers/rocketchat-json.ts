import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { IngestRecord } from '../records';
import type { JsonPath } from '../split-json';
import { readTime } from './chat-fields';
import { ChatMessages, handle, into } from './chat-messages';
import { documentTitle } from './text-document';
import { isObject, listAt, objectAt, textAt, type JsonObject } from './unknown-json';

/** Messages of Rocket.Chat from its API, its database or its export of a room: a list, or under `messages`. */
export const rocketchatJson: Parser = {
  format: 'rocketchat-json',
  label: 'Rocket.Chat messages',
  detect: ({ text }) =>
    /^\s*[[{]/.test(text) &&
    /"rid"\s*:\s*"/.test(text) &&
    /"u"\s*:\s*\{/.test(text) &&
    /"msg"\s*:\s*"/.test(text)
      ? 0.95
      : 0,
  parse: (file) => readJsonExport(file, into('messages'), rocketReader(file)),
};

function rocketReader(file: InputFile) {
  const messages = new ChatMessages();
  const title = documentTitle(file.name);
  return function* read(path: JsonPath, value: unknown): Generator<IngestRecord> {
    const record = path.at(-1);
    if (typeof record !== 'number' || !isObject(value)) return;
    const user = objectAt(value, 'u');
    const type = textAt(value, 't');
    const files = [...listAt(value, 'files'), value.file].filter(isObject);
    const names = [...new Set(files.map((each) => textAt(each, 'name')).filter(Boolean))];
    yield* messages.say(
      { key: textAt(value, 'rid') || `chat:${title}`, platform: 'rocketchat', title, kind: 'channel' },
      {
        id: textAt(value, '_id'),
        author: handle('rocketchat', textAt(user, '_id'), textAt(user, 'name', 'username'), {
          isBot: textAt(objectAt(value, 'bot'), 'i') !== '',
        }),
        time: dateAt(value, 'ts'),
        ...(type === 'rm'
          ? { kind: 'deleted' as const }
          : type && type !== 'e2e'
            ? { kind: 'system' as const }
            : {}),
        text:
          type && type !== 'rm' && type !== 'e2e'
            ? systemText(type, value)
            : textAt(value, 'msg') || attachmentText(value),
        thread: textAt(value, 'tmid'),
        editedAt: dateAt(value, 'editedAt').sentAt,
        reactions: Object.entries(objectAt(value, 'reactions')).map(([emoji, each]) => ({
          emoji,
          count: Math.max(1, listAt(each, 'usernames').length),
        })),
        attachments: names.map((name) => ({ name })),
      },
      { file: file.name, record },
    );
  };
}

/** ISO 8601, milliseconds, or either as MongoDB exports it: `{"$date": ...}`. */
function dateAt(value: JsonObject, field: string) {
  const found = value[field];
  return readTime(
    isObject(found) ? (isObject(found.$date) ? textAt(found.$date, '$numberLong') : found.$date) : found,
  );
}

function attachmentText(value: JsonObject): string {
  return listAt(value, 'attachments')
    .map((each) => [textAt(each, 'title'), textAt(each, 'text', 'description')].filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n');
}

/** System messages keep a code (`uj`: user joined) and, in `msg`, whom or what it is about. */
function systemText(type: string, value: JsonObject): string {
  const codes: Record<string, string> = {
    uj: 'joined',
    ul: 'left',
    au: 'added',
    ru: 'removed',
    r: 'renamed the room to',
  };
  const who = textAt(objectAt(value, 'u'), 'username');
  const about = textAt(value, 'msg');
  return [who, codes[type] ?? type.replaceAll('_', ' '), about === who ? '' : about]
    .filter(Boolean)
    .join(' ');
}
