import { MemorySearchIndex } from '../index/memory-search-index';
import type { SearchQuery } from '../search-index';
import { chat, inOrder, MemoryEvidenceStore } from '../testing';
import { searchAnswersFirst } from './search-answers-first';

const ofTwo = chat(`
  Nora: Did your sister ever get a dog?
  Ben: My sister? Yes, a terrier called Olive.
  Nora: My sister wants a dog too, she asks every week.
  Ben: The dog of my sister ate my shoes, my sister laughed.
  Nora: What does the dog of your sister eat?
  Ben: The bakery opens at six.`);
const ofThree = [...ofTwo, ...chat('Cleo: my sister has a dog', { sourceId: 'third' })];
const question = 'What is the dog of Ben’s sister called?';

async function order(passages: typeof ofTwo, query: Partial<SearchQuery> = {}, isShown = true) {
  const index = await MemorySearchIndex.open();
  const sourceIds = [...new Set(passages.map(({ sourceId }) => sourceId))];
  for (const sourceId of sourceIds) {
    const own = passages.filter((passage) => passage.sourceId === sourceId);
    await index.replaceSource({ workspaceId: 'w', sourceId, revision: '1' }, inOrder(own));
  }
  const asked = { workspaceId: 'w', text: question, sourceIds, limit: 10, ...query };
  const evidence = new MemoryEvidenceStore(passages);
  const { hits } = isShown ? await searchAnswersFirst(asked, { index, evidence }) : await index.search(asked);
  return hits.map(({ passageId }) => passageId);
}

describe('a search with what answers first', () => {
  it('puts what answers before what asks the same, where two talk', async () => {
    const [shown, plain] = [await order(ofTwo), await order(ofTwo, {}, false)];
    const asks = ofTwo[4]?.id ?? '';
    const tells = ofTwo[3]?.id ?? '';
    expect(shown.indexOf(tells)).toBeLessThan(shown.indexOf(asks));
    expect([...shown].sort()).toEqual([...plain].sort());
  });

  it('cuts its pages out of one order', async () => {
    const whole = await order(ofTwo);
    const pages = [await order(ofTwo, { limit: 2 }), await order(ofTwo, { limit: 2, offset: 2 })];
    expect(pages.flat()).toEqual(whole.slice(0, 4));
  });

  it.each([
    ['where more than two talk', ofThree, {}],
    ['where nothing is asked', ofTwo, { text: 'dog sister' }],
    ['where only the words are to count', ofTwo, { by: 'words' as const }],
  ])('leaves the order of the index %s', async (_, passages, query) => {
    expect(await order(passages, query)).toEqual(await order(passages, query, false));
  });
});
