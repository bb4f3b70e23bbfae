import { CONTEXT_FEATURES, contextFeatures } from './context-features';
import { TermWeights } from './term-weights';

const terms = new TermWeights();
terms.learn([
  'the parser fails on define-syntax',
  'lunch is ready',
  'the build is green',
  '对账失败了',
  '明天开会',
]);

const context = [
  { speaker: 'Ana', text: 'lunch was good' },
  { speaker: 'Cleo', text: 'define-syntax is broken again' },
  { speaker: 'Ben', text: 'why does the parser fail on define-syntax?' },
];

function valuesOf(candidate: string, speaker = 'Cleo') {
  const [row = []] = contextFeatures(
    { profileId: 'c', speaker, context, candidates: [candidate] },
    { terms, names: new Set(['ana', 'ben', 'cleo', 'dora']) },
  );
  return Object.fromEntries(CONTEXT_FEATURES.map((name, at) => [name, row[at] ?? NaN]));
}

describe('contextFeatures', () => {
  it('sees which reply is about what was just said', () => {
    const near = valuesOf('the parser takes define-syntax for a macro');
    const far = valuesOf('the build is green');
    for (const name of ['cosine-turn', 'cosine-near', 'shared-turn', 'grams']) {
      expect(near[name]).toBeGreaterThan(far[name] ?? NaN);
    }
  });

  it('knows who is addressed: the last speaker, an earlier one, somebody absent, oneself', () => {
    expect(valuesOf('Ben: yes')).toMatchObject({ 'names-previous': 1, 'names-recent': 1, 'names-absent': 0 });
    expect(valuesOf('<@Ana> yes')).toMatchObject({ 'names-previous': 0, 'names-recent': 0.8 ** 2 });
    expect(valuesOf('ask dora')).toMatchObject({ 'names-absent': 1, 'names-recent': 0 });
    expect(valuesOf('cleo says no')).toMatchObject({ 'own-name': 1 });
  });

  it('compares with what the person said before, and knows who was not there', () => {
    expect(valuesOf('broken, I said')['own-shared']).toBeGreaterThan(0);
    expect(valuesOf('broken, I said', 'Dora')).toMatchObject({ 'own-shared': 0, 'present-length': 0 });
  });

  it('tells a question after a question from an answer', () => {
    expect(valuesOf('which one?')).toMatchObject({ asks: 1, 'asks-after-asks': 1 });
    expect(valuesOf('that one')).toMatchObject({ asks: 0, 'asks-after-asks': 0 });
  });

  it('gives one value per name', () => {
    expect(Object.values(valuesOf('x')).every(Number.isFinite)).toBe(true);
  });
});
