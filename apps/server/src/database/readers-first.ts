import { AsyncLocalStorage } from 'node:async_hooks';

/** However many people ask, work behind the scenes goes on at least so often. */
const longestWaitMs = 100;

const background = new AsyncLocalStorage<true>();

/** Marks everything that `work` does as work nobody is waiting for with a page open. */
export const inBackground = <T>(work: () => T): T => background.run(true, work);

/**
 * The embedded database answers one at a time, and the server has one thread. While a request is being answered, jobs
 * do not begin a transaction or the next portion of work: the few steps of a request then wait for at most one of
 * theirs, not for one each.
 */
export class ReadersFirst {
  private requests = 0;
  private readonly waiting = new Set<() => void>();

  /** A request came in. @returns to be called once, when it is answered */
  begin(): () => void {
    this.requests++;
    return () => {
      this.requests--;
      if (this.requests > 0) return;
      for (const go of this.waiting) go();
    };
  }

  /** At the door of what is shared: a job waits until nobody is being answered, but not forever. */
  async myTurn(): Promise<void> {
    if (this.requests === 0 || !background.getStore()) return;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        clearTimeout(timer);
        this.waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, longestWaitMs);
      this.waiting.add(go);
    });
  }
}
