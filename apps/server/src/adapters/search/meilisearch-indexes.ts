import { createHash } from 'node:crypto';
import {
  type EnqueuedTaskPromise,
  type Index,
  Meilisearch,
  MeilisearchApiError,
  type Settings,
} from 'meilisearch';
import type { PassageDocument } from './meilisearch-documents';
import { everySource, type SourceDocument } from './meilisearch-sources';

/** Passages, and beside them what each source is and how often its words stand in it. */
export interface IndexPair {
  passages: Index<PassageDocument>;
  sources: Index<SourceDocument>;
}

/** Changes whenever documents or analysis do: what was written before is written anew. */
const layout = 1;
/** The first that can keep typos out of numbers; filters by rule came shortly before. */
const leastVersion = [1, 15] as const;

/** The indexes of one installation: made, checked, and written anew beside the old ones where they are out of date. */
export class MeilisearchIndexes {
  readonly serving: IndexPair;
  /** What Meilisearch calls our vectors: another model or layout has another name, so neither is taken for the other. */
  readonly embedder: string;
  private readonly next: IndexPair;

  private constructor(
    readonly client: Meilisearch,
    prefix: string,
    embedderId: string,
    private readonly dimensions: number,
  ) {
    const hash = createHash('sha256').update(embedderId).digest('hex');
    this.embedder = `layout${layout}model${hash.slice(0, 12)}`;
    const pair = (suffix: string): IndexPair => ({
      passages: client.index(`${prefix}-passages${suffix}`),
      sources: client.index(`${prefix}-sources${suffix}`),
    });
    this.serving = pair('');
    this.next = pair('-next');
  }

  /** @throws Error that names MEILI_URL or MEILI_KEY */
  static async connect(
    server: { url: string; key: string | null; prefix: string },
    embedder: { id: string; dimensions: number },
  ): Promise<MeilisearchIndexes> {
    const client = new Meilisearch({ host: server.url, ...(server.key !== null && { apiKey: server.key }) });
    await checkVersion(client, server.url);
    const indexes = new MeilisearchIndexes(client, server.prefix, embedder.id, embedder.dimensions);
    await indexes.prepare();
    return indexes;
  }

  /** The indexes that are written: those beside the serving ones while these are out of date. */
  async writing(): Promise<IndexPair> {
    return (await this.embeddersOf(this.next)) === undefined ? this.serving : this.next;
  }

  /** Once every source that is served has been written anew, readers get the new indexes, both at the same time. */
  async finishRebuild(): Promise<void> {
    if ((await this.writing()) === this.serving) return;
    const [served, written] = await Promise.all([sourceIdsOf(this.serving), sourceIdsOf(this.next)]);
    if (![...served].every((id) => written.has(id))) return;
    const swaps = (['passages', 'sources'] as const).map((kind) => ({
      indexes: [this.serving[kind].uid, this.next[kind].uid] as [string, string],
      rename: false,
    }));
    await done(this.client.swapIndexes(swaps));
    await this.drop(this.next);
  }

  private async prepare(): Promise<void> {
    const served = await this.embeddersOf(this.serving);
    if (served === undefined || served.includes(this.embedder)) {
      await this.drop(this.next);
      await this.create(this.serving);
      return;
    }
    const written = await this.embeddersOf(this.next);
    if (!written?.includes(this.embedder)) await this.drop(this.next);
    await this.create(this.next);
  }

  /** Settings are written every time, too: the same ones again cost nothing. */
  private async create({ passages, sources }: IndexPair): Promise<void> {
    for (const { uid } of [passages, sources]) {
      if (await this.exists(uid)) continue;
      await done(this.client.createIndex(uid, { primaryKey: 'id' }), 'index_already_exists');
    }
    await done(sources.updateSettings(sourceSettings));
    await done(
      passages.updateSettings({
        ...passageSettings,
        embedders: { [this.embedder]: { source: 'userProvided', dimensions: this.dimensions } },
      }),
    );
  }

  private async drop({ passages, sources }: IndexPair): Promise<void> {
    for (const index of [passages, sources]) {
      if (await this.exists(index.uid)) await done(this.client.deleteIndex(index.uid), 'index_not_found');
    }
  }

  private async exists(uid: string): Promise<boolean> {
    return (await unlessMissing(this.client.getRawIndex(uid))) !== undefined;
  }

  /** Undefined where there is no such index. */
  private async embeddersOf({ passages }: IndexPair): Promise<string[] | undefined> {
    const settings = await unlessMissing(passages.getSettings());
    return settings && Object.keys(settings.embedders ?? {});
  }
}

const equality = (attributePatterns: string[], comparison = false) => ({
  attributePatterns,
  features: { facetSearch: false, filter: { equality: true, comparison } },
});

const passageSettings: Settings = {
  searchableAttributes: ['terms'],
  // Terms have no order; ours decides among what matches.
  rankingRules: ['words', 'typo', 'exactness'],
  proximityPrecision: 'byAttribute',
  filterableAttributes: [
    equality(['part', 'piece', 'sourceId', 'handleId', 'containerId', 'kind']),
    equality(['at'], true),
  ],
  // Terms that are numbers stand for characters of Chinese and the like.
  typoTolerance: { minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 }, disableOnNumbers: true },
  faceting: { maxValuesPerFacet: 1_000 },
  pagination: { maxTotalHits: 1_000 },
};

const sourceSettings: Settings = {
  searchableAttributes: ['sourceId'],
  filterableAttributes: [equality(['workspaceId', 'sourceId', 'part'])],
};

async function checkVersion(client: Meilisearch, url: string): Promise<void> {
  const { pkgVersion } = await client.getVersion().catch((error: unknown) => {
    const where = url.replace(/\/\/[^@/]*@/, '//');
    if (error instanceof MeilisearchApiError)
      throw new Error(`MEILI_KEY: ${where} refuses it: ${error.message}`);
    throw new Error(`MEILI_URL: no Meilisearch answers at ${where}; start it, or leave MEILI_URL out`, {
      cause: error,
    });
  });
  const [major = 0, minor = 0] = pkgVersion.split('.').map(Number);
  const [leastMajor, leastMinor] = leastVersion;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Error(
    `MEILI_URL: Meilisearch ${pkgVersion} is too old; ${leastVersion.join('.')} or newer is needed`,
  );
}

/** Waits for a write however long it takes. @throws Error with what the task says, unless it is the tolerated code */
export async function done(write: EnqueuedTaskPromise, tolerated?: string): Promise<void> {
  const { status, error, type } = await write.waitTask({ timeout: 0 });
  if (status === 'succeeded' || error?.code === tolerated) return;
  throw new Error(
    `Meilisearch: ${type} ${status}: ${error?.message ?? 'no reason given'} (${error?.code ?? status})`,
  );
}

async function unlessMissing<Found>(asked: Promise<Found>): Promise<Found | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return undefined;
    throw error;
  });
}

async function sourceIdsOf({ sources }: IndexPair): Promise<Set<string>> {
  return new Set((await everySource(sources, ['sourceId'])).map(({ sourceId }) => sourceId));
}
