import type { Passage } from './passage';
import type { SearchIndex, SearchQuery } from './search-index';
import { chat, handbook, inOrder } from './testing/chat';

/** What every search index does. `create` gives an empty one. */
export function describeSearchIndex(name: string, create: () => Promise<SearchIndex>): void {
  describe(`${name} as a search index`, () => {
    let index: SearchIndex;
    const put = (passages: Passage[], workspaceId = 'w', revision = '1') =>
      index.replaceSource({ workspaceId, sourceId: passages[0]!.sourceId, revision }, inOrder(passages));
    const search = (text: string, query: Partial<SearchQuery> = {}) =>
      index.search({
        workspaceId: 'w',
        text,
        sourceIds: ['chat', 'private', 'handbook'],
        limit: 10,
        ...query,
      });
    const found = async (text: string, query: Partial<SearchQuery> = {}) =>
      (await search(text, query)).hits.map((hit) => hit.passageId);

    beforeEach(async () => {
      index = await create();
      await put(
        chat(`
          Mei: We retry refunds three times with an idempotency key
          Jonas: Who watches the reconciliation job?
          Mei: I do, every Monday
          Wei: 退款失败以后会自动重试三次`),
      );
    });
    afterEach(() => index.close());

    it('finds a message by its words, however they are inflected', async () => {
      expect((await found('retrying a refund'))[0]).toBe('m:chat-0');
    });

    it('finds an answer by the words of the question before it', async () => {
      expect(await found('reconciliation')).toEqual(expect.arrayContaining(['m:chat-1', 'm:chat-2']));
    });

    it('finds Chinese without a dictionary', async () => {
      expect((await found('退款会重试吗'))[0]).toBe('m:chat-3');
    });

    it('forgives a misspelt word that nobody wrote', async () => {
      expect((await found('idempotancy'))[0]).toBe('m:chat-0');
    });

    it('completes the last word when asked to', async () => {
      expect(await found('recon')).toEqual([]);
      expect((await found('recon', { prefix: true }))[0]).toBe('m:chat-1');
    });

    it('prefers what the person named in the question wrote', async () => {
      await put(
        chat('Jonas: The deploy is on Friday\nMei: The deploy is on Friday', { sourceId: 'private' }),
      );
      expect((await found('What did Mei say about the deploy', { sourceIds: ['private'] }))[0]).toBe(
        'm:private-1',
      );
    });

    describe('what one may not read', () => {
      beforeEach(() => put(chat('Anna: The refund password is swordfish', { sourceId: 'private' })));

      it('is never found', async () => {
        expect(await found('swordfish', { sourceIds: ['chat'] })).toEqual([]);
        expect((await search('refund', { sourceIds: ['chat'] })).total).toBe(
          (await search('refund', { sourceIds: ['chat'] })).hits.length,
        );
      });

      it('changes neither score nor coverage of what one may', async () => {
        const before = await search('refund password', { sourceIds: ['chat'] });
        await index.removeSource('private');
        expect(await search('refund password', { sourceIds: ['chat'] })).toEqual(before);
      });

      it('does not correct spelling or complete words', async () => {
        expect((await search('swordfisch', { sourceIds: ['chat'] })).terms).toEqual({});
        expect((await search('swordf', { sourceIds: ['chat'], prefix: true })).terms).not.toHaveProperty(
          'swordfish',
        );
      });

      it('is nothing at all without a source, or in another workspace', async () => {
        expect(await found('refund', { sourceIds: [] })).toEqual([]);
        expect(await found('refund', { workspaceId: 'other' })).toEqual([]);
      });
    });

    it('filters by writer, container, kind and time', async () => {
      await put(handbook('# Refunds\n\nA refund above 500 needs two people.'));
      const all = ['m:chat-0', 's:handbook-0:0-36'];
      expect(await found('refund')).toEqual(expect.arrayContaining(all));
      expect(await found('refund', { handleIds: ['handle-Mei'] })).not.toContain('s:handbook-0:0-36');
      expect(await found('refund', { containerIds: ['handbook-document'] })).toEqual(['s:handbook-0:0-36']);
      expect(await found('refund', { kinds: ['section'] })).toEqual(['s:handbook-0:0-36']);
      const first = Date.parse('2024-03-04T09:00:00Z');
      expect(await found('refund', { from: first, to: first })).toEqual(['m:chat-0']);
      expect(await found('refund', { from: first + 86_400_000 })).toEqual([]);
    });

    it('finds a section by its heading', async () => {
      await put(handbook('# On-call rotation\n\nChanges every Tuesday at noon.'));
      expect((await found('rotation'))[0]).toMatch(/^s:handbook/);
    });

    it('pages without overlap', async () => {
      const pages = [await found('Mei', { limit: 2 }), await found('Mei', { limit: 2, offset: 2 })];
      expect(new Set(pages.flat()).size).toBe(pages.flat().length);
      expect(pages.flat()).toEqual(await found('Mei', { limit: 4 }));
    });

    it('says how much of the question a passage covers', async () => {
      const [best] = (await search('refunds idempotency')).hits;
      expect(best?.ownCoverage).toBeCloseTo(1);
      const [partly] = (await search('refunds unheardof')).hits;
      expect(partly!.coverage).toBeLessThan(1);
    });

    it('replaces a source as a whole and remembers its revision', async () => {
      await put(chat('Jonas: Nothing about money'), 'w', '2');
      expect(await found('refund')).toEqual([]);
      expect(await index.revisions()).toEqual(new Map([['chat', '2']]));
    });

    it('forgets a source, and does not mind one it never had', async () => {
      await index.removeSource('chat');
      await index.removeSource('never');
      expect(await found('refund')).toEqual([]);
      expect((await index.revisions()).size).toBe(0);
    });

    it('finds nothing for words nobody wrote, and for no words', async () => {
      expect(await found('xylophone')).toEqual([]);
      expect(await found('')).toEqual([]);
    });
  });
}
