import {
  CachingEmbedder,
  type Embedder,
  MemorySearchIndex,
  searchAnswersFirst,
  type SearchIndex,
  type SearchQuery,
  StaticEmbedder,
  TransformersEmbedder,
} from '@tacit/knowledge';
import { MemoryEvidenceStore, MemoryVectorStore } from '@tacit/knowledge/testing';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leftOutModel } from './answers/left-out-model';
import type { BenchRow } from './bench-row';
import { loadBeir } from './sets/beir';
import { loadClassic } from './sets/classic-ir';
import { loadCmrc } from './sets/cmrc';
import { locomoRetrieval } from './sets/locomo';
import { type Measured, measureRanking, rowsOf } from './sets/measures';
import { openMeilisearch } from './sets/open-meilisearch';
import { PartsIndex } from './sets/parts-index';
import { PlainBm25 } from './sets/plain-bm25';
import { loadQmsum } from './sets/qmsum';
import type { RetrievalPool, RetrievalSet } from './sets/retrieval-set';
import { loadSlack } from './sets/slack-chats';

/** Passage ids, best first, and what ranking took: neither building nor taking out the question is counted. */
type Rank = (text: string, withheld?: string) => Promise<{ ids: string[]; ms: number }>;

const limit = 50;
/** What a pool is asked of, by the name of the system. */
interface Asked {
  ranks: Record<string, Rank>;
  /** Empties what outlives the pool. */
  end: () => Promise<void>;
}

async function askable(
  pool: RetrievalPool,
  embedder: Embedder,
  meilisearch: SearchIndex | undefined,
): Promise<Asked> {
  const plain = new PlainBm25(pool.passages);
  const own = await PartsIndex.of(pool.passages, await MemorySearchIndex.open({ embedder }));
  const theirs = meilisearch && (await PartsIndex.of(pool.passages, meilisearch));
  return {
    ranks: {
      bm25: (text, withheld) => {
        const start = performance.now();
        return Promise.resolve({ ids: plain.search(text, limit, withheld), ms: performance.now() - start });
      },
      lexical: rankOf(own, 'words'),
      vector: rankOf(own, 'meaning'),
      hybrid: rankAsShown(own, pool),
      ...(theirs && { meilisearch: rankOf(theirs) }),
    },
    end: async () => theirs?.remove(),
  };
}

/** In the order in which the product shows it; by a model that never saw the conversation, where one was fitted to it. */
const rankAsShown =
  (parts: PartsIndex<SearchIndex>, { passages, name }: RetrievalPool): Rank =>
  (text, withheld) =>
    parts.without(withheld, async (index, query) => {
      const evidence = new MemoryEvidenceStore(passages.filter(({ id }) => id !== withheld));
      const model = name === undefined ? undefined : leftOutModel(name);
      const start = performance.now();
      const { hits } = await searchAnswersFirst({ ...query, text, limit }, { index, evidence, model });
      return { ids: hits.map(({ passageId }) => passageId), ms: performance.now() - start };
    });

/** @param by what the index is told to rank by */
const rankOf =
  (parts: PartsIndex<SearchIndex>, by?: SearchQuery['by']): Rank =>
  (text, withheld) =>
    parts.without(withheld, async (index, query) => {
      const start = performance.now();
      const { hits } = await index.search({ ...query, text, limit, by });
      return { ids: hits.map(({ passageId }) => passageId), ms: performance.now() - start };
    });

/**
 * Rankings on every set found under `--data`; `--only SET` (a beginning suffices) for some of them. The bundled table
 * gives the vectors, or a model of a folder: `--models DIR --embedder ORGANISATION/NAME`. Where `MEILI_URL` (and
 * `MEILI_KEY`) name a server, the system `meilisearch` is the product on it.
 */
export async function run(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      only: { type: 'string' },
      models: { type: 'string' },
      embedder: { type: 'string' },
    },
  });
  if (!values.data) throw new Error('bench retrieval: --data is missing; name the folder of the sets.');
  const embedder =
    values.embedder === undefined ? StaticEmbedder.open() : await open(values.embedder, values.models);
  const meilisearch = await openMeilisearch(embedder);
  const sets = await loadSets(values.data);
  const rows: BenchRow[] = [];
  for (const set of sets.filter(({ name }) => name.startsWith(values.only ?? ''))) {
    rows.push(...(await measure(set, embedder, meilisearch)));
    console.error(`retrieval: ${set.name} measured`);
  }
  await meilisearch?.close();
  await embedder.close();
  return rows;
}

/** A model computes each text once, however many systems and questions there are. */
async function open(model: string, modelsDir: string | undefined): Promise<Embedder> {
  const cacheDir = join(tmpdir(), 'tacit-models');
  const transformer = await TransformersEmbedder.load({ model, modelsDir, cacheDir, hub: false });
  return new CachingEmbedder(transformer, new MemoryVectorStore());
}

async function loadSets(data: string): Promise<RetrievalSet[]> {
  const kinds: Record<string, RetrievalSet[]> = {
    locomo: locomoRetrieval(data),
    qmsum: loadQmsum(data),
    slack_chats: await loadSlack(data),
    classic_ir: loadClassic(data),
    cmrc2018: loadCmrc(data),
    beir: loadBeir(data),
  };
  for (const [kind, sets] of Object.entries(kinds)) {
    if (sets.length === 0) console.error(`retrieval: no ${kind} in ${data}, left out`);
  }
  return Object.values(kinds).flat();
}

async function measure(
  set: RetrievalSet,
  embedder: Embedder,
  meilisearch: SearchIndex | undefined,
): Promise<BenchRow[]> {
  const found = new Map<string, { times: number[]; questions: { slice?: string; measured: Measured }[] }>();
  for (const pool of set.pools) {
    const { ranks, end } = await askable(pool, embedder, meilisearch);
    for (const system of Object.keys(ranks)) {
      if (!found.has(system)) found.set(system, { times: [], questions: [] });
    }
    for (const { text, slice, relevant, withheld } of pool.queries) {
      for (const [system, { times, questions }] of found) {
        const { ids, ms } = await ranks[system]!(text, withheld);
        times.push(ms);
        questions.push({ ...(slice && { slice }), measured: measureRanking(ids, relevant) });
      }
    }
    await end();
  }
  return [...found].flatMap(([system, { times, questions }]) => {
    const about = { set: set.name, system };
    const taken = times.sort((a, b) => a - b);
    const time = (share: number): number => taken[Math.floor(taken.length * share)] ?? 0;
    return [
      ...rowsOf(about, questions),
      { ...about, metric: 'p50_ms', value: time(0.5), n: taken.length },
      { ...about, metric: 'p95_ms', value: time(0.95), n: taken.length },
    ];
  });
}
