import { StaticEmbedder } from '../embedders/static-embedder';
import type { Passage } from '../passage';
import type { SearchResult } from '../search-index';
import { chat, handbook, inOrder } from '../testing';
import { CorpusStatistics, StatisticsCounter } from './corpus-statistics';
import { MemorySearchIndex } from './memory-search-index';
import { piecesOf, segmentOf } from './pieces';
import { searchCandidates } from './search-candidates';

const source = { workspaceId: 'w', sourceId: 'chat', revision: '1' };
const talk = chat(`
  Mei: We retry refunds three times with an idempotency key
  Jonas: Who watches the reconciliation job?
  Mei: I do, every Monday

  Wei: 退款失败以后会自动重试三次
  Jonas: The refund report is late again

  Anna: Lunch at noon?
  Jonas: Yes, at noon`);
const document = handbook(
  '# Refunds\n\nA refund above 500 needs two people.\n\nReports go out on Monday.',
).map((section) => ({ ...section, sourceId: 'chat' }));
const passages = [...talk, ...document];

describe('ranking what another engine has found', () => {
  const embedder = StaticEmbedder.open();
  const pieces = async (of: Passage[]): Promise<Passage[][]> => {
    const all: Passage[][] = [];
    for await (const piece of piecesOf(inOrder(of))) all.push(piece);
    return all;
  };
  const statistics = async (): Promise<CorpusStatistics> => {
    const counter = new StatisticsCounter();
    for (const piece of await pieces(passages)) counter.add(await segmentOf(source, [piece], null));
    return new CorpusStatistics([counter.finish()]);
  };
  const everything = async (text: string): Promise<SearchResult> => {
    const index = await MemorySearchIndex.open({ embedder });
    await index.replaceSource(source, inOrder(passages));
    return index.search({ workspaceId: 'w', sourceIds: ['chat'], text, limit: 20, facets: true });
  };

  it.each([
    'retrying a refund',
    'Who watches the reconciliation on Monday?',
    '退款会重试吗',
    'What did Jonas say at noon',
  ])('finds all of "%s" as the index of everything does, piece by piece', async (text) => {
    const segments = await Promise.all(
      (await pieces(passages)).map((piece) => segmentOf(source, [piece], embedder)),
    );
    const [vector] = await embedder.embed([text], 'query');
    const query = { workspaceId: 'w', sourceIds: ['chat'], text, limit: 20, facets: true };
    const found = searchCandidates(query, segments, await statistics(), vector!);
    const expected = await everything(text);
    expect(found).toEqual({
      ...expected,
      hits: expected.hits.map((hit) => ({
        ...hit,
        score: expect.closeTo(hit.score, 5),
        coverage: expect.closeTo(hit.coverage, 5),
        ownCoverage: expect.closeTo(hit.ownCoverage, 5),
      })),
    });
  });

  it('weighs words by the whole corpus, however few passages are looked at', async () => {
    const [first] = await pieces(passages);
    const segment = await segmentOf(source, [first!], null);
    const query = { workspaceId: 'w', sourceIds: ['chat'], text: 'refund reconciliation', limit: 5 };
    const { terms } = searchCandidates(query, [segment], await statistics(), null);
    expect(terms).toEqual((await everything('refund reconciliation')).terms);
  });

  it('cuts a long stretch into pieces', async () => {
    const long = chat(Array.from({ length: 150 }, (_, i) => `Mei: message ${i}`).join('\n'));
    expect((await pieces(long)).map(({ length }) => length)).toEqual([64, 64, 22]);
  });
});
