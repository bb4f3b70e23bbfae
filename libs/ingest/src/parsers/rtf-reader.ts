import iconv from 'iconv-lite';
import type { Handle } from '../records';
import { authorHandle } from './front-matter';

interface Group {
  /** Where the words of the group go. */
  target: 'text' | 'title' | 'author' | 'nowhere';
  /** How many characters stand after `\u` for readers that know no Unicode. */
  fallbacks: number;
}

/** Groups that are no text: tables of fonts and colours, pictures, headers, the source of fields. */
const NOWHERE = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object header headerl headerr headerf footer footerl footerr footerf fldinst xmlnstbl themedata colorschememapping latentstyles datastore operator creatim revtim printim comment company doccomm bkmkstart bkmkend footnote annotation atnid atnauthor nonshppict objdata listname leveltext levelnumbers ftnsep aftnsep ftnsepc aftnsepc pntxta pntxtb filetbl'.split(
    ' ',
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '\u2014',
  endash: '\u2013',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  bullet: '\u2022',
  cell: ' | ',
  '~': '\u00a0',
  _: '-',
};
const TOKEN = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)/g;
/** A token is never longer than this, so that a chunk may be cut before one. */
const MAX_TOKEN_BYTES = 64;

/** Reads rich text byte by byte, as it comes. Forgiving: what is not understood is passed over. */
export class RtfReader {
  /** Paragraphs complete so far; taken away by the reader. */
  readonly paragraphs: { text: string; level: number | null }[] = [];
  readonly info: { title?: string; author?: Handle } = {};
  hasWords = false;
  private readonly groups: Group[] = [];
  private group: Group = { target: 'text', fallbacks: 1 };
  private encoding = 'windows-1252';
  private rest = '';
  private text = '';
  private level: number | null = null;
  /** Bytes of a code page, decoded together because a character may have two. */
  private bytes: number[] = [];
  private skipping = 0;

  write(chunk: Buffer): void {
    const source = this.rest + chunk.toString('latin1');
    const cut = Math.max(0, source.length - MAX_TOKEN_BYTES);
    const end = Math.max(source.lastIndexOf('\\', cut), source.lastIndexOf('\n', cut), 0);
    this.rest = source.slice(end);
    this.read(source.slice(0, end));
  }

  end(): void {
    this.read(this.rest);
    this.rest = '';
    this.endParagraph();
  }

  private read(source: string): void {
    for (const [, word, argument, hex, sign, brace, plain] of source.matchAll(TOKEN)) {
      if (hex !== undefined) {
        if (this.skipping > 0) this.skipping--;
        else this.bytes.push(parseInt(hex, 16));
        continue;
      }
      this.decodeBytes();
      if (word !== undefined) this.control(word, argument === undefined ? null : Number(argument));
      else if (sign !== undefined) this.sign(sign);
      else if (brace === '{') this.groups.push({ ...this.group });
      else if (brace === '}') this.group = this.groups.pop() ?? this.group;
      else if (plain !== undefined) this.plain(plain);
    }
    this.decodeBytes();
  }

  private control(word: string, argument: number | null): void {
    if (NOWHERE.has(word)) this.group.target = 'nowhere';
    else if (word === 'title' || word === 'author') this.group.target = word;
    else if (word === 'info') this.group.target = 'nowhere';
    else if (word === 'ansicpg' && argument !== null) this.usePage(argument);
    else if (word === 'uc') this.group.fallbacks = Math.max(0, argument ?? 1);
    else if (word === 'u' && argument !== null) {
      this.add(String.fromCharCode(argument < 0 ? argument + 65_536 : argument & 0xffff));
      this.skipping = this.group.fallbacks;
    } else if (word === 'par' || word === 'row' || word === 'sect' || word === 'page') this.endParagraph();
    else if (word === 'pard') this.level = null;
    else if (word === 'outlinelevel' && argument !== null && argument < 9) this.level = argument + 1;
    else if (Object.hasOwn(SIGNS, word)) this.add(SIGNS[word] ?? '');
  }

  private sign(sign: string): void {
    if (sign === '*') this.group.target = 'nowhere';
    else if (sign === '\n' || sign === '\r') this.endParagraph();
    else this.add(SIGNS[sign] ?? (/[\\{}]/.test(sign) ? sign : ''));
  }

  private plain(text: string): void {
    const skipped = Math.min(this.skipping, text.length);
    this.skipping -= skipped;
    this.add(text.slice(skipped));
  }

  private decodeBytes(): void {
    if (this.bytes.length > 0) this.add(iconv.decode(Buffer.from(this.bytes), this.encoding));
    this.bytes = [];
  }

  private usePage(page: number): void {
    const name = page === 65_001 ? 'utf-8' : `cp${page}`;
    if (iconv.encodingExists(name)) this.encoding = name;
  }

  private add(text: string): void {
    const { target } = this.group;
    if (target === 'text') this.text += text;
    else if (target === 'title') this.info.title = (this.info.title ?? '') + text;
    else if (target === 'author') this.info.author = authorHandle((this.info.author?.name ?? '') + text);
  }

  private endParagraph(): void {
    if (this.group.target !== 'text') return;
    const text = this.text.replace(/(?: \| )+$/, '').trim();
    if (text !== '') this.paragraphs.push({ text, level: this.level });
    this.hasWords ||= text !== '';
    this.text = '';
  }
}
