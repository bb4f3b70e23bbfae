import { MEANING_FEATURES, MeaningFeatures } from './meaning-features';

const meaning = new MeaningFeatures(['the build is green', 'lunch is ready', '明天开会', '船在港口']);

function valuesOf(text: string, context: { speaker: string; text: string }[], speaker = 'Ana') {
  const [row = []] = meaning.of({ profileId: 'a', speaker, context, candidates: [text] });
  return Object.fromEntries(MEANING_FEATURES.map((name, at) => [name, row[at] ?? NaN]));
}

describe('MeaningFeatures', () => {
  it('knows what belongs together without a word in common', () => {
    const context = [{ speaker: 'Ben', text: 'is the car repaired?' }];
    const near = valuesOf('the garage needs a new engine for that vehicle', context);
    const far = valuesOf('we sang three songs for her birthday', context);
    for (const name of ['meaning-turn', 'meaning-near', 'meaning-best', 'meaning-all']) {
      expect(near[name]).toBeGreaterThan(far[name] ?? NaN);
    }
  });

  it('does so in Chinese', () => {
    const context = [{ speaker: 'Ben', text: '汽车修好了吗？' }];
    expect(valuesOf('发动机还要换零件', context)['meaning-turn']).toBeGreaterThan(
      valuesOf('生日歌唱了三遍', context)['meaning-turn'] ?? NaN,
    );
  });

  it('compares with what the person said themselves', () => {
    const context = [{ speaker: 'Ana', text: 'my car is broken' }];
    expect(valuesOf('the engine is gone', context)['meaning-own']).toBeGreaterThan(0);
    expect(valuesOf('the engine is gone', context, 'Ben')['meaning-own']).toBe(0);
  });

  it('has no opinion where nothing was said', () => {
    expect(Object.values(valuesOf('the engine is gone', []))).toEqual([0, 0, 0, 0, 0]);
  });
});
