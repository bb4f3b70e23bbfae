import type { ProfileMessage } from './profile-message';

/** Somebody the person talks with. */
export interface Contact {
  personId: string;
  /** Turns between the two: one of them wrote, and the other answered. */
  messages: number;
}

/** In a channel, a later message is no longer taken for an answer to the one before. */
const ANSWER_GAP_MS = 30 * 60_000;
/** Authors of so many messages are remembered for direct replies. */
const MAX_REMEMBERED = 20_000;
/** Lines of talk (main lines and threads) whose last turn is remembered. */
const MAX_LINES = 2_000;

interface Turn {
  personId: string;
  at: number | null;
}

/** Counts turns between the person and the others while messages stream by, in bounded memory. */
export class ContactTally {
  private readonly counts = new Map<string, number>();
  private readonly authors = new Map<string, string>();
  private readonly lastTurns = new Map<string, Turn>();

  constructor(private readonly personId: string) {}

  add(message: ProfileMessage): void {
    if (message.personId === null || message.kind === 'section') return;
    const turn = { personId: message.personId, at: message.at };
    const answered = this.answeredBy(message);
    if (answered !== null) this.count(turn.personId, answered);
    remember(this.authors, message.id, turn.personId, MAX_REMEMBERED);
    remember(this.lastTurns, lineOf(message), turn, MAX_LINES);
  }

  /** Most turns first. */
  contacts(limit: number): Contact[] {
    return [...this.counts]
      .map(([personId, messages]) => ({ personId, messages }))
      .sort((a, b) => b.messages - a.messages || (a.personId < b.personId ? -1 : 1))
      .slice(0, limit);
  }

  /** A direct reply says whom it answers; else the turn before in the same line of talk; else who began the thread. */
  private answeredBy(message: ProfileMessage): string | null {
    const direct = this.authors.get(message.replyToId ?? '');
    if (direct !== undefined) return direct;
    const before = this.lastTurns.get(lineOf(message));
    if (before !== undefined && (message.isDirect === true || isSoon(before.at, message.at)))
      return before.personId;
    const starter = message.threadId === message.id ? undefined : this.authors.get(message.threadId ?? '');
    return starter ?? null;
  }

  private count(writer: string, answered: string): void {
    if (writer === answered) return;
    const other = writer === this.personId ? answered : answered === this.personId ? writer : null;
    if (other !== null) this.counts.set(other, (this.counts.get(other) ?? 0) + 1);
  }
}

function lineOf(message: ProfileMessage): string {
  return `${message.containerId} ${message.threadId ?? ''}`;
}

function isSoon(before: number | null, after: number | null): boolean {
  return before !== null && after !== null && after - before <= ANSWER_GAP_MS;
}

/** Maps keep the order of insertion, so the first key is the oldest. */
function remember<T>(map: Map<string, T>, key: string, value: T, limit: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= limit) return;
  const oldest = map.keys().next();
  if (oldest.done !== true) map.delete(oldest.value);
}
