import { meaningOf, nearness } from './word-meaning';

const near = (a: string, b: string) => nearness(meaningOf(a), meaningOf(b));

describe('words by their meaning', () => {
  it('are near where one is a form of the other, or its translation', () => {
    expect(near('choose', 'chose')).toBeGreaterThan(near('choose', 'printer') + 0.3);
    expect(near('税率', 'tax')).toBeGreaterThan(near('税率', 'printer') + 0.3);
  });

  it('are nothing but themselves where they hold digits', () => {
    expect(near('2019', '2023')).toBe(0);
  });
});
