import type { XmlHandler } from './xml-events';

export interface DocxParagraph {
  text: string;
  /** 1 is outermost; null for text. */
  level: number | null;
  /** List items and rows of tables stand close together. */
  isClose: boolean;
}

interface Draft {
  text: string;
  level: number | null;
  isListItem: boolean;
}

/** Elements whose text is said elsewhere: what a change took away, and the second version for old readers. */
const IGNORED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);

/** Listens to the body of a Word document (ECMA-376, 17) and collects its paragraphs. */
export class DocxBody implements XmlHandler {
  /** Paragraphs complete so far; taken away by the reader. */
  readonly paragraphs: DocxParagraph[] = [];
  /** Text boxes stand inside the paragraph they are anchored in, so paragraphs nest. */
  private readonly drafts: Draft[] = [];
  private readonly rows: string[][] = [];
  private ignoring = 0;
  private inText = false;

  /** `levels`: heading levels by the id of a paragraph style. */
  constructor(private readonly levels: ReadonlyMap<string, number>) {}

  open(name: string, attributes: Record<string, string>): void {
    if (IGNORED.has(name)) this.ignoring++;
    if (this.ignoring > 0) return;
    if (name === 'w:p') this.drafts.push({ text: '', level: null, isListItem: false });
    else if (name === 'w:tr') this.rows.push([]);
    else if (name === 'w:tc') this.rows.at(-1)?.push('');
    this.inText = name === 'w:t';
    const draft = this.drafts.at(-1);
    if (draft) this.describe(draft, name, attributes);
  }

  text(text: string): void {
    const draft = this.drafts.at(-1);
    if (this.inText && this.ignoring === 0 && draft) draft.text += text;
  }

  close(name: string): void {
    if (IGNORED.has(name)) this.ignoring = Math.max(0, this.ignoring - 1);
    if (this.ignoring > 0) return;
    if (name === 'w:t') this.inText = false;
    else if (name === 'w:p') this.endParagraph();
    else if (name === 'w:tr') this.endRow();
  }

  private describe(draft: Draft, name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:pStyle') draft.level = this.levels.get(value) ?? draft.level;
    else if (name === 'w:outlineLvl' && /^[0-8]$/.test(value)) draft.level = Number(value) + 1;
    else if (name === 'w:numPr') draft.isListItem = true;
    else if (name === 'w:tab') draft.text += '\t';
    else if (name === 'w:br' || name === 'w:cr') draft.text += '\n';
    else if (name === 'w:noBreakHyphen') draft.text += '-';
  }

  private endParagraph(): void {
    const draft = this.drafts.pop();
    const text = draft?.text.trim() ?? '';
    if (!draft || text === '') return;
    const row = this.rows.at(-1);
    if (row && row.length > 0) {
      const cell = row[row.length - 1] ?? '';
      row[row.length - 1] = cell === '' ? text : `${cell} ${text}`;
      return;
    }
    const isListItem = draft.isListItem && draft.level === null;
    this.paragraphs.push({ text: isListItem ? `- ${text}` : text, level: draft.level, isClose: isListItem });
  }

  private endRow(): void {
    const text =
      this.rows
        .pop()
        ?.filter((cell) => cell !== '')
        .join(' | ') ?? '';
    if (text !== '') this.paragraphs.push({ text, level: null, isClose: true });
  }
}

/** Listens to `styles.xml` and learns which styles are headings, whatever language names them. */
export class DocxStyles implements XmlHandler {
  readonly levels = new Map<string, number>();
  private style = '';

  open(name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') this.style = attributes['w:styleId'] ?? '';
    else if (name === 'w:name' && /^heading [1-9]$/i.test(value))
      this.levels.set(this.style, Number(value.slice(-1)));
    else if (name === 'w:name' && /^title$/i.test(value)) this.levels.set(this.style, 1);
    else if (name === 'w:outlineLvl' && /^[0-8]$/.test(value) && !this.levels.has(this.style))
      this.levels.set(this.style, Number(value) + 1);
  }

  close(name: string): void {
    if (name === 'w:style') this.style = '';
  }
}
