import { withoutFigures } from '../parse-nested';
import type { InputFile, ParseOptions, Parser } from '../parser';
import { IngestError } from '../parser';
import type { Handle, IngestRecord } from '../records';
import { skippedEntry, ZipArchive, type ZipEntry } from '../zip-archive';
import type { Chat } from './chat-messages';
import { discordHandle } from './discord-names';
import { chatOfFolder, readOwnMessages } from './discord-own-messages';
import { listAt, objectAt, parseJson, textAt } from './unknown-json';

const MESSAGES = /(?:^|\/)messages\/c?\d+\/messages\.(?:json|csv)$/i;
const MAX_ABOUT_BYTES = 16 * 1024 * 1024;

/** What Discord hands out about a person: all that this person wrote, channel by channel. */
export const discordPackage: Parser = {
  format: 'discord-package',
  label: 'Discord data package',
  detect: ({ entries }) => (entries?.some((name) => MESSAGES.test(name)) ? 0.95 : 0),

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const archive = await ZipArchive.open(file, options.limits);
    try {
      yield* archive.refused;
      const entries = archive.entries.filter(({ name }) => MESSAGES.test(name));
      if (entries.length === 0) throw noMessages(file);
      const owner = ownerOf(await aboutOf(archive, /(?:^|\/)account\/user\.json$/i));
      const titles = await aboutOf(archive, /(?:^|\/)messages\/index\.json$/i);
      for (const [done, entry] of entries.entries()) {
        yield* readChannel(archive, entry, owner, titles);
        yield { type: 'progress', done: done + 1, total: entries.length, unit: 'entries' };
      }
    } finally {
      await archive.close();
    }
  },
};

async function aboutOf(archive: ZipArchive, pattern: RegExp): Promise<unknown> {
  const entry = archive.entries.find(({ name }) => pattern.test(name));
  return entry ? readAbout(archive, entry.name) : {};
}

/** A small file that tells of others; a damaged one tells nothing, and they are read without it. */
async function readAbout(archive: ZipArchive, name: string): Promise<unknown> {
  const entry = archive.find(name);
  if (!entry) return {};
  return archive.read(entry, MAX_ABOUT_BYTES).then(
    (bytes) => parseJson(bytes.toString('utf8')),
    (error: unknown) => {
      skippedEntry(error, name);
      return {};
    },
  );
}

function ownerOf(user: unknown): Handle | null {
  const name = textAt(user, 'global_name', 'username') || 'Me';
  return discordHandle(textAt(user, 'id') || 'me', name);
}

async function* readChannel(
  archive: ZipArchive,
  entry: ZipEntry,
  owner: Handle | null,
  titles: unknown,
): AsyncGenerator<IngestRecord> {
  const about = await readAbout(archive, entry.name.replace(/messages\.(?:json|csv)$/i, 'channel.json'));
  const spooled = yield* archive.spoolOrSkip(entry);
  if (!spooled) return;
  try {
    yield* withoutFigures(readOwnMessages(spooled.file, chatOf(entry, about, titles), owner));
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    yield {
      type: 'skipped',
      place: { file: spooled.file.name },
      reason: 'entry/not-read',
      detail: error.message,
    };
  } finally {
    await spooled.dispose();
  }
}

function chatOf(entry: ZipEntry, about: unknown, titles: unknown): Chat {
  const chat = chatOfFolder(entry.name);
  const name = textAt(about, 'name');
  const recipients = listAt(about, 'recipients').length;
  const server = textAt(objectAt(about, 'guild'), 'name');
  const title = name ? `#${name}` : textAt(titles, chat.key);
  return {
    ...chat,
    title: title ? title + (server && name ? ` (${server})` : '') : chat.title,
    kind: recipients > 2 ? 'group' : recipients > 0 ? 'direct' : 'channel',
  };
}

function noMessages(file: InputFile): IngestError {
  return new IngestError(
    'ingest/no-message',
    `${file.name}: the data package holds no messages; ask Discord for one that includes them.`,
  );
}
