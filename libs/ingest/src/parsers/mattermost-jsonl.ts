import { readJsonLines } from '../json-lines';
import type { Parser } from '../parser';
import type { Handle, IngestRecord, Place } from '../records';
import { ChatMessages, counted, handle, ofMillis, type Chat } from './chat-messages';
import { listAt, numberAt, objectAt, parseJson, textAt, type JsonObject } from './unknown-json';

/** The bulk export of Mattermost (`mmctl export`, `import.jsonl`): users and channels first, then posts. */
export const mattermostJsonl: Parser = {
  format: 'mattermost-jsonl',
  label: 'Mattermost export',
  detect: ({ text }) =>
    /^\s*\{\s*"type"\s*:\s*"(?:version|post|direct_post|user|team|channel)"/.test(text) &&
    /"(?:post|direct_post|version|user|channel)"\s*:\s*[{\d]/.test(text)
      ? 0.95
      : 0,

  parse(file) {
    const reader = new MattermostReader();
    let record = 0;
    return readJsonLines(file, (line, number) =>
      reader.read(line, { file: file.name, line: number, record: record++ }),
    );
  },
};

class MattermostReader {
  private readonly messages = new ChatMessages();
  private readonly people = new Map<string, Handle>();
  private readonly channels = new Map<string, { title: string; isPrivate: boolean }>();

  *read(line: string, place: Place): Generator<IngestRecord> {
    const value = parseJson(line);
    if (value === undefined) {
      const detail = `${place.file}, line ${place.line}: no JSON, left out; export it again.`;
      yield { type: 'skipped', place, reason: 'message/not-json', detail };
      return;
    }
    const type = textAt(value, 'type');
    const content = objectAt(value, type);
    if (type === 'user') this.addUser(content);
    if (type === 'channel')
      this.channels.set(`${textAt(content, 'team')}/${textAt(content, 'name')}`, {
        title: textAt(content, 'display_name', 'name'),
        isPrivate: textAt(content, 'type') === 'P',
      });
    if (type === 'post') yield* this.post(this.channelOf(content), content, '', place);
    if (type === 'direct_post') yield* this.post(this.directOf(content), content, '', place);
  }

  private addUser(user: JsonObject): void {
    const username = textAt(user, 'username');
    const full = [textAt(user, 'first_name'), textAt(user, 'last_name')].filter(Boolean).join(' ');
    const name = textAt(user, 'nickname') || full || username;
    const known = handle('mattermost', username, name, { email: textAt(user, 'email') });
    if (known) this.people.set(username, known);
  }

  private person(username: string): Handle | null {
    return this.people.get(username) ?? handle('mattermost', username, username);
  }

  private channelOf(post: JsonObject): Chat {
    const key = `${textAt(post, 'team')}/${textAt(post, 'channel')}`;
    const known = this.channels.get(key);
    const title = `#${known?.title || textAt(post, 'channel') || 'channel'}`;
    return { key, platform: 'mattermost', title, kind: known?.isPrivate ? 'group' : 'channel' };
  }

  private directOf(post: JsonObject): Chat {
    const names = listAt(post, 'channel_members').filter((each) => typeof each === 'string');
    const members = names.flatMap((name) => this.person(name) ?? []);
    return {
      key: `direct:${[...names].sort().join(',')}`,
      platform: 'mattermost',
      title: members.map(({ name }) => name).join(', ') || 'Direct messages',
      kind: names.length > 2 ? 'group' : 'direct',
      members,
    };
  }

  /** Posts have no ids in this export; replies stand in their post, and their thread is its key. */
  private *post(chat: Chat, post: JsonObject, thread: string, place: Place): Generator<IngestRecord> {
    const username = textAt(post, 'user');
    const createdAt = textAt(post, 'create_at');
    const id = `${createdAt}-${username}-${textAt(post, 'message').length}`;
    const isSystem = /^system_/.test(textAt(post, 'type'));
    yield* this.messages.say(
      chat,
      {
        id,
        author: this.person(username),
        time: ofMillis(numberAt(post, 'create_at')),
        ...(isSystem ? { kind: 'system' as const } : {}),
        text: textAt(post, 'message') || attachmentText(post),
        thread,
        editedAt: ofMillis(numberAt(post, 'edit_at') || null).sentAt,
        reactions: counted(listAt(post, 'reactions').map((each) => `:${textAt(each, 'emoji_name') || '?'}:`)),
        attachments: listAt(post, 'attachments')
          .map((each) => ({ name: textAt(each, 'path').split('/').pop() ?? '' }))
          .filter(({ name }) => name !== ''),
      },
      place,
    );
    if (thread !== '') return;
    for (const reply of listAt(post, 'replies'))
      yield* this.post(chat, objectAt({ reply }, 'reply'), id, place);
  }
}

/** What bots say stands in `props.attachments`. */
function attachmentText(post: JsonObject): string {
  return listAt(objectAt(post, 'props'), 'attachments')
    .map((each) =>
      [textAt(each, 'pretext'), textAt(each, 'title'), textAt(each, 'text', 'fallback')]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n');
}
