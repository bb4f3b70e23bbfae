import type { Handle, MessageKind, MessageRecord, Place, SkippedRecord } from '../records';
import { isoOfSeconds } from '../wall-clock';
import { userHandle, type SlackDirectory } from './slack-directory';
import { readSlackText, type SlackNames } from './slack-text';
import { isObject, listAt, numberAt, objectAt, textAt } from './unknown-json';

/** Subtypes in which a person says something; all others are what the system says. */
const SAID = new Set([
  '',
  'thread_broadcast',
  'file_share',
  'bot_message',
  'me_message',
  'file_comment',
  'reply_broadcast',
]);

export function slackMessage(
  value: unknown,
  conversation: string,
  directory: SlackDirectory,
  place: Place,
): MessageRecord | SkippedRecord {
  if (!isObject(value)) return skipped(place, 'message/not-an-object', 'is no object');
  const key = textAt(value, 'ts');
  const sentAt = isoOfSeconds(numberAt(value, 'ts') ?? NaN);
  if (sentAt === null)
    return skipped(place, 'message/no-timestamp', `has no valid time (ts: "${key.slice(0, 40)}")`);
  const subtype = textAt(value, 'subtype');
  const text = readSlackText(messageText(value), namesOf(directory)).trim();
  const attachments = listAt(value, 'files').map(attachmentOf);
  const thread = textAt(value, 'thread_ts');
  const editedAt = isoOfSeconds(numberAt(objectAt(value, 'edited'), 'ts') ?? NaN);
  const reactions = listAt(value, 'reactions').map(reactionOf);
  const kind = kindOf(subtype, text, attachments);
  return {
    type: 'message',
    conversation,
    key,
    author: kind === 'system' ? null : authorOf(value, directory),
    sentAt,
    clock: 'utc',
    kind,
    text: kind === 'deleted' ? '' : text,
    ...(thread && thread !== key ? { thread } : {}),
    ...(editedAt ? { editedAt } : {}),
    ...(reactions.length > 0 ? { reactions } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
    place,
  };
}

function kindOf(
  subtype: string,
  text: string,
  attachments: { name: string; mediaType?: string }[],
): MessageKind {
  if (subtype === 'tombstone' || subtype === 'message_deleted') return 'deleted';
  if (!SAID.has(subtype)) return 'system';
  const [first] = attachments;
  if (text !== '' || !first) return 'text';
  const media = first.mediaType?.split('/')[0];
  return media === 'image' ? 'image' : media === 'video' ? 'video' : media === 'audio' ? 'voice' : 'file';
}

/** Bots often leave the text empty and say everything in attachments or blocks. */
function messageText(value: Record<string, unknown>): string {
  const text = textAt(value, 'text');
  if (text !== '') return text;
  const parts = listAt(value, 'attachments').map((attachment) =>
    [
      textAt(attachment, 'pretext'),
      textAt(attachment, 'title'),
      textAt(attachment, 'text') || textAt(attachment, 'fallback'),
    ]
      .filter(Boolean)
      .join('\n'),
  );
  const said = parts.filter(Boolean).join('\n');
  return said || blockText(listAt(value, 'blocks'), 0);
}

function blockText(blocks: unknown[], depth: number): string {
  if (depth > 8) return '';
  const texts = blocks.map((block) => {
    const text = isObject(block) ? block.text : undefined;
    if (typeof text === 'string') return text;
    if (isObject(text)) return textAt(text, 'text');
    return blockText(listAt(block, 'elements'), depth + 1);
  });
  return texts.filter(Boolean).join(depth === 0 ? '\n' : '');
}

/** People of other workspaces are in no list, only beside their messages: their names are learnt there. */
function authorOf(value: Record<string, unknown>, directory: SlackDirectory): Handle {
  const id = textAt(value, 'user');
  const known = directory.users.get(id);
  if (known) return known;
  const isBot = textAt(value, 'subtype') === 'bot_message' || textAt(value, 'bot_id') !== '';
  const botName = textAt(value, 'username') || textAt(objectAt(value, 'bot_profile'), 'name');
  const profile = objectAt(value, 'user_profile');
  const botId = textAt(value, 'bot_id');
  const handle = userHandle(
    id || botId || botName || 'unknown',
    profile,
    botName || (id ? '' : botId),
    isBot,
  );
  if (id && handle.name !== id) directory.users.set(id, handle);
  return handle;
}

function attachmentOf(file: unknown): { name: string; mediaType?: string; bytes?: number } {
  const mediaType = textAt(file, 'mimetype');
  const bytes = numberAt(file, 'size');
  return {
    name: textAt(file, 'name', 'title', 'id') || 'file',
    ...(mediaType ? { mediaType } : {}),
    ...(bytes === null ? {} : { bytes }),
  };
}

function reactionOf(reaction: unknown): { emoji: string; count: number } {
  return {
    emoji: `:${textAt(reaction, 'name')}:`,
    count: numberAt(reaction, 'count') ?? listAt(reaction, 'users').length,
  };
}

function namesOf({ users, channelNames }: SlackDirectory): SlackNames {
  return { user: (id) => users.get(id)?.name ?? id, channel: (id) => channelNames.get(id) };
}

function skipped(place: Place, reason: string, cause: string): SkippedRecord {
  const detail = `${place.file}, record ${place.record ?? 0}: left out, because the message ${cause}.`;
  return { type: 'skipped', place, reason, detail };
}
