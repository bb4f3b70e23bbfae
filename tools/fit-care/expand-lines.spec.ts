import { expandLines } from './expand-lines';

describe('expandLines', () => {
  it('draws lines of every choice under the kind they stand below', () => {
    const lines = expandLines('## farewell\n(bye|see you)( now|)\n\n## talk\nhello', Math.random);
    expect(
      new Set(lines.filter(({ kind }) => kind === 'farewell').map(({ text }) => text)).size,
    ).toBeGreaterThan(1);
    expect(lines.find(({ kind }) => kind === 'talk')).toMatchObject({ text: 'hello', weight: 1 });
  });

  it('lets a pattern with many lines weigh little more than one with few', () => {
    const many = expandLines('## talk\n(a|b|c|d)', Math.random);
    expect(many.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(Math.sqrt(many.length));
  });
});
