import { onScopeDispose, type Ref, ref } from 'vue';

/** Whoever waits for words of long ago waits no longer than this for each. */
export const LONGEST_WAIT_MS = 20_000;

/** Replies in the rhythm they once had, where the owner asked for it; the wait says what it is and can be skipped. */
export function usePace(isPaced: Readonly<Ref<boolean>>) {
  /** How long the next one took then; null while nothing is held back. */
  const tookMs = ref<number | null>(null);
  let release = (): void => undefined;
  let isHurried = false;
  let isOver = false;

  async function inRhythm<Turn extends { waitMs?: number | null }>(
    turns: readonly Turn[],
    show: (turn: Turn) => void,
  ): Promise<void> {
    isHurried = false;
    for (const turn of turns) {
      if (isPaced.value && turn.waitMs && !isHurried && !isOver) await hold(turn.waitMs);
      // Leaving ends everything, also what was still held back.
      if (isOver) return;
      show(turn);
    }
  }
  async function hold(ms: number): Promise<void> {
    tookMs.value = ms;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.min(ms, LONGEST_WAIT_MS));
      release = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    tookMs.value = null;
  }
  function showNow(): void {
    isHurried = true;
    release();
  }
  function stop(): void {
    isOver = true;
    release();
  }
  onScopeDispose(stop);
  return { tookMs, inRhythm, showNow, stop };
}
