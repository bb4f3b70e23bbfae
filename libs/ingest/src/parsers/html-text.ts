import { Parser } from 'htmlparser2';

/** A piece of a page in reading order. */
export interface HtmlBlock {
  text: string;
  /** 1 to 6 for headings, null for text. */
  level: number | null;
}

/** Elements that are no text of the page, and the frame around it. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'nav',
  'iframe',
  'select',
  'button',
  'object',
]);
const BLOCKS = new Set(
  'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Listens to HTML and collects its blocks. Forgiving, as browsers are. */
export class HtmlReader {
  /** Blocks complete so far; taken away by the reader. */
  readonly blocks: HtmlBlock[] = [];
  title = '';
  private readonly parser: Parser;
  private skipping = 0;
  private inTitle = false;
  private inPre = 0;
  private level: number | null = null;
  private text = '';

  constructor() {
    this.parser = new Parser(
      {
        onopentag: (name) => this.open(name),
        ontext: (text) => this.add(text),
        onclosetag: (name) => this.close(name),
      },
      { decodeEntities: true },
    );
  }

  write(html: string): void {
    this.parser.write(html);
  }

  end(): void {
    this.parser.end();
    this.flush();
  }

  private open(name: string): void {
    if (name === 'title' && this.title === '') this.inTitle = true;
    if (SKIPPED.has(name)) this.skipping++;
    if (BLOCKS.has(name)) this.flush();
    if (name === 'pre') this.inPre++;
    if (/^h[1-6]$/.test(name)) this.level = Number(name[1]);
    if (name === 'li') this.text += '- ';
    if ((name === 'td' || name === 'th') && this.text.trim() !== '') this.text += ' | ';
  }

  private add(text: string): void {
    if (this.inTitle) this.title += text;
    else if (this.skipping === 0) this.text += this.inPre > 0 ? text : text.replace(/\s+/g, ' ');
  }

  private close(name: string): void {
    if (name === 'title') this.inTitle = false;
    if (SKIPPED.has(name)) this.skipping = Math.max(0, this.skipping - 1);
    if (BLOCKS.has(name)) this.flush();
    if (name === 'pre') this.inPre = Math.max(0, this.inPre - 1);
    if (/^h[1-6]$/.test(name)) this.level = null;
  }

  private flush(): void {
    const text = this.text.replace(/[ \t]+/g, ' ').trim();
    this.text = '';
    if (text !== '' && text !== '-') this.blocks.push({ text, level: this.level });
  }
}

/** The text of a small piece of HTML, such as the body of a message. */
export function htmlToText(html: string): string {
  const reader = new HtmlReader();
  reader.write(html);
  reader.end();
  return reader.blocks.map(({ text }) => text).join('\n');
}
