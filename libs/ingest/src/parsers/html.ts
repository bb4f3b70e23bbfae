import { open } from 'node:fs/promises';
import iconv from 'iconv-lite';
import type { InputFile, ParseOptions, Parser } from '../parser';
import { textEncodingOf } from '../read-lines';
import { readChunks } from '../read-chunks';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import { HtmlReader } from './html-text';
import { documentOf, withoutWords } from './text-document';

const MARK = /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i;

export const html: Parser = {
  format: 'html',
  label: 'Web page (HTML)',

  detect({ text, name }) {
    if (MARK.test(text.slice(0, 4_096))) return 0.7;
    if (/\.x?html?$/i.test(name) && /<\w+[\s>]/.test(text)) return 0.6;
    return 0;
  },

  async *parse(file: InputFile, _options: ParseOptions): AsyncGenerator<IngestRecord> {
    const decoder = iconv.getDecoder(await encodingOf(file));
    const reader = new HtmlReader();
    const sections = new SectionBuilder({ document: file.name, file: file.name });
    let isAnnounced = false;
    let bytesRead = 0;
    let hasWords = false;
    for await (const chunk of readChunks(file)) {
      reader.write(decoder.write(chunk));
      bytesRead += chunk.length;
      if (bytesRead >= file.bytes) reader.end();
      if (!isAnnounced) yield documentOf(file, 'text/html', { title: reader.title });
      isAnnounced = true;
      for (const { text, level } of reader.blocks.splice(0)) {
        hasWords ||= text.trim() !== '';
        if (level !== null) yield* sections.heading(level, text);
        else yield* sections.line(text);
        if (level === null && !text.startsWith('- ')) yield* sections.line('');
      }
      yield { type: 'progress', done: Math.min(bytesRead, file.bytes), total: file.bytes, unit: 'bytes' };
    }
    yield* sections.end();
    if (!hasWords) yield withoutWords(file, 'the page', 'open it in a browser and save what is shown');
  },
};

/** What the page says of itself, if that is an encoding and the bytes are not plainly another. */
async function encodingOf(file: InputFile): Promise<string> {
  const { label } = await textEncodingOf(file);
  if (label.startsWith('utf')) return label;
  const handle = await open(file.path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4_096), 0, 4_096, 0);
    const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(
      buffer.toString('latin1', 0, bytesRead),
    )?.[1];
    return declared && iconv.encodingExists(declared) && !/^utf/i.test(declared) ? declared : label;
  } finally {
    await handle.close();
  }
}
