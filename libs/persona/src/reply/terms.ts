import { isStopWord } from '../profile/stop-words';
import { isUnspaced, wordRuns } from '../profile/words';

/**
 * What two situations are compared by: English stems, function words included because "how are you" has nothing
 * else; Chinese characters and pairs of them, because its words are cut differently from sentence to sentence.
 */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const run of wordRuns(text)) addRun(run, terms);
  return terms;
}

/** The words that say something: English stems, Chinese words of two characters and more. */
export function contentTermsOf(text: string): Set<string> {
  const terms = wordRuns(text)
    .flat()
    .filter((word) => !isStopWord(word) && !(isUnspaced(word) && word.length < 2))
    .map((word) => (isUnspaced(word) ? word : stem(word)));
  return new Set(terms);
}

function addRun(run: readonly string[], terms: Set<string>): void {
  let before = '';
  for (const word of run) {
    if (!isUnspaced(word)) terms.add(stem(word));
    for (const character of isUnspaced(word) ? word : '') {
      terms.add(character);
      if (before !== '') terms.add(before + character);
      before = character;
    }
    if (!isUnspaced(word)) before = '';
  }
}

/** Takes off the commonest endings, so that "called", "calls" and "calling" meet. */
export function stem(word: string): string {
  const plain = word.replace(/'(?:s|re|ve|ll|d|m)$/, '');
  if (plain.length > 5 && /[aeiouy].*ing$/.test(plain)) return undouble(plain.slice(0, -3));
  if (plain.length > 4 && plain.endsWith('ied')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 4 && plain.endsWith('ed')) return undouble(plain.slice(0, -2));
  if (plain.length > 3 && plain.endsWith('s') && !/[su]s$/.test(plain)) return undouble(plain.slice(0, -1));
  return undouble(plain);
}

/** "stopp" and "stop", "see" and "se", "hope" and "hop": the same for the purpose. */
function undouble(word: string): string {
  return word.length > 3 ? word.replace(/e$/, '').replace(/([bdgmnprt])\1$/, '$1') : word;
}
