import { effectScope, ref } from 'vue';
import { usePace } from './use-pace';

jest.useFakeTimers();

const turns = [{ n: 0 }, { n: 1, waitMs: 9 * 60_000 }, { n: 2, waitMs: 2_000 }];
const settled = () => jest.advanceTimersByTimeAsync(0);

const inScope = (isPaced: boolean) =>
  effectScope().run(() => usePace(ref(isPaced))) as ReturnType<typeof usePace>;

function paced() {
  const pace = inScope(true);
  const shown: number[] = [];
  const done = pace.inRhythm(turns, ({ n }) => shown.push(n));
  return { pace, shown, done };
}

describe('the pace of replies', () => {
  it('is at once where nobody asked for another', async () => {
    const shown: number[] = [];
    await inScope(false).inRhythm(turns, ({ n }) => shown.push(n));
    expect(shown).toEqual([0, 1, 2]);
  });

  it('is as they once took, but never longer than the limit, and says how long that was', async () => {
    const { pace, shown } = paced();
    await settled();
    expect(shown).toEqual([0]);
    expect(pace.tookMs.value).toBe(9 * 60_000);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(shown).toEqual([0, 1]);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(shown).toEqual([0, 1, 2]);
    expect(pace.tookMs.value).toBeNull();
  });

  it('can be skipped', async () => {
    const { pace, shown, done } = paced();
    await settled();
    pace.showNow();
    await done;
    expect(shown).toEqual([0, 1, 2]);
  });

  it('ends at once with leaving: nothing that was held back is shown', async () => {
    const { pace, shown, done } = paced();
    await settled();
    pace.stop();
    await done;
    expect(shown).toEqual([0]);
  });
});
