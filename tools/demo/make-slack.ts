import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { readSlackScript, type ScriptMessage } from './slack-script';
import { readTeam, type Channel, type Team } from './team';

const ZIPPED_AT = new Date('2025-06-13T12:00:00Z');
const CREATED = 1_725_260_400;

/** The Slack export of the sample team, from the scripts in `sources/slack`. */
export async function makeSlack(sources: string): Promise<Buffer> {
  const team = await readTeam(sources);
  const zip = new ZipFile();
  addJson(zip, 'users.json', team.users.map(userOf));
  addJson(
    zip,
    'channels.json',
    team.channels.map((channel) => channelOf(channel, team)),
  );
  addJson(
    zip,
    'dms.json',
    team.directs.map(({ id, members }) => ({ id, created: CREATED, members: idsOf(members, team) })),
  );
  for (const channel of [...team.channels, ...team.directs]) {
    const script = readSlackScript(await readFile(join(sources, 'slack', `${channel.file}.txt`), 'utf8'));
    const folder = team.directs.includes(channel) ? channel.id : channel.file;
    const joined = team.directs.includes(channel)
      ? []
      : channel.members.map((member, at) => joinOf(member, at, team));
    const messages = [...joined, ...script.map((message) => messageOf(message, script, team))];
    for (const [day, ofDay] of byDay(messages)) addJson(zip, `${folder}/${day}.json`, ofDay);
  }
  zip.end();
  return buffer(zip.outputStream);
}

interface SlackMessage {
  ts: string;
  [field: string]: unknown;
}

function messageOf(message: ScriptMessage, script: readonly ScriptMessage[], team: Team): SlackMessage {
  const replies = script.filter((other) => other.threadTs === message.ts);
  const thread = replies.length > 0 ? message.ts : message.threadTs;
  return {
    type: 'message',
    ts: message.ts,
    text: markup(message.text, team),
    ...authorOf(message.author, team),
    ...(thread === undefined ? {} : { thread_ts: thread }),
    ...(replies.length === 0 ? {} : repliesOf(replies, team)),
    ...(message.editedTs === undefined
      ? {}
      : { edited: { user: idOf(message.author, team), ts: message.editedTs } }),
    ...(message.reactions.length === 0 ? {} : { reactions: reactionsOf(message, team) }),
  };
}

function authorOf(author: string, team: Team): Record<string, unknown> {
  const bot = team.bots.find(({ key }) => key === author);
  if (bot === undefined) return { user: idOf(author, team) };
  return { subtype: 'bot_message', bot_id: bot.id, username: bot.name };
}

function repliesOf(replies: readonly ScriptMessage[], team: Team): Record<string, unknown> {
  return {
    reply_count: replies.length,
    reply_users: [...new Set(replies.map((reply) => idOf(reply.author, team)))],
    latest_reply: replies.at(-1)?.ts,
    replies: replies.map((reply) => ({ user: idOf(reply.author, team), ts: reply.ts })),
  };
}

function reactionsOf(message: ScriptMessage, team: Team): unknown[] {
  return message.reactions.map(({ name, users }) => ({
    name,
    users: idsOf(users, team),
    count: users.length,
  }));
}

function joinOf(member: string, at: number, team: Team): SlackMessage {
  const id = idOf(member, team);
  const ts = `${CREATED + at * 60}.000000`;
  return { type: 'message', subtype: 'channel_join', ts, user: id, text: `<@${id}> has joined the channel` };
}

/** As Slack stores text: entities escaped, mentions by id, links with their label. */
function markup(text: string, team: Team): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, '<$2|$1>')
    .replace(/(?<!\S)@(\w+)/g, (_, key: string) => `<@${idOf(key, team)}>`);
}

function userOf({ id, key, name, email, left }: Team['users'][number]): unknown {
  const profile = { real_name: name, display_name: name, email };
  return { id, name: key, real_name: name, deleted: left === true, is_bot: false, profile };
}

function channelOf({ id, file, members }: Channel, team: Team): unknown {
  return { id, name: file, created: CREATED, is_archived: false, members: idsOf(members, team) };
}

function idsOf(keys: readonly string[], team: Team): string[] {
  return keys.map((key) => idOf(key, team));
}

function idOf(key: string, team: Team): string {
  const found = [...team.users, ...team.bots].find((one) => one.key === key);
  if (found === undefined)
    throw new Error(`slack script: nobody is called ${key}; add them to sources/team.json`);
  return found.id;
}

function byDay(messages: readonly SlackMessage[]): Map<string, SlackMessage[]> {
  const days = new Map<string, SlackMessage[]>();
  for (const message of [...messages].sort((a, b) => (a.ts < b.ts ? -1 : 1))) {
    const day = new Date(Number(message.ts) * 1000).toISOString().slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), message]);
  }
  return days;
}

/** Stored, not deflated: versions of zlib deflate differently, and the file has to stay the same. */
function addJson(zip: ZipFile, name: string, content: unknown): void {
  zip.addBuffer(Buffer.from(JSON.stringify(content)), name, {
    mtime: ZIPPED_AT,
    forceDosTimestamp: true,
    compress: false,
  });
}
