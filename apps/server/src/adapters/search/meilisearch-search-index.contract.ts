import { Embedder, type Passage, type SearchIndex, StaticEmbedder } from '@tacit/knowledge';
import { chat, describeSearchIndex, inOrder } from '@tacit/knowledge/testing';
import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { MeilisearchSearchIndex } from './meilisearch-search-index';

export interface TestServer {
  url: string;
  key: string | null;
}

/** A model of another name and size: it counts vowels. */
class Vowels extends Embedder {
  readonly id = 'vowels';
  constructor(
    readonly dimensions = 5,
    private readonly given = dimensions,
  ) {
    super();
  }
  embed(texts: string[]): Promise<Float32Array[]> {
    const count = (text: string, vowel: string): number => text.toLowerCase().split(vowel).length - 1;
    const vectors = texts.map((text) => [...'aeiou'].slice(0, this.given).map((vowel) => count(text, vowel)));
    return Promise.resolve(
      vectors.map((vector) => Float32Array.from(vector, (n) => n / Math.hypot(...vector))),
    );
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** The index on Meilisearch, on whatever answers as Meilisearch does. */
export function describeMeilisearchSearchIndex(name: string, server: () => TestServer): void {
  const bundled = StaticEmbedder.open();
  const run = `tacit-test-${randomUUID()}`;
  const open = (prefix = `${run}-${randomUUID()}`, embedder: Embedder = bundled): Promise<SearchIndex> =>
    MeilisearchSearchIndex.connect({ ...server(), prefix }, embedder);
  const put = (index: SearchIndex, passages: Passage[], revision = '1', workspaceId = 'w'): Promise<void> =>
    index.replaceSource({ workspaceId, sourceId: passages[0]!.sourceId, revision }, inOrder(passages));
  const found = async (index: SearchIndex, text: string, sourceIds = ['chat']): Promise<string[]> =>
    (await index.search({ workspaceId: 'w', text, sourceIds, limit: 10 })).hits.map(
      ({ passageId }) => passageId,
    );

  afterAll(async () => {
    const { url, key } = server();
    const client = new Meilisearch({ host: url, ...(key !== null && { apiKey: key }) });
    const { results } = await client.getRawIndexes({ limit: 1_000 });
    const ours = results.filter(({ uid }) => uid.startsWith(run));
    await Promise.all(ours.map(({ uid }) => client.deleteIndex(uid).waitTask({ timeout: 0 })));
  });

  describeSearchIndex(name, () => open());

  describe(name, () => {
    it('keeps what it has for the next start, apart from other installations', async () => {
      const prefix = `${run}-${randomUUID()}`;
      await put(await open(prefix), chat('Mei: The refund went through'));
      const again = await open(prefix);
      expect(await again.revisions()).toEqual(new Map([['chat', '1']]));
      expect(await found(again, 'refund')).toEqual(['m:chat-0']);
      expect(await (await open()).revisions()).toEqual(new Map());
    });

    it('takes ids for ids, whatever is in them', async () => {
      const index = await open();
      await put(index, chat('Mei: The refund went through'));
      const asked = { text: 'refund', limit: 10 };
      const escape = 'x"] OR sourceId EXISTS OR sourceId IN ["x';
      expect((await index.search({ ...asked, workspaceId: 'w', sourceIds: [escape] })).hits).toEqual([]);
      expect((await index.search({ ...asked, workspaceId: escape, sourceIds: ['chat'] })).hits).toEqual([]);
      const odd = chat('Mei: Another refund').map((one) => ({
        ...one,
        sourceId: escape,
        containerId: `it's "odd"\\`,
      }));
      await put(index, odd);
      const query = {
        ...asked,
        workspaceId: 'w',
        sourceIds: ['chat', escape],
        containerIds: [`it's "odd"\\`],
      };
      expect((await index.search(query)).hits).toMatchObject([
        { sourceId: escape, containerId: `it's "odd"\\` },
      ]);
    });

    it('says what Meilisearch said when a write fails, and serves what was there before', async () => {
      const prefix = `${run}-${randomUUID()}`;
      await put(await open(prefix, new Vowels()), chat('Mei: The refund went through'));
      const lying = await open(prefix, new Vowels(5, 3));
      await expect(put(lying, chat('Mei: Nothing about money'), '2')).rejects.toThrow(
        /invalid_vector_dimensions/,
      );
      expect(await lying.revisions()).toEqual(new Map([['chat', '1']]));
      expect(await found(await open(prefix, new Vowels()), 'refund')).toEqual(['m:chat-0']);
    });

    it('writes everything anew for another model, while words find what is there', async () => {
      const prefix = `${run}-${randomUUID()}`;
      const before = await open(prefix);
      await put(before, chat('Mei: The refund went through'));
      await put(before, chat('Jonas: The refund is late', { sourceId: 'other' }));
      const index = await open(prefix, new Vowels());
      expect((await index.revisions()).size).toBe(0);
      expect(await found(index, 'refund', ['chat', 'other'])).toHaveLength(2);

      await put(index, chat('Mei: The refund went through twice'));
      expect(await found(index, 'twice')).toEqual([]);
      await put(index, chat('Jonas: The refund is late', { sourceId: 'other' }));
      expect(await found(index, 'twice')).toEqual(['m:chat-0']);
      expect([...(await index.revisions()).keys()].sort()).toEqual(['chat', 'other']);
    });

    it('finishes writing anew when the last old source is removed', async () => {
      const prefix = `${run}-${randomUUID()}`;
      const before = await open(prefix);
      await put(before, chat('Mei: The refund went through'));
      await put(before, chat('Jonas: The refund is late', { sourceId: 'other' }));
      const index = await open(prefix, new Vowels());
      await put(index, chat('Mei: The refund went through twice'));
      await index.removeSource('other');
      expect(await found(index, 'twice refund', ['chat', 'other'])).toEqual(['m:chat-0']);
    });

    it('counts all matches, also those beyond what is looked at closely', async () => {
      const index = await open();
      const lines = Array.from({ length: 300 }, (_, i) => `${i % 2 ? 'Mei' : 'Jonas'}: refund number ${i}`);
      await put(index, chat(lines.join('\n')));
      const query = { workspaceId: 'w', sourceIds: ['chat'], text: 'refund', limit: 5, facets: true };
      const { total, hits, facets } = await index.search(query);
      expect(hits).toHaveLength(5);
      expect(total).toBe(300);
      expect(facets?.handles.get('handle-Mei')).toBe(150);
    });

    it('searches one revision or the other while a source is replaced', async () => {
      const index = await open();
      const revision = (n: number): Passage[] =>
        chat(Array(20).fill(`Mei: the refund of revision${n}`).join('\n'));
      await put(index, revision(0), '0');
      let isDone = false;
      const replacing = (async () => {
        for (let n = 1; n <= 3; n++) await put(index, revision(n), String(n));
        isDone = true;
      })();
      while (!isDone) expect(await found(index, 'refund')).toHaveLength(10);
      await replacing;
    });
  });
}
