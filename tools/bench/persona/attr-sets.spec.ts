import { attrAuthors } from './attr-sets';

describe('attrAuthors', () => {
  const messages = Array.from({ length: 400 }, (_, n) =>
    n % 2 === 0
      ? { speaker: 'Monika', text: `<@Bernard> this is line ${n} by Monika` }
      : { speaker: 'Bernard', text: n < 200 ? `short answer ${n}` : 'ok' },
  );

  it('takes authors with enough to say, the first 70 % as profile', () => {
    const [monika, ...others] = attrAuthors({ set: 's', messages });
    expect(others).toEqual([]);
    expect([monika?.author, monika?.profile.length, monika?.test.length]).toEqual(['Monika', 140, 60]);
  });

  it('takes names and mentions out of the text', () => {
    const words = attrAuthors({ set: 's', messages }).flatMap(({ profile, test }) => [...profile, ...test]);
    expect(words.join(' ')).not.toMatch(/monika|bernard|@/i);
  });
});
