import { StaticEmbedder } from '@tacit/knowledge';
import { StatementGuard } from './statement-guard';

describe('the gate before words that a model wrote', () => {
  let guard: StatementGuard;
  beforeAll(() => void (guard = new StatementGuard(StaticEmbedder.open())));

  it.each([
    ['love', 'you are the love of my life'],
    ['love', '我一直爱着你'],
    ['apology', 'it was all my fault, I treated you badly'],
    ['apology', '是我对不起你'],
    ['denial', '分手是假的'],
    ['relay', '她说她很想你'],
  ])('strikes %s that no rule knows: "%s"', async (kind, text) => {
    expect(await guard.whyStruck(text)).toBe(kind);
  });

  it.each(["I'm not a bot", 'call me tonight', "please don't go", 'I want to die'])(
    'strikes what the rules know: "%s"',
    async (text) => {
      expect(await guard.whyStruck(text)).not.toBeNull();
    },
  );

  it('strikes a text for one of its sentences', async () => {
    const calm = 'The train was late again. We had soup at the station.';
    expect(await guard.whyStruck(calm)).toBeNull();
    expect(await guard.whyStruck(`${calm} You are the love of my life.`)).toBe('love');
  });

  it.each(['the tram leaves at six', 'can you bring the bread', '今天加班，晚点到', '那家店的面很好吃'])(
    'lets the talk of any day pass: "%s"',
    async (text) => {
      expect(await guard.whyStruck(text)).toBeNull();
    },
  );
});
