import { readJsonExport } from '../json-messages';
import type { InputFile, Parser } from '../parser';
import type { IngestRecord, MessageKind } from '../records';
import type { JsonPath } from '../split-json';
import { readTime } from './chat-fields';
import { ChatMessages, counted, handle, into, type Chat } from './chat-messages';
import { htmlToText } from './html-text';
import { isObject, listAt, objectAt, textAt, type JsonObject } from './unknown-json';

/**
 * Messages of Microsoft Teams as Graph gives them (`chatMessage`): a list, or under `value`; names of fields
 * as in JSON (`createdDateTime`) or as .NET and PowerShell save them (`CreatedDateTime`).
 */
export const teamsJson: Parser = {
  format: 'teams-json',
  label: 'Microsoft Teams (Graph)',
  detect: ({ text }) =>
    /^\s*[[{]/.test(text) &&
    /"(?:messageType|MessageType)"\s*:/.test(text) &&
    /"(?:createdDateTime|CreatedDateTime)"\s*:/.test(text) &&
    /"(?:channelIdentity|ChannelIdentity|chatId|ChatId|replyToId|ReplyToId)"\s*:/.test(text)
      ? 0.95
      : 0,
  parse: (file) => readJsonExport(file, into('value', 'messages'), teamsReader(file)),
};

function teamsReader(file: InputFile) {
  const messages = new ChatMessages();
  return function* read(path: JsonPath, raw: unknown): Generator<IngestRecord> {
    const record = path.at(-1);
    if (typeof record !== 'number') return;
    const value = lowered(raw, 0);
    const from = objectAt(value, 'from');
    const user = [objectAt(from, 'user'), objectAt(from, 'application'), objectAt(from, 'device')].find(
      (each) => Object.keys(each).length > 0,
    );
    const isBot = Object.keys(objectAt(from, 'user')).length === 0;
    const kind = kindOf(value);
    const subject = textAt(value, 'subject').trim();
    const body = kind === 'system' ? eventText(value) : bodyText(objectAt(value, 'body'));
    const attachments = listAt(value, 'attachments')
      .filter((each) => textAt(each, 'name') !== '')
      .map((each) => ({ name: textAt(each, 'name') }));
    yield* messages.say(
      chatOf(value, file),
      {
        id: textAt(value, 'id'),
        author: handle('teams', textAt(user, 'id'), textAt(user, 'displayName'), { isBot }),
        time: readTime(textAt(value, 'createdDateTime')),
        ...(kind ? { kind } : {}),
        text: [subject, body].filter(Boolean).join('\n'),
        thread: textAt(value, 'replyToId'),
        replyTo: quotedMessage(value),
        editedAt: readTime(textAt(value, 'lastEditedDateTime')).sentAt,
        reactions: counted(listAt(value, 'reactions').map((each) => textAt(each, 'reactionType') || '?')),
        attachments,
      },
      { file: file.name, record },
    );
  };
}

/** The same fields with a small first letter; `Id` and `id` are one. */
function lowered(value: unknown, depth: number): JsonObject {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key.charAt(0).toLowerCase() + key.slice(1),
      depth > 6
        ? each
        : Array.isArray(each)
          ? each.map((item: unknown) => (isObject(item) ? lowered(item, depth + 1) : item))
          : isObject(each)
            ? lowered(each, depth + 1)
            : each,
    ]),
  );
}

function chatOf(value: JsonObject, file: InputFile): Chat {
  const channel = objectAt(value, 'channelIdentity');
  const chatId = textAt(value, 'chatId');
  const channelId = textAt(channel, 'channelId') || textAt(channel, 'teamId');
  const title =
    textAt(value, 'channelName', 'chatName') || (file.name.split(/[/!]/).pop() ?? '').replace(/\.\w+$/, '');
  return {
    key: channelId || chatId || `chat:${title.toLowerCase()}`,
    platform: 'teams',
    title: title || 'Teams',
    kind: channelId !== '' ? 'channel' : chatId.includes('@unq.gbl.spaces') ? 'direct' : 'group',
  };
}

function kindOf(value: JsonObject): MessageKind | null {
  if (textAt(value, 'deletedDateTime') !== '') return 'deleted';
  const type = textAt(value, 'messageType');
  return type === '' || type === 'message' ? null : 'system';
}

/** HTML, in which a mention is `<at id="0">Maya</at>` and an emoji `<emoji alt="...">`. */
function bodyText(body: JsonObject): string {
  const content = textAt(body, 'content');
  if (textAt(body, 'contentType').toLowerCase() !== 'html') return content;
  const marked = content
    .replace(/<at\b[^>]*>/g, '@')
    .replace(/<emoji\b[^>]*?\balt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<attachment\b[^>]*>/g, '');
  return htmlToText(marked);
}

function eventText(value: JsonObject): string {
  const type = textAt(objectAt(value, 'eventDetail'), '@odata.type').replace(
    /^.*\.|EventMessageDetail$/g,
    '',
  );
  const words = type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words || bodyText(objectAt(value, 'body')) || 'event';
}

/** A quoted message is an attachment of the type `messageReference`, with its id. */
function quotedMessage(value: JsonObject): string {
  const quoted = listAt(value, 'attachments').find(
    (each) => textAt(each, 'contentType') === 'messageReference',
  );
  return textAt(quoted, 'id');
}
