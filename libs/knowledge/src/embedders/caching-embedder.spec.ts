import { Embedder } from '../embedder';
import { MemoryVectorStore } from '../testing/memory-vector-store';
import { CachingEmbedder } from './caching-embedder';

/** Counts what it is asked, and stops after a number of texts. */
class CountingEmbedder extends Embedder {
  readonly dimensions = 1;
  readonly read: string[] = [];

  constructor(
    readonly id: string,
    private readonly endsAfter = Infinity,
  ) {
    super();
  }

  embed(texts: string[]): Promise<Float32Array[]> {
    if (this.read.length + texts.length > this.endsAfter) return Promise.reject(new Error('stopped'));
    this.read.push(...texts);
    return Promise.resolve(texts.map((text) => Float32Array.of(text.length)));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

describe('an embedder that keeps what it computed', () => {
  it('gives the vectors in the order of the texts, and computes the same text once', async () => {
    const inner = new CountingEmbedder('a');
    const vectors = await new CachingEmbedder(inner, new MemoryVectorStore()).embed(
      ['aa', 'b', 'aa'],
      'passage',
    );
    expect(vectors.map((vector) => vector[0])).toEqual([2, 1, 2]);
    expect(inner.read).toEqual(['aa', 'b']);
  });

  it('goes on where it was stopped', async () => {
    const store = new MemoryVectorStore();
    const texts = Array.from({ length: 600 }, (_, i) => `text ${i}`);
    const stopped = new CachingEmbedder(new CountingEmbedder('a', 300), store).embed(texts, 'passage');
    await expect(stopped).rejects.toThrow('stopped');
    const inner = new CountingEmbedder('a');
    await expect(new CachingEmbedder(inner, store).embed(texts, 'passage')).resolves.toHaveLength(600);
    expect(inner.read).toEqual(texts.slice(256));
  });

  it('never takes the vector of another model', async () => {
    const store = new MemoryVectorStore();
    await new CachingEmbedder(new CountingEmbedder('a'), store).embed(['text'], 'passage');
    const other = new CountingEmbedder('b');
    await new CachingEmbedder(other, store).embed(['text'], 'passage');
    expect(other.read).toEqual(['text']);
  });

  it('keeps no questions', async () => {
    const inner = new CountingEmbedder('a');
    const embedder = new CachingEmbedder(inner, new MemoryVectorStore());
    await embedder.embed(['who?'], 'query');
    await embedder.embed(['who?'], 'query');
    expect(inner.read).toEqual(['who?', 'who?']);
  });
});
