import type { DocxParagraph } from './docx-body';
import type { XmlHandler } from './xml-events';

/** Elements whose text is said elsewhere or by others: deleted text, comments, shapes of charts. */
const IGNORED = new Set(['text:tracked-changes', 'office:annotation', 'office:forms', 'table:shapes']);
/** A sheet may say that an empty cell is repeated to its end; what people fill in is narrower. */
const MAX_REPEATED = 64;

/** Listens to the content of an OpenDocument (1.3, part 3) and collects its paragraphs. */
export class OpenDocumentBody implements XmlHandler {
  /** Paragraphs complete so far; taken away by the reader. */
  readonly paragraphs: DocxParagraph[] = [];
  private readonly drafts: { text: string; level: number | null }[] = [];
  private readonly rows: string[][] = [];
  private lists = 0;
  private ignoring = 0;

  open(name: string, attributes: Record<string, string>): void {
    if (IGNORED.has(name)) this.ignoring++;
    if (this.ignoring > 0) return;
    if (name === 'text:h')
      this.drafts.push({ text: '', level: Number(attributes['text:outline-level'] ?? 1) || 1 });
    else if (name === 'text:p') this.drafts.push({ text: '', level: null });
    else if (name === 'text:list') this.lists++;
    else if (name === 'table:table-row') this.rows.push([]);
    else if (name === 'table:table-cell')
      this.openCell(Number(attributes['table:number-columns-repeated'] ?? 1));
    else if (name === 'table:table') this.named(attributes['table:name']);
    else if (name === 'draw:page') this.named(attributes['draw:name']);
    else if (name === 'text:tab') this.add('\t');
    else if (name === 'text:line-break') this.add('\n');
    else if (name === 'text:s') this.add(' ');
  }

  text(text: string): void {
    if (this.ignoring === 0) this.add(text.replace(/\s+/g, ' '));
  }

  close(name: string): void {
    if (IGNORED.has(name)) this.ignoring--;
    if (this.ignoring > 0) return;
    if (name === 'text:h' || name === 'text:p') this.endParagraph();
    else if (name === 'text:list') this.lists--;
    else if (name === 'table:table-row') this.endRow();
  }

  private add(text: string): void {
    const draft = this.drafts.at(-1);
    if (draft) draft.text += text;
  }

  /** Sheets and slides carry names; those that a program gave say nothing. */
  private named(name: string | undefined): void {
    if (name && !/^(?:page|table|tabelle|tableau|表格?)\s?\d+$/i.test(name) && this.rows.length === 0)
      this.paragraphs.push({ text: name, level: 1, isClose: false });
  }

  private openCell(repeated: number): void {
    this.rows.at(-1)?.push(...Array.from({ length: Math.min(repeated || 1, MAX_REPEATED) }, () => ''));
  }

  private endParagraph(): void {
    const draft = this.drafts.pop();
    const text = draft?.text.trim() ?? '';
    if (!draft || text === '') return;
    const row = this.rows.at(-1);
    if (row && row.length > 0) row.push([row.pop(), text].filter(Boolean).join(' '));
    else {
      const isClose = this.lists > 0 && draft.level === null;
      this.paragraphs.push({ text: isClose ? `- ${text}` : text, level: draft.level, isClose });
    }
  }

  private endRow(): void {
    const cells = this.rows.pop()?.filter((cell) => cell !== '') ?? [];
    if (cells.length > 0) this.paragraphs.push({ text: cells.join(' | '), level: null, isClose: true });
  }
}
