import type { ConversationRecord, Handle } from '../records';
import type { ZipArchive, ZipEntry } from '../zip-archive';
import { isObject, listAt, listOf, objectAt, parseJson, textAt } from './unknown-json';

/** A channel, group or direct conversation as the lists of the export describe it. */
export interface SlackChannel {
  id: string;
  title: string;
  kind: ConversationRecord['kind'];
  members: string[];
}

/** Who and what an export speaks of. */
export interface SlackDirectory {
  users: Map<string, Handle>;
  /** By the folder that holds the days of the channel. */
  channels: Map<string, SlackChannel>;
  channelNames: Map<string, string>;
}

const MAX_LIST_BYTES = 512 * 1024 * 1024;
const LISTS: [string, ConversationRecord['kind']][] = [
  ['channels.json', 'channel'],
  ['groups.json', 'group'],
  ['mpims.json', 'group'],
  ['dms.json', 'direct'],
];

/** Reads `users.json` and the lists of conversations; what is missing or damaged leaves plain ids. */
export async function readSlackDirectory(archive: ZipArchive, root: string): Promise<SlackDirectory> {
  const directory: SlackDirectory = { users: new Map(), channels: new Map(), channelNames: new Map() };
  for (const name of ['users.json', 'org_users.json'])
    for (const user of await readList(archive, archive.find(root + name))) addUser(directory, user);
  for (const [name, kind] of LISTS)
    for (const channel of await readList(archive, archive.find(root + name)))
      addChannel(directory, channel, kind);
  return directory;
}

async function readList(archive: ZipArchive, entry: ZipEntry | undefined): Promise<unknown[]> {
  if (!entry) return [];
  const parsed = parseJson((await archive.read(entry, MAX_LIST_BYTES)).toString('utf8'));
  return listOf(parsed);
}

function addUser({ users }: SlackDirectory, user: unknown): void {
  const id = textAt(user, 'id');
  if (id === '') return;
  const isBot = isObject(user) && user.is_bot === true;
  const handle = userHandle(id, objectAt(user, 'profile'), textAt(user, 'real_name', 'name'), isBot);
  // What Slack calls deleted is an account that was closed; what it wrote is still there.
  const hasLeft = isObject(user) && user.deleted === true && !isBot;
  users.set(id, hasLeft ? { ...handle, hasLeft } : handle);
}

/** A user as a list or a message describes them: the display name first, as Slack shows it. */
export function userHandle(id: string, profile: unknown, fallback: string, isBot: boolean): Handle {
  const name = textAt(profile, 'display_name', 'real_name', 'name') || fallback || id;
  const email = textAt(profile, 'email').trim().toLowerCase();
  return {
    platform: 'slack',
    id,
    name: name.trim(),
    ...(email ? { email } : {}),
    ...(isBot ? { isBot } : {}),
  };
}

function addChannel(directory: SlackDirectory, channel: unknown, kind: ConversationRecord['kind']): void {
  const id = textAt(channel, 'id');
  const name = textAt(channel, 'name');
  if (id === '') return;
  const members = listAt(channel, 'members').filter((member) => typeof member === 'string');
  const people = members.map((member) => directory.users.get(member)?.name ?? member).join(', ');
  const isNamed = name !== '' && !name.startsWith('mpdm-');
  const title = isNamed ? `#${name}` : people || id;
  directory.channels.set(name || id, { id, title, kind, members });
  if (name) directory.channelNames.set(id, name);
}
