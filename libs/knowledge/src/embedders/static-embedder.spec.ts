import { StaticEmbedder } from './static-embedder';
import { packTable, unpackTable } from './static-table';
import { tableNormalizer } from './table-normalizer';

const table = {
  id: 'small',
  dimensions: 2,
  pieces: ['▁rain', '雨', '▁', 's', '▁sun'],
  scores: Float32Array.from([-3, -4, -2, -5, -3]),
  scales: Float32Array.from([0.5, 0.5, 0, 0, 1]),
  rows: Int8Array.from([100, 0, 100, 0, 0, 0, 0, 0, 0, 50]),
  folds: '軟软',
};
const dot = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  Array.from(a ?? []).reduce((sum, value, i) => sum + value * (b?.[i] ?? 0), 0);

describe('a static table', () => {
  it('comes out of its file as it went in', () => {
    expect(unpackTable(packTable(table))).toEqual(table);
  });

  it('is refused when the file is cut off, or is something else', () => {
    expect(() => unpackTable(packTable(table).subarray(0, -3))).toThrow('cut off');
    expect(() => unpackTable(Buffer.from('\u0004\0\0\0text'))).toThrow('no static table');
  });
});

describe('an embedder over a static table', () => {
  const embedder = new StaticEmbedder(table);

  it('adds the rows of the pieces up, to unit length', async () => {
    const [rain, both, nothing] = await embedder.embed(['Rains', 'rain sun', '???'], 'query');
    expect(Array.from(rain ?? [])).toEqual([1, 0]);
    expect(both?.[0]).toBeCloseTo(Math.SQRT1_2);
    expect(Array.from(nothing ?? [])).toEqual([0, 0]);
  });

  it('stops when it is told to', async () => {
    await expect(embedder.embed(['rain'], 'query', AbortSignal.abort(new Error('enough')))).rejects.toThrow(
      'enough',
    );
  });
});

describe('what the table reads', () => {
  it('has neither case nor width nor traditional characters', () => {
    expect(tableNormalizer('軟软')('ＡＢ　軟件')).toBe('ab 软件');
  });
});

describe('the bundled table', () => {
  const embedder = StaticEmbedder.open();

  it('finds the Chinese of an English sentence, and the English of a Chinese one', async () => {
    const texts = [
      'Who approves refunds?',
      'The train was late because of the snow.',
      'Where is the manual of the printer?',
    ];
    const chinese = ['谁批准退款？', '因为下雪，火车晚点了。', '打印机的说明书在哪里？'];
    const english = await embedder.embed(texts, 'query');
    const others = await embedder.embed(chinese, 'passage');
    english.forEach((vector, i) => {
      const scores = others.map((other) => dot(vector, other));
      expect(scores.indexOf(Math.max(...scores))).toBe(i);
    });
  });

  it('reads traditional characters as simplified ones', async () => {
    const [traditional, simplified] = await embedder.embed(['印表機軟體', '印表机软体'], 'passage');
    expect(dot(traditional, simplified)).toBeCloseTo(1);
  });
});
