import { StaticEmbedder } from '@tacit/knowledge';
import { FakeMeilisearch } from './fake-meilisearch/fake-meilisearch';
import { MeilisearchSearchIndex } from './meilisearch-search-index';
import { describeMeilisearchSearchIndex } from './meilisearch-search-index.contract';

const { MEILI_URL: url, MEILI_KEY: key = null } = process.env;
let fake: FakeMeilisearch;

beforeAll(async () => (fake = await FakeMeilisearch.listen()));

describeMeilisearchSearchIndex('the index on a fake of Meilisearch', () => ({
  url: fake.url,
  key: fake.key,
}));

if (url) describeMeilisearchSearchIndex('the index on Meilisearch', () => ({ url, key }));

describe('the index on Meilisearch', () => {
  it('is tested where a server is asked for', () => {
    expect(Boolean(process.env.TACIT_TEST_MEILI) && !url).toBe(false);
  });
});

describe('connecting to Meilisearch', () => {
  const connect = (url: string, key: string | null) =>
    MeilisearchSearchIndex.connect({ url, key, prefix: 'tacit' }, StaticEmbedder.open());

  it('names MEILI_URL when nobody answers there, and keeps a password to itself', async () => {
    await expect(connect('http://user:secret@127.0.0.1:1', null)).rejects.toThrow(
      /^MEILI_URL: no Meilisearch answers at http:\/\/127\.0\.0\.1:1/,
    );
  });

  it('names MEILI_KEY when it is wrong or missing', async () => {
    await expect(connect(fake.url, 'another-key')).rejects.toThrow(/^MEILI_KEY: /);
    await expect(connect(fake.url, null)).rejects.toThrow(/^MEILI_KEY: /);
  });

  it('refuses a server that is too old', async () => {
    const old = await FakeMeilisearch.listen('a-key-of-at-least-sixteen-bytes', '1.11.3');
    await expect(connect(old.url, old.key)).rejects.toThrow(
      'Meilisearch 1.11.3 is too old; 1.15 or newer is needed',
    );
    await old.close();
  });
});

// After what the suites above take away.
afterAll(() => fake.close());
