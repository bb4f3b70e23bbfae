import { type DraftSentence, draftSentences } from './draft-sentences';

async function cut(...pieces: string[]): Promise<DraftSentence[]> {
  const found: DraftSentence[] = [];
  for await (const sentence of draftSentences(stream(pieces))) found.push(sentence);
  return found;
}

async function* stream(pieces: string[]): AsyncGenerator<string> {
  await Promise.resolve();
  yield* pieces;
}

describe('the sentences of a draft', () => {
  it('come one by one with the citations behind them', async () => {
    expect(await cut('Three times [1].\nAt ni', 'ght. [2', ', 3]\n')).toEqual([
      { text: 'Three times.', citations: [1] },
      { text: 'At night.', citations: [2, 3] },
    ]);
  });

  it('share the mark at the end of their line', async () => {
    expect(await cut('We retry. Three times. [1][2]')).toEqual([
      { text: 'We retry.', citations: [1, 2] },
      { text: 'Three times.', citations: [1, 2] },
    ]);
  });

  it('have no citation where there is no mark', async () => {
    expect(await cut('Three times [1]. And Mei is great.')).toEqual([
      { text: 'Three times.', citations: [1] },
      { text: 'And Mei is great.', citations: [] },
    ]);
  });

  it('lose the list marks and quotation marks of the model', async () => {
    expect(await cut('- “三次。” 【1】')).toEqual([{ text: '三次。', citations: [1] }]);
  });

  it('of a model that never ends its line are given up', async () => {
    expect(await cut('x'.repeat(9_000), '\nThree times [1]')).toEqual([
      { text: 'Three times', citations: [1] },
    ]);
  });
});
