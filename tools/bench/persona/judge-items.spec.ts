import { JUDGED } from '@tacit/persona';
import { judgePools } from './judge-items';
import type { ChoicePool } from './neutral-sets';

const OWN_NAME = JUDGED.indexOf('own-name');
const PRESENT = JUDGED.indexOf('present-length');

const profiles = new Map([
  ['id-1', ['the build is red again', 'merge it after lunch', 'the tests pass here']],
  ['id-2', ['lovely, thank you!', 'see you at the office!', 'what a day!']],
]);

function poolOf(nameOfTheOther: string): ChoicePool {
  const context = [
    { speaker: 'Noor', text: 'is the build red?' },
    { speaker: 'Ivo', text: 'let us look' },
  ];
  const candidates = ['ask Noor about the build', 'lovely day at the office'];
  return {
    profiles,
    items: [
      { profileId: 'id-1', speaker: 'Ada', context, candidates, answer: 0, otherProfileId: 'id-2' },
      { profileId: 'id-2', speaker: nameOfTheOther, context, candidates, answer: 1 },
    ],
  };
}

describe('the swap control of neutral files', () => {
  it('gives the other person their own part in the context, not only their profile', () => {
    const { own, swapped } = judgePools('demo', [poolOf('Noor')]);
    expect(own[0]?.rows.map((row) => row[OWN_NAME])).toEqual([0, 0]);
    expect(swapped[0]?.rows.map((row) => row[OWN_NAME])).toEqual([1, 0]);
    expect(own[0]?.rows[0]?.[PRESENT]).toBe(0);
    expect(swapped[0]?.rows[0]?.[PRESENT]).toBeGreaterThan(0);
  });

  it('leaves out items that name nobody to swap with', () => {
    expect(judgePools('demo', [poolOf('Noor')]).swapped).toHaveLength(1);
  });

  it('takes the other for a stranger where everybody is called the same', () => {
    const pool = poolOf('Noor');
    const items = pool.items.map((item) => ({ ...item, speaker: 'Noor' }));
    const { own, swapped } = judgePools('demo', [{ ...pool, items }]);
    expect(own[0]?.rows[0]?.[PRESENT]).toBeGreaterThan(0);
    expect(swapped[0]?.rows[0]?.[PRESENT]).toBe(0);
  });
});
