import { Injectable, type OnModuleDestroy, type Provider } from '@nestjs/common';
import { Embedder, MemorySearchIndex, SearchIndex } from '@tacit/knowledge';
import { join } from 'node:path';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { installationName } from '../../config/installation-name';
import { MeilisearchSearchIndex } from './meilisearch-search-index';

/**
 * On Meilisearch where `MEILI_URL` says so, else inside this process, kept in `DATA_DIR/index` between
 * starts; that of a vault is gone when it is locked.
 */
export const searchIndexProvider: Provider = {
  provide: SearchIndex,
  inject: [CONFIG, Embedder],
  useFactory: (config: Config, embedder: Embedder): Promise<SearchIndex> =>
    config.search
      ? MeilisearchSearchIndex.connect({ ...config.search, prefix: installationName(config) }, embedder)
      : MemorySearchIndex.open({
          directory: config.vault ? undefined : join(config.dataDir, 'index'),
          embedder,
        }),
};

@Injectable()
export class SearchIndexLifecycle implements OnModuleDestroy {
  constructor(private readonly index: SearchIndex) {}

  onModuleDestroy(): Promise<void> {
    return this.index.close();
  }
}
