import { whyAsk } from './why-ask';

describe('why somebody is named as the one to ask', () => {
  it('says how much they wrote, about what, and when last', () => {
    expect(
      whyAsk({
        ...{ name: 'Bo', passages: 3, topics: ['ferry', 'keys'] },
        lastAt: new Date('2026-03-02T09:00:00Z'),
        hasLeft: false,
      }),
    ).toBe('Bo wrote 3 passages near this, about “ferry” and “keys”, last on 2 March 2026.');
  });

  it('says that who has left can be asked for what they wrote', () => {
    const why = whyAsk({ name: 'Mei', passages: 2, topics: ['refunds'], lastAt: null, hasLeft: true });
    expect(why).toBe(
      'Mei wrote 2 passages near this, about “refunds”, and has left: what they wrote can be asked.',
    );
  });

  it('leaves out what is not known', () => {
    expect(whyAsk({ name: '小明', passages: 1, topics: [], lastAt: null, hasLeft: false })).toBe(
      '小明 wrote 1 passage near this.',
    );
  });
});
