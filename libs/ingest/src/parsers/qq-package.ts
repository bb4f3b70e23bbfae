import { readJsonLines } from '../json-lines';
import { withoutFigures } from '../parse-nested';
import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { IngestRecord } from '../records';
import { ZipArchive } from '../zip-archive';
import { ChatMessages, type Chat } from './chat-messages';
import { qqChat, qqMessage } from './qq-message';
import { documentTitle } from './text-document';
import { objectAt, parseJson } from './unknown-json';

const MANIFEST = /(?:^|\/)manifest\.json$/;
const CHUNK = /(?:^|\/)chunks\/[^/]+\.jsonl$/;
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;

/** A large chat of QQChatExporter: a manifest, and the messages in chunks of lines. */
export const qqPackage: Parser = {
  format: 'qq-package',
  label: 'QQ chat (QQChatExporter, in chunks)',
  detect: ({ entries }) =>
    entries?.some((name) => MANIFEST.test(name)) && entries.some((name) => CHUNK.test(name)) ? 0.95 : 0,

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const archive = await ZipArchive.open(file, options.limits);
    try {
      yield* archive.refused;
      const chunks = archive.entries.filter(({ name }) => CHUNK.test(name));
      if (chunks.length === 0) throw noChunks(file);
      chunks.sort((a, b) => (a.name < b.name ? -1 : 1));
      const messages = new ChatMessages();
      const chat = await chatIn(archive);
      for (const [done, entry] of chunks.entries()) {
        const spooled = yield* archive.spoolOrSkip(entry);
        if (!spooled) continue;
        try {
          yield* withoutFigures(readChunk(spooled.file, chat, messages));
        } finally {
          await spooled.dispose();
        }
        yield { type: 'progress', done: done + 1, total: chunks.length, unit: 'entries' };
      }
    } finally {
      await archive.close();
    }
  },
};

async function chatIn(archive: ZipArchive): Promise<Chat> {
  const entry = archive.entries.find(({ name }) => MANIFEST.test(name));
  const bytes = entry ? await archive.read(entry, MAX_MANIFEST_BYTES).catch(() => null) : null;
  const manifest = bytes ? parseJson(bytes.toString('utf8')) : {};
  return qqChat(objectAt(manifest, 'chatInfo'), documentTitle(archive.file.name));
}

/** One chunk by itself; its chat is called by the folder around the chunks. */
export const qqChunk: Parser = {
  format: 'qq-jsonl',
  label: 'QQ chat (a chunk of QQChatExporter)',
  detect({ text }) {
    const [first = ''] = text.split('\n', 1);
    return /^\{/.test(first) &&
      /"sender"\s*:\s*\{[^{}]*"ui[dn]"/.test(first) &&
      /"timestamp"|"time"/.test(first)
      ? 0.9
      : 0;
  },
  parse(file) {
    const folder = file.name
      .split(/[/!]/)
      .slice(0, -1)
      .filter((part) => part !== 'chunks')
      .at(-1);
    return readChunk(file, qqChat({}, folder ?? documentTitle(file.name)), new ChatMessages());
  },
};

function readChunk(file: InputFile, chat: Chat, messages: ChatMessages): AsyncGenerator<IngestRecord> {
  let record = 0;
  return readJsonLines(file, (line, number) =>
    qqMessage(messages, chat, parseJson(line), { file: file.name, line: number, record: record++ }),
  );
}

function noChunks(file: InputFile): IngestError {
  return new IngestError(
    'ingest/no-message',
    `${file.name}: the archive holds no chunk of messages that can be read; export the chat again.`,
  );
}
