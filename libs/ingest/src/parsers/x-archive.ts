import { withoutFigures } from '../parse-nested';
import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { Handle, IngestRecord } from '../records';
import { RepeatFilter } from '../repeat-filter';
import { ZipArchive, type ZipEntry } from '../zip-archive';
import { handle } from './chat-messages';
import { listOf, objectAt, parseJson, textAt } from './unknown-json';
import { readXMessages } from './x-messages';
import { readXPosts } from './x-posts';

const POSTS = /(?:^|\/)data\/(?:tweets?|community-tweet|note-tweet)(?:-part\d+)?\.js$/;
const MESSAGES = /(?:^|\/)data\/direct-messages?(?:-group)?(?:-part\d+)?\.js$/;
const ACCOUNT = /(?:^|\/)data\/account\.js$/;
const MAX_ACCOUNT_BYTES = 1024 * 1024;

/** The archive that X hands out: posts and messages; all that X knows besides is left alone. */
export const xArchive: Parser = {
  format: 'x-archive',
  label: 'X archive',
  detect: ({ entries }) => (entries?.some((name) => POSTS.test(name) || MESSAGES.test(name)) ? 0.95 : 0),

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const archive = await ZipArchive.open(file, options.limits);
    try {
      yield* archive.refused;
      const owner = await ownerOf(archive);
      // Several files of an archive may hold the same.
      const repeats = new RepeatFilter();
      const entries = archive.entries.filter(({ name }) => POSTS.test(name) || MESSAGES.test(name));
      for (const [done, entry] of entries.entries()) {
        yield* readEntry(archive, entry, owner, repeats);
        yield { type: 'progress', done: done + 1, total: entries.length, unit: 'entries' };
      }
    } finally {
      await archive.close();
    }
  },
};

async function ownerOf(archive: ZipArchive): Promise<Handle | null> {
  const entry = archive.entries.find(({ name }) => ACCOUNT.test(name));
  const bytes = entry ? await archive.read(entry, MAX_ACCOUNT_BYTES).catch(() => null) : null;
  const script = bytes?.toString('utf8') ?? '';
  const account = objectAt(listOf(parseJson(script.slice(script.indexOf('= ') + 2)))[0], 'account');
  const name = textAt(account, 'accountDisplayName', 'username');
  return handle('x', textAt(account, 'accountId') || 'me', name || 'Me');
}

async function* readEntry(
  archive: ZipArchive,
  entry: ZipEntry,
  owner: Handle | null,
  repeats: RepeatFilter,
): AsyncGenerator<IngestRecord> {
  const spooled = yield* archive.spoolOrSkip(entry);
  if (!spooled) return;
  const { file } = spooled;
  const read = POSTS.test(entry.name) ? readXPosts : readXMessages;
  try {
    for await (const record of withoutFigures(read(file, owner))) yield repeats.check(record);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    yield { type: 'skipped', place: { file: file.name }, reason: 'entry/not-read', detail: error.message };
  } finally {
    await spooled.dispose();
  }
}
