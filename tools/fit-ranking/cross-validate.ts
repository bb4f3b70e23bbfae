import { measureRanking } from '../bench/sets/measures';
import type { Explained } from './explain-sets';
import { type Example, fitSoftmax, weighted } from './softmax-fit';

/** How much each kind of set says, whatever its number of questions. */
const shares: Record<string, number> = { locomo: 0.5, slack: 0.3, qmsum: 0.2 };

export interface Found {
  name: string;
  questions: number;
  ndcg: number;
  recall: number;
}

export function exampleOf({ family, features, isRelevant }: Explained, all: Explained[]): Example {
  const siblings = all.filter((one) => one.family === family).length;
  return { features, isRelevant, weight: (shares[family] ?? 0) / siblings };
}

/** What weights find that were fitted without the conversation, the year or the questions they rank, by set and slice. */
export function crossValidate(explained: Explained[]): Found[] {
  const found = new Map<string, Found>();
  for (const fold of new Set(explained.map((one) => one.fold))) {
    const others = explained.filter((one) => one.fold !== fold);
    const weights = fitSoftmax(others.map((one) => exampleOf(one, others)));
    for (const one of explained.filter((each) => each.fold === fold)) {
      const order = one.ids
        .map((id, i) => ({ id, score: weighted(one.features[i] ?? [], weights) }))
        .sort((a, b) => b.score - a.score);
      const measured = measureRanking(
        order.map(({ id }) => id),
        one.relevant,
      );
      for (const name of [one.set, ...(one.slice ? [`${one.set}, ${one.slice}`] : [])]) {
        const sum = found.get(name) ?? { name, questions: 0, ndcg: 0, recall: 0 };
        sum.questions++;
        sum.ndcg += measured['ndcg@10'] ?? 0;
        sum.recall += measured['recall@10'] ?? 0;
        found.set(name, sum);
      }
    }
  }
  return [...found.values()].map(({ name, questions, ndcg, recall }) => ({
    ...{ name, questions },
    ...{ ndcg: ndcg / questions, recall: recall / questions },
  }));
}
