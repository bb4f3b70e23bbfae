import type { MessageRecord } from '@tacit/ingest';
import type { TruthMessage } from './truth';

/** How far what was read agrees with the truth. */
export interface Agreement {
  /** Harmonic mean of precision and recall over (time, author, text). */
  f1: number;
  truth: number;
  /** The zone the truth turned out to be written in, when it names none and is not UTC. */
  zone?: string;
  /** Rows of the truth that were not read, and messages it does not know. */
  missing: string[];
  extra: string[];
}

/** What makers of truth write in place of media, which is kept as a kind and not as text. */
const PLACEHOLDER =
  /^(?:<?(?:sent(?:audio|video|photo|share|file)|disappearing ?message|media omitted)>?|\[.{1,12}\])$/i;

/**
 * Compares messages with the truth, each used once. White space is left aside, because tools join the pieces
 * and lines of a text differently. A truth that never names the system as an author leaves out what the system
 * says, and one without placeholders leaves out what has no text: those then count for nothing. A truth that
 * names no zone, of messages that are instants, was written on the clock of whoever wrote it: UTC, or the zone
 * in which it agrees best.
 */
export function compare(messages: MessageRecord[], truth: TruthMessage[]): Agreement {
  const inUtc = compareIn('UTC', messages, truth);
  if (inUtc.f1 === 1 || !messages.some(({ clock }) => clock !== 'local')) return inUtc;
  let best = inUtc;
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const found = compareIn(zone, messages, truth);
    if (found.f1 > best.f1) best = { ...found, zone };
  }
  return best;
}

function compareIn(zone: string, messages: MessageRecord[], truth: TruthMessage[]): Agreement {
  const open = truth.map((row) => ({ ...row, shown: `${row.time} ${row.author}: ${row.text}` }));
  const namesSystem = truth.some(({ author }) => author === 'System');
  const hasPlaceholders = truth.some(({ text }) => PLACEHOLDER.test(text));
  const extra: string[] = [];
  let matched = 0;
  for (const message of messages) {
    const at = open.findIndex((row) => fits(message, row, zone));
    if (at >= 0) {
      open.splice(at, 1);
      matched++;
      continue;
    }
    const isLeftOut =
      (message.kind === 'system' && !namesSystem) ||
      (message.kind !== 'text' && message.text === '' && !hasPlaceholders);
    if (!isLeftOut)
      extra.push(`${message.sentAt} ${message.author?.name ?? '-'}: [${message.kind}] ${message.text}`);
  }
  const total = matched + extra.length + truth.length;
  return {
    f1: total === 0 ? 1 : (2 * matched) / total,
    truth: truth.length,
    missing: open.map(({ shown }) => shown),
    extra,
  };
}

function fits(message: MessageRecord, row: TruthMessage, zone: string): boolean {
  const isSystem = message.kind === 'system';
  if (!isSystem && (message.author?.name ?? 'System').trim() !== row.author.trim()) return false;
  if (!sameTime(message.sentAt, row.time, zone)) return false;
  const isPlaceholder = message.kind !== 'text' && message.kind !== 'system' && PLACEHOLDER.test(row.text);
  return isPlaceholder || bare(message.text) === bare(row.text);
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Two written clocks, or two instants, to the millisecond; a clock without zone is read on that of `zone`. */
function sameTime(sentAt: string | null, truth: string, zone: string): boolean {
  if (sentAt === null) return truth === '' || truth === 'NaT';
  const isInstant = (time: string) => /(?:Z|[+-]\d{2}:\d{2})$/.test(time);
  if (isInstant(sentAt) === isInstant(truth)) return Date.parse(sentAt) === Date.parse(truth);
  if (!isInstant(sentAt)) return Date.parse(`${sentAt}Z`) === Date.parse(truth);
  return wallTime(Date.parse(sentAt), zone) === Date.parse(`${truth}Z`);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock in the zone shows at an instant, as if it were UTC. */
function wallTime(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return instant;
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(format.format(instant));
  if (!match) return instant;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return instant + (match[1] === '-' ? -minutes : minutes) * 60_000;
}
