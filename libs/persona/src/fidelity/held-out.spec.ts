import { splitByPerson } from './held-out';
import type { SpokenMessage } from './spoken';

const people = ['ana', 'ben', 'cleo'];
/** The three in turn, a numbered message a minute. */
const talk: SpokenMessage[] = Array.from({ length: 300 }, (_, n) => {
  const personId = people[n % 3] ?? '';
  return {
    personId,
    name: personId,
    lineId: 'team',
    at: n * 60_000,
    text: `message number ${n} of the talk`,
  };
});
const numberOf = (text: string) => Number(/\d+/.exec(text)?.[0]);

describe('holding back the last part', () => {
  it('of each person keeps the first 70 % for the profile', () => {
    const ana = splitByPerson(talk, 20).get('ana');
    expect(ana?.profile).toHaveLength(70);
    expect(Math.max(...(ana?.profile ?? []).map(numberOf))).toBeLessThan(210);
    expect(Math.min(...(ana?.heldOut ?? []).map(({ text }) => numberOf(text)))).toBeGreaterThanOrEqual(210);
  });

  it('measures somebody who left on their own last part', () => {
    const left = talk.map((message, n) =>
      n >= 240 && n % 3 === 0 ? { ...message, personId: 'ben' } : message,
    );
    const ana = splitByPerson(left, 20).get('ana');
    expect(ana?.heldOut).toHaveLength(24);
    expect(numberOf(ana?.heldOut.at(-1)?.text ?? '')).toBe(237);
  });

  it('shows the ten messages before, and never another line', () => {
    const ana = splitByPerson(talk, 20).get('ana');
    expect(ana?.heldOut.at(-1)?.context.map(({ text }) => numberOf(text))).toEqual(
      Array.from({ length: 10 }, (_, n) => 287 + n),
    );
    const apart = talk.map((message, n) => ({ ...message, lineId: n < 296 ? 'team' : 'other' }));
    expect(splitByPerson(apart, 20).get('ana')?.heldOut.at(-1)?.context).toHaveLength(1);
  });

  it('goes by time, however the lines came', () => {
    const [first, second] = [talk.slice(0, 150), talk.slice(150)];
    expect(splitByPerson([...second, ...first], 20).get('ana')?.profile).toEqual(
      splitByPerson(talk, 20).get('ana')?.profile,
    );
  });

  it('leaves out who wrote too little, and beyond a number who wrote least', () => {
    const shy = talk.map((message, n) =>
      n < 60 ? message : { ...message, personId: n % 2 ? 'ben' : 'cleo' },
    );
    expect([...splitByPerson(shy, 20).keys()].sort()).toEqual(['ben', 'cleo']);
    expect(splitByPerson(talk, 2).size).toBe(2);
  });

  it('takes a short Chinese line for as much as it says', () => {
    const chinese = talk.map((message, n) => ({ ...message, text: `今天第${n}次对账` }));
    expect(splitByPerson(chinese, 20).get('ana')?.heldOut).toHaveLength(30);
  });
});
