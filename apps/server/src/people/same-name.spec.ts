import { plainName, sameNamePairs, whySame } from './same-name';

const person = (id: string, name: string, platform: string) => ({ id, names: [{ name, platform }] });

describe('names that may mean one person', () => {
  it('are the same without case, accents and punctuation', () => {
    expect(plainName('  José  GARCÍA-Ruiz ')).toBe('jose garcia ruiz');
    expect(plainName('王小明')).toBe('王小明');
  });

  it('make a pair across platforms, and the pair says why', () => {
    const [pair] = sameNamePairs([person('1', 'Anna Berg', 'slack'), person('2', 'anna berg', 'whatsapp')]);
    expect(pair).toMatchObject({ a: '1', b: '2' });
    expect(pair && whySame(pair)).toBe('Both are called anna berg, one on slack, one on whatsapp.');
  });

  it('make no pair from telephone numbers or single letters', () => {
    expect(
      sameNamePairs([
        ...[person('1', '+49 151 000', 'whatsapp'), person('2', '+49 151 000', 'slack')],
        ...[person('3', 'A', 'whatsapp'), person('4', 'A', 'slack')],
      ]),
    ).toEqual([]);
  });

  it('pair every one of a larger group with the first, each once', () => {
    const people = ['1', '2', '3'].map((id) => ({
      id,
      names: [
        { name: 'Li Wei', platform: 'slack' },
        { name: 'Li, Wei', platform: 'mail' },
      ],
    }));
    expect(sameNamePairs(people).map(({ a, b }) => `${a}-${b}`)).toEqual(['1-2', '1-3']);
  });
});
