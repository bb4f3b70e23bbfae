import type { InputFile, ParseOptions, Parser } from '../parser';
import type { Handle, IngestRecord } from '../records';
import { isoOfWallTime, sentAtOf, type WallTime } from '../wall-clock';
import { ChatMessages, handle, type Chat } from './chat-messages';
import { hourOfDay } from './clock-words';
import { readHtmlChat, type HtmlChat } from './html-chat';
import { readMhtPage } from './mht-html';
import { bracketContent } from './placeholder-content';
import { documentTitle } from './text-document';

/** The web archive of QQ for computers: a table with a row for each day and each message. */
export const qqMht: Parser = {
  format: 'qq-mht',
  label: 'QQ chat (web archive, mht)',
  detect: ({ text }) =>
    /^(?:[\w-]+:.*\r?\n)*content-type:\s*multipart\/related/im.test(text.slice(0, 4_000)) && isQq(text)
      ? 0.96
      : 0,
  parse: (file, options) => readHtmlChat(file, 'QQ', new QqPage(file, options), readMhtPage(file)),
};

/** Program and subject at the head of the archive, or words of its page, plain or encoded. */
function isQq(text: string): boolean {
  if (/Tencent|QQ Message|消息记录|=E6=B6=88=E6=81=AF=E8=AE=B0=E5=BD=95/i.test(text)) return true;
  const body = /\r?\n\r?\n([A-Za-z0-9+/\r\n]{64,4000})/.exec(text.slice(200))?.[1] ?? '';
  return Buffer.from(body.replace(/\s+/g, ''), 'base64').toString('utf8').includes('消息记录');
}

const DAY = /^日期[:：]\s*(\d{4})-(\d{1,2})-(\d{1,2})/;
const TIME = /(\d{1,2}):(\d{2}):(\d{2})(?:\s*([AP]M|上午|下午))?/i;
const OBJECT = /消息对象[:：]\s*(.+)/;

class QqPage implements HtmlChat {
  readonly records: IngestRecord[] = [];
  private readonly messages = new ChatMessages();
  private title = '';
  private day: Pick<WallTime, 'year' | 'month' | 'day'> | null = null;
  private author: Handle | null = null;
  private clock: RegExpExecArray | null = null;
  private images = 0;
  private record = 0;

  constructor(
    private readonly file: InputFile,
    private readonly options: ParseOptions,
  ) {}

  /** Only styles tell the parts apart: names float, heads are set in by 10 pixels, words by 20. */
  fieldOf(_: ReadonlySet<string>, attributes: Record<string, string>, name: string): string | null {
    const style = (attributes.style ?? '').replace(/\s+/g, '');
    if (name === 'img') return 'image';
    if (name === 'tr' || name === 'td')
      return style.includes('font-weight:bold') ? 'line' : name === 'tr' ? null : 'line';
    if (name !== 'div') return null;
    if (style.includes('float:left')) return 'name';
    if (style.includes('padding-left:20px')) return 'text';
    return style.includes('padding-left:10px') ? 'head' : null;
  }

  open(field: string): void {
    if (field === 'image') this.images++;
    if (field === 'text') this.images = 0;
  }

  close(field: string, text: string): void {
    if (field === 'name') this.author = authorOf(text);
    if (field === 'head' || field === 'line') this.readLine(text);
    if (field === 'text') this.end(text);
  }

  private readLine(text: string): void {
    const day = DAY.exec(text);
    if (day) this.day = { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) };
    this.title ||= OBJECT.exec(text)?.[1]?.trim() ?? '';
    this.clock = TIME.exec(text) ?? this.clock;
  }

  private end(text: string): void {
    const place = { file: this.file.name, record: this.record++ };
    const content = bracketContent(text);
    const said = {
      id: '',
      author: this.author,
      time: sentAtOf(this.time(), this.options.timeZone),
      kind:
        text === '' && this.images > 0
          ? ('image' as const)
          : this.author
            ? content.kind
            : ('system' as const),
      text: content.text,
    };
    this.records.push(...this.messages.say(this.chat, said, place));
    this.author = null;
  }

  private time(): string | null {
    if (!this.day || !this.clock) return null;
    const [hour = 0, minute = 0, second = 0] = this.clock.slice(1, 4).map(Number);
    return isoOfWallTime({ ...this.day, hour: hourOfDay(hour, this.clock[4]), minute, second });
  }

  private get chat(): Chat {
    const title = this.title || documentTitle(this.file.name);
    return { key: `chat:${title.toLowerCase()}`, platform: 'qq', title, kind: 'group' };
  }
}

/** `林小雨(10001)`, `Tom<tom@example.org>`; 10000 and 1000000 are the system. */
function authorOf(text: string): Handle | null {
  const match = /^(.*?)\s?(?:\((\d{4,12})\)|<([^<>\s]{3,80})>)?$/s.exec(
    text.replace(/^【[^】]{1,20}】/, '').trim(),
  );
  const id = match?.[2] ?? match?.[3] ?? '';
  return id === '10000' || id === '1000000' || text === '系统消息'
    ? null
    : handle('qq', id, match?.[1] ?? '');
}
