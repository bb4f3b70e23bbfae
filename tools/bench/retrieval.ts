import { type Embedder, CachingEmbedder, type SearchQuery, TransformersEmbedder } from '@tacit/knowledge';
import { MemoryVectorStore } from '@tacit/knowledge/testing';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchRow } from './bench-row';
import { loadBeir } from './sets/beir';
import { loadClassic } from './sets/classic-ir';
import { loadCmrc } from './sets/cmrc';
import { locomoRetrieval } from './sets/locomo';
import { type Measured, measureRanking, rowsOf } from './sets/measures';
import { PartsIndex } from './sets/parts-index';
import { PlainBm25 } from './sets/plain-bm25';
import { loadQmsum } from './sets/qmsum';
import type { RetrievalPool, RetrievalSet } from './sets/retrieval-set';
import { loadSlack } from './sets/slack-chats';

/** Passage ids, best first, and what ranking took: neither building nor taking out the question is counted. */
type Rank = (text: string, withheld?: string) => Promise<{ ids: string[]; ms: number }>;

const limit = 50;
const systems = ['bm25', 'lexical', 'vector', 'hybrid'] as const;
type System = (typeof systems)[number];
/** What the product's index is told to rank by. */
const by: Partial<Record<System, SearchQuery['by']>> = { lexical: 'words', vector: 'meaning' };

async function ranksOf(pool: RetrievalPool, embedder?: Embedder): Promise<Record<System, Rank>> {
  const plain = new PlainBm25(pool.passages);
  const parts = await PartsIndex.of(pool.passages, embedder);
  const product =
    (system: System): Rank =>
    (text, withheld) =>
      parts.without(withheld, async (index, query) => {
        const start = performance.now();
        const { hits } = await index.search({ ...query, text, limit, by: by[system] });
        return { ids: hits.map(({ passageId }) => passageId), ms: performance.now() - start };
      });
  return {
    bm25: (text, withheld) => {
      const start = performance.now();
      return Promise.resolve({ ids: plain.search(text, limit, withheld), ms: performance.now() - start });
    },
    lexical: product('lexical'),
    vector: product('vector'),
    hybrid: product('hybrid'),
  };
}

/**
 * Rankings on every set found under `--data`; `--only SET` (a beginning suffices) for some of them. The bundled table
 * gives the vectors, or a model of a folder: `--models DIR --embedder ORGANISATION/NAME`.
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
  const embedder = values.embedder === undefined ? undefined : await open(values.embedder, values.models);
  const sets = await loadSets(values.data);
  const rows: BenchRow[] = [];
  for (const set of sets.filter(({ name }) => name.startsWith(values.only ?? ''))) {
    rows.push(...(await measure(set, embedder)));
    console.error(`retrieval: ${set.name} measured`);
  }
  await embedder?.close();
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

async function measure(set: RetrievalSet, embedder?: Embedder): Promise<BenchRow[]> {
  const questions = new Map<System, { slice?: string; measured: Measured }[]>(
    systems.map((one) => [one, []]),
  );
  const times = new Map<System, number[]>(systems.map((one) => [one, []]));
  for (const pool of set.pools) {
    const ranks = await ranksOf(pool, embedder);
    for (const { text, slice, relevant, withheld } of pool.queries) {
      for (const system of systems) {
        const { ids, ms } = await ranks[system](text, withheld);
        times.get(system)?.push(ms);
        questions.get(system)?.push({ ...(slice && { slice }), measured: measureRanking(ids, relevant) });
      }
    }
  }
  return systems.flatMap((system) => {
    const about = { set: set.name, system };
    const taken = (times.get(system) ?? []).sort((a, b) => a - b);
    const time = (share: number): number => taken[Math.floor(taken.length * share)] ?? 0;
    return [
      ...rowsOf(about, questions.get(system) ?? []),
      { ...about, metric: 'p50_ms', value: time(0.5), n: taken.length },
      { ...about, metric: 'p95_ms', value: time(0.95), n: taken.length },
    ];
  });
}
