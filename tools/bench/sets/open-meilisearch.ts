import type { Embedder, SearchIndex } from '@tacit/knowledge';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from '../../support/repository-root';

/** What the built server exports. */
interface Adapter {
  MeilisearchSearchIndex: {
    connect(
      server: { url: string; key: string | null; prefix: string },
      embedder: Embedder,
    ): Promise<SearchIndex>;
  };
}

const adapter = join(repositoryRoot, 'apps/server/dist/adapters/search/meilisearch-search-index.js');
/** Begins the names of the indexes, apart from those of an installation on the same server. */
const prefix = 'tacit-bench';

/**
 * The index as the server has it on Meilisearch, empty: what an interrupted run left there is taken away.
 * @returns undefined unless `MEILI_URL` names a server
 * @throws Error where the server is not built or cannot be used
 */
export async function openMeilisearch(embedder: Embedder): Promise<SearchIndex | undefined> {
  const { MEILI_URL: url, MEILI_KEY: key = null } = process.env;
  if (!url) return undefined;
  if (!existsSync(adapter))
    throw new Error('MEILI_URL: the server is not built, whose adapter is measured: npm run build.');
  const require = createRequire(adapter);
  const { MeilisearchSearchIndex } = require(adapter) as Adapter;
  const index = await MeilisearchSearchIndex.connect({ url, key, prefix }, embedder);
  for (const sourceId of (await index.revisions()).keys()) await index.removeSource(sourceId);
  return index;
}
