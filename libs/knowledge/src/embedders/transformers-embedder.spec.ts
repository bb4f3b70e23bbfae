import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTinyModel } from '../testing/tiny-model';
import { TransformersEmbedder } from './transformers-embedder';

const folder = mkdtempSync(join(tmpdir(), 'models-'));
const vocabulary = { rain: [3, 0, 0], sun: [0, 2, 0], query: [0, 0, 4], passage: [0, 0, -4], ':': [0, 0, 0] };
const offline = { modelsDir: folder, cacheDir: join(folder, 'cache'), hub: false };
const near = (vector: Float32Array | undefined): number[] =>
  Array.from(vector ?? [], (value) => Math.round(value * 1000) / 1000);

describe('a model run by transformers.js', () => {
  let embedder: TransformersEmbedder;

  beforeAll(async () => {
    writeTinyModel(folder, 'tiny/words', vocabulary);
    embedder = await TransformersEmbedder.load({ ...offline, model: 'tiny/words' });
  });

  afterAll(async () => {
    await embedder.close();
    rmSync(folder, { recursive: true });
  });

  it('gives unit vectors, the mean over the words, in the order of the texts', async () => {
    const texts = ['rain rain rain sun sun', 'sun', ...Array<string>(40).fill('rain'), 'rain sun'];
    const vectors = await embedder.embed(texts, 'passage');
    expect(vectors).toHaveLength(texts.length);
    expect(near(vectors[0])).toEqual([0.914, 0.406, 0]);
    expect(near(vectors[1])).toEqual([0, 1, 0]);
    expect(near(vectors[42])).toEqual([0.832, 0.555, 0]);
  });

  it('gives a zero vector where nothing is known, and for an empty text', async () => {
    const vectors = await embedder.embed(['nonsense', '', 'rain'], 'query');
    expect(vectors.map(near)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [1, 0, 0],
    ]);
  });

  it('names the model, its precision and its dimensions', () => {
    expect(embedder.id).toBe('tiny/words@fp32');
    expect(embedder.dimensions).toBe(3);
  });

  it('rejects what is aborted and goes on with the next', async () => {
    const stop = new AbortController();
    const long = embedder.embed(Array<string>(5_000).fill('rain'), 'passage', stop.signal);
    stop.abort(new Error('enough'));
    await expect(long).rejects.toThrow('enough');
    await expect(embedder.embed(['sun'], 'passage')).resolves.toHaveLength(1);
  });

  it('puts the prefixes of its family before the texts, and takes the middle of their language away', async () => {
    writeTinyModel(folder, 'tiny/e5', vocabulary);
    const e5 = await TransformersEmbedder.load({ ...offline, model: 'tiny/e5' });
    const [question] = await e5.embed(['rain'], 'query');
    const [passage] = await e5.embed(['rain'], 'passage');
    await e5.close();
    expect(e5.id).toBe('tiny/e5@fp32-centred');
    expect(near(question)).not.toEqual(near(passage));
    expect(question?.[2]).toBeGreaterThan(passage?.[2] ?? 1);
  });

  it('rejects once it is closed', async () => {
    const other = await TransformersEmbedder.load({ ...offline, model: 'tiny/words' });
    await other.close();
    await expect(other.embed(['rain'], 'query')).rejects.toMatchObject({ code: 'embedder/closed' });
  });
});

describe('a model that cannot be had', () => {
  const elsewhere = { model: 'no/such', cacheDir: join(tmpdir(), 'no-such-cache') };

  it('is named with the folder to put it into when fetching is switched off', async () => {
    await expect(
      TransformersEmbedder.load({ ...elsewhere, modelsDir: '/models', hub: false }),
    ).rejects.toMatchObject({
      code: 'embedder/not-found',
      message: expect.stringContaining('/models/no/such'),
    });
  });

  it('is told apart from a hub that cannot be reached', async () => {
    await expect(
      TransformersEmbedder.load({ ...elsewhere, hubUrl: 'http://127.0.0.1:9/' }),
    ).rejects.toMatchObject({
      code: 'embedder/unreachable',
    });
  });

  it('does not keep anyone waiting for a hub that never answers', async () => {
    const silent: Server = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const loading = TransformersEmbedder.load({
      ...elsewhere,
      hubUrl: `http://127.0.0.1:${port}/`,
      silenceTimeoutMs: 300,
    });
    await expect(loading).rejects.toMatchObject({ code: 'embedder/unreachable' });
    silent.closeAllConnections();
    await new Promise((resolve) => silent.close(resolve));
  });
});
