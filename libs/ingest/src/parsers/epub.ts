import type { InputFile, ParseOptions, Parser } from '../parser';
import type { IngestRecord } from '../records';
import { SectionBuilder } from '../sections';
import { skippedEntry, type ZipArchive } from '../zip-archive';
import { authorHandle } from './front-matter';
import { HtmlReader } from './html-text';
import { corruptOffice, inOfficeArchive } from './office-archive';
import { readPart, resolvePath } from './ooxml';
import { documentOf, type DocumentFacts } from './text-document';

const MAX_CHAPTER_BYTES = 64 * 1024 * 1024;

/** Books in EPUB 2 and 3: chapter by chapter in the order of reading, without the table of contents. */
export const epub: Parser = {
  format: 'epub',
  label: 'Book (EPUB)',
  detect: ({ entries, head }) =>
    entries?.includes('META-INF/container.xml') &&
    head.subarray(0, 200).toString('latin1').includes('application/epub+zip')
      ? 0.95
      : 0,
  parse: (file: InputFile, options: ParseOptions) => inOfficeArchive(file, options, 'book', read),
};

async function* read(file: InputFile, archive: ZipArchive): AsyncGenerator<IngestRecord> {
  const { facts, chapters } = await packageOf(archive);
  if (chapters.length === 0) throw corruptOffice(file, 'book', 'its list of chapters is missing or empty');
  yield documentOf(file, 'application/epub+zip', facts);
  const sections = new SectionBuilder({ document: file.name, file: file.name });
  for (const [at, path] of chapters.entries()) {
    const entry = archive.find(path);
    if (!entry) continue;
    const bytes = await archive
      .read(entry, MAX_CHAPTER_BYTES)
      .catch((error: unknown) => skippedEntry(error, `${file.name}!${path}`));
    if (!Buffer.isBuffer(bytes)) {
      yield bytes;
      continue;
    }
    const reader = new HtmlReader();
    reader.write(bytes.toString('utf8'));
    reader.end();
    for (const { text, level } of reader.blocks)
      if (level !== null) yield* sections.heading(level, text);
      else {
        if (!text.startsWith('- ')) yield* sections.line('');
        yield* sections.line(text);
      }
    yield { type: 'progress', done: at + 1, total: chapters.length, unit: 'entries' };
  }
  yield* sections.end();
}

/** What the package of a book says of it, and its chapters (EPUB 3.3, 5). */
async function packageOf(archive: ZipArchive): Promise<{ facts: DocumentFacts; chapters: string[] }> {
  let path = '';
  await readPart(archive, 'META-INF/container.xml', {
    open: (name, attributes) => {
      if (/(?:^|:)rootfile$/.test(name)) path ||= attributes['full-path'] ?? '';
    },
  });
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const items = new Map<string, string>();
  const order: string[] = [];
  const said = new Map<string, string>();
  let current = '';
  await readPart(archive, path, {
    open(name, { id = '', href = '', properties = '', idref = '' }) {
      current = name;
      if (/(?:^|:)item$/.test(name) && !/\bnav\b/.test(properties))
        items.set(id, resolvePath(folder, decodePath(href)));
      else if (/(?:^|:)itemref$/.test(name)) order.push(idref);
    },
    text: (text) => void said.set(current, (said.get(current) ?? '') + text),
    close: () => (current = ''),
  });
  const title = said.get('dc:title')?.trim();
  const author = said.get('dc:creator')?.trim();
  const date = /^\d{4}-\d{2}-\d{2}/.exec(said.get('dc:date')?.trim() ?? '')?.[0];
  return {
    facts: {
      ...(title ? { title } : {}),
      ...(author ? { authors: [authorHandle(author)] } : {}),
      ...(date ? { writtenAt: date, clock: 'local' } : {}),
    },
    chapters: order.flatMap((id) => items.get(id) ?? []),
  };
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href.split('#')[0] ?? '');
  } catch {
    return href;
  }
}
