import { isStopWord } from '../profile/stop-words';
import { isUnspaced, wordRuns } from '../profile/words';
import { stem } from '../reply/terms';

/** What somebody said a person would not say, and what they would. */
export interface Correction {
  id: string;
  /** The question it was about. */
  scene: string;
  /** A sentence of the answer, as it was shown. */
  wrong: string;
  /** In the words of whoever corrected it, never shown as the person's own. */
  right: string;
  isBySubject: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

/** A correction applies to what was asked when so much of the two is the same: read off pairs of real questions. */
const SAME_SCENE = 0.6;
/** A shorter text is inside too many others to be called the same. */
const LEAST_INSIDE = 12;

/**
 * Which sentences of an answer stay, and which corrections take the place of the rest. The person's own word comes
 * before anybody else's, then the newest; of several for one scene the first of that order is what holds.
 * @returns `kept`: for each sentence whether it stays; `applied`: at most one for the scene, and one for each
 * sentence that somebody called wrong
 */
export function applyCorrections<T extends Correction>(
  question: string,
  sentences: readonly string[],
  corrections: readonly T[],
): { kept: boolean[]; applied: T[] } {
  const ranked = [...corrections].sort(
    (a, b) => Number(b.isBySubject) - Number(a.isBySubject) || b.at - a.at || (a.id < b.id ? -1 : 1),
  );
  const ofScene = ranked.find(({ scene }) => isSameScene(scene, question));
  const applied = new Set<T>(ofScene ? [ofScene] : []);
  const kept = sentences.map((sentence) => {
    const wrong = ranked.find((one) => isSameWords(one.wrong, sentence));
    if (!wrong) return true;
    // The scene has its own answer; elsewhere what is right was said about that sentence.
    if (!ofScene) applied.add(wrong);
    return false;
  });
  return { kept, applied: [...applied] };
}

/**
 * Whether a correction holds when its scene comes up again: the answer gives it first and nothing that it calls
 * wrong. Corrections of a persona are tested with this as its regression set.
 */
export function correctionHolds<T extends Correction>(
  correction: T,
  { sentences, corrections }: { sentences: readonly string[]; corrections: readonly T[] },
): boolean {
  const { kept, applied } = applyCorrections(correction.scene, sentences, corrections);
  const said = sentences.filter((_, at) => kept[at]);
  const [first] = applied;
  return (
    first !== undefined &&
    isSameWords(first.right, correction.right) &&
    !said.some((sentence) => isSameWords(correction.wrong, sentence))
  );
}

/** Whether two questions ask the same: by what they name, or word for word where they name nothing. */
export function isSameScene(a: string, b: string): boolean {
  const [first, second] = [plain(a), plain(b)];
  if (first === second) return first !== '';
  const [ofFirst, ofSecond] = [namesIn(a), namesIn(b)];
  if (ofFirst.size === 0 || ofSecond.size === 0) return false;
  const shared = [...ofFirst].filter((term) => ofSecond.has(term)).length;
  return shared / (ofFirst.size + ofSecond.size - shared) >= SAME_SCENE;
}

/** The same words but for case, spaces and marks; or one inside the other. */
export function isSameWords(a: string, b: string): boolean {
  const [first, second] = [plain(a), plain(b)];
  if (first === second) return true;
  const [inner, outer] = first.length < second.length ? [first, second] : [second, first];
  return inner.length >= LEAST_INSIDE && outer.includes(inner);
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Stems of words that are no function words; of Chinese, pairs of characters without them. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const run of wordRuns(text.normalize('NFKC').toLowerCase())) {
    for (const word of run) {
      if (isStopWord(word)) continue;
      if (!isUnspaced(word)) names.add(stem(word));
      else if (word.length === 1) names.add(word);
      else for (let at = 0; at + 1 < word.length; at++) names.add(word.slice(at, at + 2));
    }
  }
  return names;
}
