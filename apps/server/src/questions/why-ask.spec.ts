import { whyAsk } from './why-ask';

describe('why somebody is named as the one to ask', () => {
  it('says how much they wrote, about what, and when last', () => {
    expect(
      whyAsk({
        ...{ name: 'Bo', passages: 3, topics: ['ferry', 'keys'] },
        lastAt: new Date('2026-03-02T09:00:00Z'),
      }),
    ).toBe('Bo wrote 3 passages near this, about “ferry” and “keys”, last on 2 March 2026.');
  });

  it('leaves out what is not known', () => {
    expect(whyAsk({ name: '小明', passages: 1, topics: [], lastAt: null })).toBe(
      '小明 wrote 1 passage near this.',
    );
  });
});
