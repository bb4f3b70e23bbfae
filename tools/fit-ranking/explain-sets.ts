import { MemorySearchIndex } from '@tacit/knowledge';
import { locomoRetrieval } from '../bench/sets/locomo';
import { PartsIndex } from '../bench/sets/parts-index';
import { loadQmsum } from '../bench/sets/qmsum';
import type { RetrievalSet } from '../bench/sets/retrieval-set';
import { loadSlack } from '../bench/sets/slack-chats';

/** The candidates of one question of a set. */
export interface Explained {
  set: string;
  /** Sets of one kind. */
  family: string;
  slice?: string;
  /** Questions that are left out together. */
  fold: string;
  ids: string[];
  features: number[][];
  isRelevant: boolean[];
  relevant: ReadonlyMap<string, number>;
}

/** Folds of a set that is one pool. */
const parts = 5;

/** What the product's ranking knows of the candidates of every question of the chats and meetings under `data`. */
export async function explainSets(data: string): Promise<Explained[]> {
  const families: Record<string, RetrievalSet[]> = {
    locomo: locomoRetrieval(data),
    qmsum: loadQmsum(data),
    slack: await loadSlack(data),
  };
  const explained: Explained[] = [];
  for (const [family, sets] of Object.entries(families)) {
    for (const set of sets) {
      explained.push(...(await explainSet(family, set)));
      console.error(`fit-ranking: ${set.name} explained`);
    }
  }
  return explained;
}

async function explainSet(family: string, set: RetrievalSet): Promise<Explained[]> {
  const explained: Explained[] = [];
  for (const [pool, { passages, queries }] of set.pools.entries()) {
    const index = await PartsIndex.of(passages, await MemorySearchIndex.open());
    for (const [number, { text, slice, relevant, withheld }] of queries.entries()) {
      const candidates = await index.without(withheld, (one, query) => one.explain({ ...query, text }));
      explained.push({
        ...{ set: set.name, family, relevant, ...(slice && { slice }) },
        fold: foldOf(family, set.name, pool, number),
        ids: candidates.map(({ passageId }) => passageId),
        features: candidates.map(({ features }) => features),
        isRelevant: candidates.map(({ passageId }) => relevant.has(passageId)),
      });
    }
  }
  return explained;
}

/** A conversation or a year is left out as a whole, meetings by fifths of their questions. */
function foldOf(family: string, set: string, pool: number, question: number): string {
  if (family === 'qmsum') return `${family} ${question % parts}`;
  return `${set} ${pool}`;
}
