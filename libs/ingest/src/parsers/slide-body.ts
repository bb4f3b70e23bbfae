import type { XmlHandler } from './xml-events';

/** Frames that every slide has and that say nothing of their own. */
const FURNITURE = new Set(['sldNum', 'dt', 'ftr', 'hdr', 'sldImg']);

/** Listens to a slide, or its notes, and collects the title and the lines (ECMA-376, 19 and 21). */
export class SlideBody implements XmlHandler {
  title = '';
  readonly lines: string[] = [];
  private placeholder = '';
  private paragraph: string | null = null;
  private row: string[] | null = null;
  private inText = false;
  private fallbacks = 0;

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'mc:Fallback') this.fallbacks++;
    if (name === 'p:sp') this.placeholder = '';
    else if (name === 'p:ph') this.placeholder = attributes.type ?? 'body';
    else if (name === 'a:p') this.paragraph = '';
    else if (name === 'a:br' && this.paragraph !== null) this.paragraph += '\n';
    else if (name === 'a:tr') this.row = [];
    else if (name === 'a:tc') this.row?.push('');
    this.inText = name === 'a:t';
  }

  text(text: string): void {
    if (this.inText && this.paragraph !== null && this.fallbacks === 0) this.paragraph += text;
  }

  close(name: string): void {
    if (name === 'mc:Fallback') this.fallbacks--;
    else if (name === 'a:t') this.inText = false;
    else if (name === 'p:sp') this.placeholder = '';
    else if (name === 'a:p') this.endParagraph();
    else if (name === 'a:tr') {
      const cells = this.row?.filter((cell) => cell !== '') ?? [];
      if (cells.length > 0) this.lines.push(cells.join(' | '));
      this.row = null;
    }
  }

  private endParagraph(): void {
    const text = this.paragraph?.trim() ?? '';
    this.paragraph = null;
    if (text === '' || FURNITURE.has(this.placeholder)) return;
    if (this.row && this.row.length > 0) {
      const cell = this.row.pop() ?? '';
      this.row.push(cell === '' ? text : `${cell} ${text}`);
    } else if (/^(?:ctrT|t)itle$/.test(this.placeholder) && this.title === '') this.title = text;
    else this.lines.push(text);
  }
}
