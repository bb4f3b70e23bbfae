import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { Handle, IngestRecord, MessageRecord, SkippedRecord } from '../records';
import { skippedEntry, ZipArchive, type ZipEntry } from '../zip-archive';
import { readSlackDirectory, type SlackChannel, type SlackDirectory } from './slack-directory';
import { slackMessage } from './slack-message';
import { parseJson } from './unknown-json';

/** Slack writes a file per channel and day; one day of a channel never comes near this. */
const MAX_DAY_BYTES = 256 * 1024 * 1024;
const DAY = /^(.*?)([^/]+)\/(\d{4}-\d{2}-\d{2})\.json$/;

export const slackZip: Parser = {
  format: 'slack-zip',
  label: 'Slack export',

  detect({ entries }) {
    const hasUsers = entries?.some((name) => /(^|\/)(?:org_)?users\.json$/.test(name));
    const hasChannels = entries?.some((name) => /(^|\/)(?:channels|groups|dms|mpims)\.json$/.test(name));
    const hasDays = entries?.some((name) => DAY.test(name));
    if (hasUsers && (hasChannels || hasDays)) return 0.98;
    return hasChannels && hasDays ? 0.9 : 0;
  },

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const archive = await ZipArchive.open(file, options.limits);
    try {
      yield* archive.refused;
      yield* parseArchive(archive);
    } finally {
      await archive.close();
    }
  },
};

async function* parseArchive(archive: ZipArchive): AsyncGenerator<IngestRecord> {
  const days = archive.entries.filter((entry) => DAY.test(entry.name)).sort(byName);
  const root = rootOf(archive);
  const directory = await readSlackDirectory(archive, root);
  if (days.length === 0 && directory.channels.size === 0)
    throw new IngestError(
      'ingest/no-message',
      `${archive.file.name}: the Slack export holds no channel; export the workspace again from the Slack administration.`,
    );
  let folder = '';
  for (const [done, day] of days.entries()) {
    const name = DAY.exec(day.name)?.[2] ?? '';
    const channel = channelOf(name, directory);
    if (name !== folder) yield conversationOf(channel, directory, `${archive.file.name}!${day.name}`);
    folder = name;
    yield* parseDay(archive, day, channel, directory);
    yield { type: 'progress', done: done + 1, total: days.length, unit: 'entries' };
  }
}

async function* parseDay(
  archive: ZipArchive,
  day: ZipEntry,
  channel: SlackChannel,
  directory: SlackDirectory,
): AsyncGenerator<MessageRecord | SkippedRecord> {
  const file = `${archive.file.name}!${day.name}`;
  let text: string;
  try {
    text = (await archive.read(day, MAX_DAY_BYTES)).toString('utf8');
  } catch (error) {
    yield skippedEntry(error, file);
    return;
  }
  const messages = parseJson(text);
  if (!Array.isArray(messages)) {
    const detail = `${file}: not read, because it is no JSON list of messages; export this day again.`;
    yield { type: 'skipped', place: { file }, reason: 'entry/not-json', detail };
    return;
  }
  const seen = new Map<string, string>();
  for (const [record, value] of messages.entries()) {
    const message = slackMessage(value, channel.id, directory, { file, record });
    yield message.type === 'message' ? withUniqueKey(message, seen) : message;
  }
}

/** Two different messages with one `ts` are rare but real: bots that post twice in a microsecond. */
function withUniqueKey(message: MessageRecord, seen: Map<string, string>): MessageRecord | SkippedRecord {
  const before = seen.get(message.key);
  if (before === undefined) {
    seen.set(message.key, message.text);
    return message;
  }
  if (before === message.text) {
    const detail = `${message.place.file}, record ${message.place.record}: left out, because it is there twice.`;
    return { type: 'skipped', place: message.place, reason: 'message/duplicate', detail, notice: true };
  }
  const key = `${message.key}-2`;
  return withUniqueKey({ ...message, key }, seen);
}

function channelOf(folder: string, directory: SlackDirectory): SlackChannel {
  return directory.channels.get(folder) ?? { id: folder, title: `#${folder}`, kind: 'channel', members: [] };
}

function conversationOf(channel: SlackChannel, { users }: SlackDirectory, file: string): IngestRecord {
  const members = channel.members.map((id): Handle => users.get(id) ?? { platform: 'slack', id, name: id });
  const { id: key, title, kind } = channel;
  return { type: 'conversation', key, platform: 'slack', title, kind, members, place: { file } };
}

/** Some archives hold the export in a folder of its own. */
function rootOf(archive: ZipArchive): string {
  const list = archive.entries.find((entry) => /(^|\/)(?:users|channels)\.json$/.test(entry.name));
  return list ? list.name.slice(0, list.name.lastIndexOf('/') + 1) : '';
}

function byName(a: ZipEntry, b: ZipEntry): number {
  return a.name < b.name ? -1 : 1;
}
