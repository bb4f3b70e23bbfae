import { TooManyRequestsError } from '../graphql/errors';

interface Attempts {
  count: number;
  resetsAt: number;
}

/** Keys remembered before old ones are looked for. */
const manyKeys = 10_000;

/**
 * Lets so many attempts through in a span of time, per key. In memory: only the server takes sign-ins, and
 * nobody outside can make it forget by restarting it.
 */
export class AttemptLimiter {
  private readonly attempts = new Map<string, Attempts>();

  constructor(
    private readonly options: { limit: number; windowMs: number },
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts an attempt, before its outcome is known. @throws TooManyRequestsError that says how long to wait */
  count(key: string): void {
    const now = this.now();
    const known = this.attempts.get(key);
    const current =
      known && known.resetsAt > now ? known : { count: 0, resetsAt: now + this.options.windowMs };
    if (current.count >= this.options.limit) {
      throw new TooManyRequestsError(
        'account/too-many-attempts',
        `Too many attempts. Try again in ${inWords(current.resetsAt - now)}.`,
      );
    }
    current.count++;
    this.attempts.set(key, current);
    if (this.attempts.size > manyKeys) this.forgetOld(now);
  }

  /** After a success the failures before it do not count. */
  clear(key: string): void {
    this.attempts.delete(key);
  }

  private forgetOld(now: number): void {
    for (const [key, { resetsAt }] of this.attempts) if (resetsAt <= now) this.attempts.delete(key);
  }
}

function inWords(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
