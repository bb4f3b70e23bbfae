import type { ProfileMessage } from '../profile/profile-message';

/** Later than this, a message is no answer to the one before but a new beginning. */
const NEW_SITTING_MS = 6 * 3_600_000;
/** An answer in a channel belongs to the turn before only for so long. */
const ANSWER_GAP_MS = 30 * 60_000;
const MAX_DELAYS = 20_000;
const MAX_LINES = 2_000;

/** How somebody takes part in the back and forth. */
export interface Rhythm {
  /** Median time until they answered, over answers in direct chats and quick ones in channels; null: none seen. */
  replyDelayMs: number | null;
  /** Answers the median is taken of. */
  replies: number;
  /** Messages in a row before somebody else speaks, on average; null: never spoke. */
  inARow: number | null;
  /** Of the sittings with them in direct chats (a pause of six hours ends one), the share they began. */
  startsShare: number | null;
  /** Sittings that share is taken of. */
  sittings: number;
}

interface Line {
  personId: string;
  at: number | null;
}

/** Measures delays, rows and beginnings while messages stream by in their order. */
export class RhythmTally {
  private readonly lines = new Map<string, Line>();
  private readonly delays: number[] = [];
  private turns = 0;
  private own = 0;
  private begun = 0;
  private sittings = 0;

  constructor(private readonly personId: string) {}

  add(message: ProfileMessage): void {
    if (message.personId === null || message.kind === 'section') return;
    const key = `${message.containerId} ${message.threadId ?? ''}`;
    const before = this.lines.get(key);
    const isOwn = message.personId === this.personId;
    if (message.isDirect && isNewSitting(before?.at, message.at)) {
      this.sittings++;
      if (isOwn) this.begun++;
    }
    if (isOwn) this.addOwn(message, before);
    this.lines.delete(key);
    this.lines.set(key, { personId: message.personId, at: message.at });
    if (this.lines.size > MAX_LINES) this.lines.delete(this.lines.keys().next().value ?? '');
  }

  rhythm(): Rhythm {
    const sorted = [...this.delays].sort((a, b) => a - b);
    return {
      replyDelayMs: sorted[Math.floor(sorted.length / 2)] ?? null,
      replies: sorted.length,
      inARow: this.turns === 0 ? null : this.own / this.turns,
      startsShare: this.sittings === 0 ? null : this.begun / this.sittings,
      sittings: this.sittings,
    };
  }

  private addOwn(message: ProfileMessage, before: Line | undefined): void {
    this.own++;
    const goesOn = before?.personId === this.personId && !isNewSitting(before.at, message.at);
    if (goesOn) return;
    this.turns++;
    if (!before || before.personId === this.personId || before.at === null || message.at === null) return;
    const delay = message.at - before.at;
    const longest = message.isDirect ? NEW_SITTING_MS : ANSWER_GAP_MS;
    if (delay >= 0 && delay <= longest && this.delays.length < MAX_DELAYS) this.delays.push(delay);
  }
}

function isNewSitting(before: number | null | undefined, at: number | null): boolean {
  if (before === undefined) return true;
  return before !== null && at !== null && at - before > NEW_SITTING_MS;
}
