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

  constructor(private readonly source: SectionSource) {}

  /** Ends the section before and opens one under this heading; level 1 is outermost. */
  *heading(level: number, title: string, line?: number): Generator<SectionRecord> {
    yield* this.flush();
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

  *flush(): Generator<SectionRecord> {
    const text = this.lines.join('\n').trim();
    const headings = this.headings.map(({ title }) => title);
    const place: Place = { file: this.source.file };
    if (this.firstLine !== undefined) place.line = this.firstLine;
    this.lines = [];
    this.chars = 0;
    this.firstLine = undefined;
    if (text === '') return;
    const { document } = this.source;
    yield { type: 'section', document, ordinal: this.ordinal++, headings, text, place };
  }
}
