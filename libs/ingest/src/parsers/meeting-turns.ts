import { contentKey } from '../message-key';
import type { IngestRecord } from '../records';
import { isoOfWallTime, sentAtOf } from '../wall-clock';
import { ChatMessages, handle, type Chat, type Said } from './chat-messages';
import { hourOfDay, monthOf } from './clock-words';
import { documentTitle } from './text-document';

/** When a meeting began, if its file tells. */
export interface MeetingStart {
  /** `2024-01-02T10:00:00`. */
  iso: string;
  /** In UTC rather than on the clock of whoever recorded it. */
  isUtc: boolean;
}

/** Something said in a meeting. */
export interface Utterance {
  speaker: string;
  /** Seconds since the beginning; null where the transcript tells none. */
  seconds: number | null;
  text: string;
  line?: number;
}

/** A pause of this many seconds ends a turn, and so does a turn of this many characters. */
const TURN_PAUSE = 30;
const TURN_CHARS = 600;

/**
 * What is said in one meeting as messages. Recognition cuts speech into pieces of a breath; what one person
 * says in one go becomes one message, because a piece alone answers nothing.
 */
export class MeetingTurns {
  private readonly messages = new ChatMessages();
  private chat: Chat | null = null;
  private open: (Utterance & { until: number | null }) | null = null;
  private record = 0;

  constructor(
    private readonly name: string,
    private readonly start: MeetingStart | null,
    private readonly timeZone: string | undefined,
  ) {}

  *say(utterance: Utterance): Generator<IngestRecord> {
    const text = utterance.text.trim();
    if (text === '') return;
    if (this.open && this.goesOn(this.open, utterance)) {
      this.open.text = joined(this.open.text, text);
      this.open.until = utterance.seconds;
      return;
    }
    yield* this.end();
    this.open = { ...utterance, text, until: utterance.seconds };
  }

  *end(): Generator<IngestRecord> {
    if (!this.open) return;
    const { speaker, seconds, text, line } = this.open;
    this.open = null;
    this.chat ??= {
      // Meetings are called alike week after week; the first words tell one from the other.
      key: `meeting:${contentKey(this.start?.iso ?? null, speaker, text)}`,
      platform: 'meeting',
      title: documentTitle(this.name),
      kind: 'meeting',
    };
    const place = { file: this.name, record: this.record++, ...(line === undefined ? {} : { line }) };
    yield* this.messages.say(
      this.chat,
      { id: '', author: handle('meeting', '', speaker), time: this.timeAt(seconds), text },
      place,
    );
  }

  private goesOn(open: Utterance & { until: number | null }, next: Utterance): boolean {
    const pause = next.seconds !== null && open.until !== null ? next.seconds - open.until : 0;
    return next.speaker === open.speaker && open.text.length < TURN_CHARS && pause <= TURN_PAUSE;
  }

  private timeAt(seconds: number | null): Said['time'] {
    if (!this.start) return { sentAt: null, clock: 'local' };
    const iso = new Date(Date.parse(`${this.start.iso}Z`) + (seconds ?? 0) * 1000).toISOString().slice(0, 19);
    return this.start.isUtc ? { sentAt: `${iso}Z`, clock: 'utc' } : sentAtOf(iso, this.timeZone);
  }
}

/** Chinese and Japanese are joined without a space. */
function joined(before: string, after: string): string {
  const isTight = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。！？、]$/u.test(before);
  return isTight ? before + after : `${before} ${after}`;
}

/** `1:02:03.500`, `02:03,5` or `62:03` as seconds. */
export function secondsOf(clock: string): number {
  return clock
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

const IN_NAME: [pattern: RegExp, isUtc: boolean][] = [
  [/GMT(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})/, true],
  [/(?<!\d)(\d{4})-?(\d{2})-?(\d{2})[T _-](\d{2})[.:_-]?(\d{2})(?:[.:_-]?(\d{2}))?(?!\d)/, false],
  [/(?<!\d)(\d{4})[-_.](\d{2})[-_.](\d{2})(?!\d)/, false],
];
const IN_WORDS =
  /^(?:date|time|when|meeting date|日期|时间|会议时间)?\s*[:：]?\s*(?:\w+day,? )?([A-Z][a-z]{2,8})\.? (\d{1,2}),? (\d{4})(?:,? (?:at )?(\d{1,2}):(\d{2})\s?([AP]M)?)?/i;
const IN_NUMBERS =
  /^(?:date|time|when|meeting date|日期|时间|会议时间)?\s*[:：]?\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/i;

/** The beginning as the name of the file has it (Zoom writes it in UTC), else as one of the first lines. */
export function meetingStart(name: string, firstLines: string[] = []): MeetingStart | null {
  for (const [pattern, isUtc] of IN_NAME) {
    const iso = isoOf(pattern.exec(name)?.slice(1, 7).map(Number) ?? []);
    if (iso) return { iso, isUtc };
  }
  for (const line of firstLines.slice(0, 12)) {
    const words = IN_WORDS.exec(line.trim());
    const numbers = words ? null : IN_NUMBERS.exec(line.trim())?.slice(1, 7).map(Number);
    const hour = hourOfDay(Number(words?.[4] ?? 0), words?.[6]);
    const iso = isoOf(
      words
        ? [Number(words[3]), monthOf(words[1] ?? ''), Number(words[2]), hour, Number(words[5] ?? 0)]
        : (numbers ?? []),
    );
    if (iso) return { iso, isUtc: false };
  }
  return null;
}

function isoOf([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: number[]): string | null {
  return year < 1970
    ? null
    : isoOfWallTime({ year, month, day, hour: hour || 0, minute: minute || 0, second: second || 0 });
}
