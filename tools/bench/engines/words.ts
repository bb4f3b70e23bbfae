import { termsOf, type Passage } from '@tacit/knowledge';

/** The words every engine is given of a passage. */
export const wordsOf = ({ speaker, text, caption }: Passage): string[] =>
  termsOf(`${speaker ?? ''}\n${text}\n${caption}`);

export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
