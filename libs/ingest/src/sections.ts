import type { Place, SectionRecord } from './records';

/** Longer sections are cut between paragraphs, so that a book in one piece never stands in memory. */
const MAX_SECTION_CHARS = 12_000;

interface SectionSource {
  document: string;
  file: string;
}

/** Collects lines under headings and gives out whole sections, numbered in reading order. */
export class SectionBuilder {
  private ordinal = 0;
  private headings: { level: number; title: string }[] = [];
  private lines: string[] = [];
  private chars = 0;
  private firstLine: number | undefined;
  /** Whether nothing has been written under the last heading yet. */
  private isBare = false;

  constructor(private readonly source: SectionSource) {}

  /** Ends the section before and opens one under this heading; level 1 is outermost. */
  *heading(level: number, title: string, line?: number): Generator<SectionRecord> {
    if (level <= (this.headings.at(-1)?.level ?? 0)) yield* this.end();
    else yield* this.flush();
    this.isBare = true;
    this.headings = [...this.headings.filter((heading) => heading.level < level), { level, title }];
    this.firstLine = line;
  }

  /** Adds a line of text; an empty one ends a paragraph. */
  *line(text: string, line?: number): Generator<SectionRecord> {
    if (this.chars > MAX_SECTION_CHARS && (text.trim() === '' || this.chars > 2 * MAX_SECTION_CHARS))
      yield* this.flush();
    if (this.lines.length === 0 && text.trim() === '') return;
    this.firstLine ??= line;
    this.lines.push(text);
    this.chars += text.length + 1;
  }

  /** Ends the document; a last heading with nothing below it is a section of its own words. */
  *end(): Generator<SectionRecord> {
    const heading = this.headings.at(-1)?.title ?? '';
    yield* this.flush();
    if (this.isBare && heading !== '') yield this.section(heading, this.headings.slice(0, -1));
    this.isBare = false;
  }

  *flush(): Generator<SectionRecord> {
    const text = this.lines.join('\n').trim();
    if (text !== '') {
      yield this.section(text, this.headings);
      this.isBare = false;
    }
    this.lines = [];
    this.chars = 0;
    this.firstLine = undefined;
  }

  private section(text: string, headings: { title: string }[]): SectionRecord {
    const { document, file } = this.source;
    const place: Place = { file };
    if (this.firstLine !== undefined) place.line = this.firstLine;
    const titles = headings.map(({ title }) => title).filter((title) => title !== '');
    return { type: 'section', document, ordinal: this.ordinal++, headings: titles, text, place };
  }
}
