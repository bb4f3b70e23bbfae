import { join } from 'node:path';
import { readExchanges } from './conformance';
import { FakeMeilisearch } from './fake-meilisearch';
import { type Exchange, replay } from './replay';

/** Written here in the shape of a real server's; those are replayed by `npm run conformance:meili`. */
const exchanges = readExchanges(join(__dirname, 'exchanges.jsonl'));

describe('the fake of Meilisearch', () => {
  let fake: FakeMeilisearch;

  beforeEach(async () => (fake = await FakeMeilisearch.listen()));
  afterEach(() => fake.close());

  it('answers every exchange as it was answered', async () => {
    expect(await replay(exchanges, fake)).toEqual([]);
  });

  it('is told when its answer is another one', async () => {
    const [first] = exchanges as [Exchange];
    const other = { ...first, response: { status: 200, body: { results: [] } } };
    const [difference] = await replay([other], fake);
    expect(difference).toMatchObject({ title: 'no key' });
    expect(difference?.answered).toContain('missing_authorization_header');
  });

  it('refuses what it does not imitate instead of guessing', async () => {
    await replay(exchanges.slice(0, 6), fake);
    const response = await fetch(`${fake.url}/indexes/notes/search`, {
      method: 'POST',
      headers: { authorization: `Bearer ${fake.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ q: 'kettle', attributesToCrop: ['text'] }),
    });
    expect(response.status).toBe(501);
  });
});
