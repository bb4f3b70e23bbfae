import { AuthorJudge } from '@tacit/persona';
import type { AttrAuthor } from './attr-sets';
import type { BenchRow } from '../bench-row';
import { meanRow } from './mean-row';

/** Accuracy over bundles of 1, 5 and 20 consecutive messages; a short last bundle is left out. */
export function attrRows(set: string, authors: readonly AttrAuthor[]): BenchRow[] {
  const judge = AuthorJudge.train(new Map(authors.map(({ author, profile }) => [author, profile])));
  return [1, 5, 20].map((size) => {
    const outcomes = authors.flatMap(({ author, test }) =>
      bundles(test, size).map((texts) => {
        const logs = judge.judge(texts);
        return judge.authors[logs.indexOf(Math.max(...logs))] === author ? 1 : 0;
      }),
    );
    return meanRow({ set, system: 'attr', metric: 'accuracy', slice: `k=${size}` }, outcomes);
  });
}

function bundles(texts: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.floor(texts.length / size) }, (_, at) =>
    texts.slice(at * size, (at + 1) * size),
  );
}
