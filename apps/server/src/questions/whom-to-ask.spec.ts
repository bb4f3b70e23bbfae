import { whomToAsk } from './whom-to-ask';

const known = (...names: string[]) =>
  names.map((name) => ({ person: { name, hasLeft: name.endsWith('(left)') } }));
const asked = (...names: string[]) => whomToAsk(known(...names)).map(({ person }) => person.name);

describe('whom to ask', () => {
  it('is who is still there, before who knew most and has left', () => {
    expect(asked('Mei (left)', 'Wei', 'Jonas', 'Priya')).toEqual(['Wei', 'Jonas', 'Mei (left)']);
  });

  it('is three at most, most likely first', () => {
    expect(asked('Wei', 'Jonas', 'Priya', 'Dana')).toEqual(['Wei', 'Jonas', 'Priya']);
    expect(asked('Mei (left)', 'Lars (left)')).toEqual(['Mei (left)', 'Lars (left)']);
  });
});
