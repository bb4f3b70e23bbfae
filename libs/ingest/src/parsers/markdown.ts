import type { InputFile, ParseOptions, Parser } from '../parser';
import { readLines, textEncodingOf } from '../read-lines';
import type { IngestRecord, SectionRecord } from '../records';
import { SectionBuilder } from '../sections';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { notionFacts } from './notion-facts';
import { damagedCharacters, documentOf } from './text-document';

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^ {0,3}(```+|~~~+)/;
const UNDERLINE = /^ {0,3}(=+|-{2,})[ \t]*$/;

export const markdown: Parser = {
  format: 'markdown',
  label: 'Markdown',

  detect({ name, text }) {
    if (text === '') return 0;
    if (/\.(?:md|mdx|markdown|mdown)$/i.test(name)) return 0.6;
    const headings = text.split(/\r\n|\r|\n/, 400).filter((line) => /^#{1,6} \S/.test(line)).length;
    const links = text.match(/\[[^\]\n]+\]\([^)\s]+\)/g)?.length ?? 0;
    return headings + links >= 3 && headings > 0 ? 0.3 : 0;
  },

  async *parse(file: InputFile, _options: ParseOptions): AsyncGenerator<IngestRecord> {
    const encoding = await textEncodingOf(file);
    let reader: MarkdownReader | null = null;
    for await (const { firstLine, lines, bytesRead } of readLines(file, encoding)) {
      let start = 0;
      if (!reader) {
        lines[0] = lines[0]?.replace(/^\ufeff/, '') ?? '';
        const matter = readFrontMatter(lines);
        start = matter?.lines ?? 0;
        yield described(file, matter, lines.slice(start));
        reader = new MarkdownReader(file);
      }
      for (let at = start; at < lines.length; at++) yield* reader.line(lines[at] ?? '', firstLine + at);
      yield { type: 'progress', done: bytesRead, total: file.bytes, unit: 'bytes' };
    }
    if (reader) yield* reader.end();
    if (encoding.lossy) yield damagedCharacters(file, encoding.label);
  },
};

function described(file: InputFile, matter: FrontMatter | null, lines: string[]): IngestRecord {
  const { title = firstHeading(lines), authors, writtenAt } = { ...notionFacts(file.name, lines), ...matter };
  return documentOf(file, 'text/markdown', {
    ...(title ? { title } : {}),
    ...(authors ? { authors } : {}),
    ...(writtenAt
      ? { writtenAt, clock: /Z|[+-]\d{2}:?\d{2}$/.test(writtenAt.slice(10)) ? 'offset' : 'local' }
      : {}),
  });
}

/** The first heading names a document only if it stands at its top. */
function firstHeading(lines: string[]): string | null {
  const at = lines.findIndex((line) => line.trim() !== '');
  const heading = HEADING.exec(lines[at] ?? '')?.[2];
  if (heading !== undefined) return heading.trim() || null;
  return UNDERLINE.test(lines[at + 1] ?? '') ? (lines[at]?.trim() ?? null) : null;
}

/** Cuts Markdown at its headings, those in code blocks left alone. The words stay as they were written. */
class MarkdownReader {
  private readonly sections: SectionBuilder;
  private fence: string | null = null;
  /** One line is held back, as the next may underline it to a heading. */
  private held: { text: string; line: number } | null = null;

  constructor(file: InputFile) {
    this.sections = new SectionBuilder({ document: file.name, file: file.name });
  }

  *line(text: string, line: number): Generator<SectionRecord> {
    const fence = FENCE.exec(text)?.[1];
    if (this.fence !== null) {
      if (fence?.startsWith(this.fence)) this.fence = null;
      yield* this.sections.line(text, line);
      return;
    }
    const underline = UNDERLINE.exec(text)?.[1];
    if (underline !== undefined && this.held && /^[^\s#>|*-].*$/.test(this.held.text)) {
      const { text: title, line: at } = this.held;
      this.held = null;
      yield* this.sections.heading(underline.startsWith('=') ? 1 : 2, title.trim(), at);
      return;
    }
    yield* this.release();
    const heading = HEADING.exec(text);
    if (heading) yield* this.sections.heading(heading[1]?.length ?? 1, heading[2]?.trim() ?? '', line);
    else if (fence !== undefined) {
      this.fence = fence;
      yield* this.sections.line(text, line);
    } else this.held = { text, line };
  }

  *end(): Generator<SectionRecord> {
    yield* this.release();
    yield* this.sections.end();
  }

  private *release(): Generator<SectionRecord> {
    if (this.held) yield* this.sections.line(this.held.text, this.held.line);
    this.held = null;
  }
}
