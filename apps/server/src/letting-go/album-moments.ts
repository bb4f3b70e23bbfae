import { isCrisis, type LineOfTwo } from '@tacit/persona';

/** Some messages in a row, as they were written. */
export interface Moment {
  at: number | null;
  lines: { isTheirs: boolean; text: string }[];
}

export interface Album {
  messages: number;
  firstAt: number | null;
  lastAt: number | null;
  /** Messages by month, `2024-01`, oldest first. */
  months: [month: string, messages: number][];
  /** One of each month that has one, oldest first. */
  moments: Moment[];
  first: Moment | null;
  last: Moment | null;
}

const LINES = 6;
const MAX_MOMENTS = 36;
const MAX_LINE = 600;
/** Messages further apart are no one moment. */
const MAX_GAP_MS = 60 * 60 * 1000;
const WARM =
  /[❤🥰😘😊😂🤗💕☺]|haha|hehe|love|miss|thank|sorry|good night|good morning|哈哈|爱|想你|谢谢|晚安|早安|抱抱|么么/iu;

/**
 * Chooses, out of a whole chat as it streams by, what shows best how the two wrote to each other. Lines that speak of
 * self-harm are counted and quoted nowhere.
 */
export class AlbumMoments {
  private window: LineOfTwo[] = [];
  private readonly best = new Map<string, { moment: Moment; score: number }>();
  private readonly counts = new Map<string, number>();
  private messages = 0;
  private first: Moment | null = null;
  private last: Moment | null = null;
  private firstAt: number | null = null;
  private lastAt: number | null = null;

  add(message: LineOfTwo): void {
    if (message.text.trim() === '') return;
    this.messages++;
    this.count(message.at);
    if (isCrisis(message.text)) return;
    const before = this.window.at(-1);
    const goesOn =
      before?.containerId === message.containerId &&
      (before.at === null || message.at === null || message.at - before.at <= MAX_GAP_MS);
    this.window = goesOn ? [...this.window, message].slice(-LINES) : [message];
    this.consider();
  }

  album(): Album {
    const months = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1));
    const moments = [...this.best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { moment }]) => moment);
    const step = Math.max(1, moments.length / MAX_MOMENTS);
    return {
      ...{ messages: this.messages, firstAt: this.firstAt, lastAt: this.lastAt, months },
      moments: moments.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)),
      first: this.first,
      last: this.last,
    };
  }

  private count(at: number | null): void {
    if (at === null) return;
    const month = new Date(at).toISOString().slice(0, 7);
    this.counts.set(month, (this.counts.get(month) ?? 0) + 1);
  }

  private consider(): void {
    const moment = momentOf(this.window);
    const { at } = moment;
    if (this.first === null || (at !== null && this.firstAt !== null && at <= this.firstAt))
      this.first = moment;
    const end = this.window.at(-1)?.at ?? null;
    if (this.last === null || (end !== null && this.lastAt !== null && end >= this.lastAt))
      this.last = moment;
    if (at !== null) this.firstAt = Math.min(this.firstAt ?? at, at);
    if (end !== null) this.lastAt = Math.max(this.lastAt ?? end, end);
    const speakers = new Set(this.window.map(({ isTheirs }) => isTheirs)).size;
    if (speakers < 2 || this.window.length < 3) return;
    const month = at === null ? '' : new Date(at).toISOString().slice(0, 7);
    const score = scoreOf(this.window);
    if (score > (this.best.get(month)?.score ?? 0)) this.best.set(month, { moment, score });
  }
}

/** Both write, something is said, and it is kind. */
function scoreOf(window: LineOfTwo[]): number {
  const words = window.reduce((sum, { text }) => sum + Math.min(120, text.length), 0) / 60;
  const warm = window.filter(({ text }) => WARM.test(text)).length;
  const turns = window.filter(({ isTheirs }, at) => at > 0 && isTheirs !== window[at - 1]?.isTheirs).length;
  return words + 2 * warm + turns;
}

function momentOf(window: LineOfTwo[]): Moment {
  return {
    at: window[0]?.at ?? null,
    lines: window.map(({ isTheirs, text }) => ({ isTheirs, text: text.slice(0, MAX_LINE) })),
  };
}
