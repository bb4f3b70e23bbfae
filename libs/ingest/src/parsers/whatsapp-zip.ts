import { IngestError, type InputFile, type ParseOptions, type Parser } from '../parser';
import type { IngestRecord } from '../records';
import { ZipArchive } from '../zip-archive';
import { chatTitle, parseWhatsappTxt } from './whatsapp-txt';

/** The chat inside: `_chat.txt` from iPhones, `WhatsApp Chat with X.txt` from Android. */
function isChat(name: string): boolean {
  if (name.includes('/')) return false;
  return name === '_chat.txt' || (name.endsWith('.txt') && chatTitle(name) !== null);
}

/** A chat exported with its media. The media themselves are named in the messages, not read. */
export const whatsappZip: Parser = {
  format: 'whatsapp-zip',
  label: 'WhatsApp chat with media',

  detect: ({ entries }) => (entries?.some(isChat) ? 0.95 : 0),

  async *parse(file: InputFile, options: ParseOptions): AsyncGenerator<IngestRecord> {
    const archive = await ZipArchive.open(file, options.limits);
    try {
      yield* archive.refused;
      const chat = archive.entries.find((entry) => isChat(entry.name));
      if (!chat)
        throw new IngestError(
          'ingest/no-message',
          `${file.name}: the archive holds no WhatsApp chat; export the chat from WhatsApp again.`,
        );
      const { file: spooled, dispose } = yield* archive.spool(chat);
      try {
        yield* parseWhatsappTxt(spooled, options, chatTitle(spooled.name));
      } finally {
        await dispose();
      }
    } finally {
      await archive.close();
    }
  },
};
