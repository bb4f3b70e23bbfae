import { isMostlyHan } from '../embedders/language-means';
import { namedRow } from './candidate-features';
import { sigmoid } from './logistic';
import type { Look } from './look-at';

/**
 * Where evidence in another script is as likely to answer as not, and how fast that grows: nearness of words and of
 * the whole, each up to 1. Set by hand from questions to the sample team: right ones reached .87 to .90, those that
 * nothing answers .32.
 */
const evenly = 0.8;
const steepness = 8;
/** Evidence without the kind of thing that is asked for. */
const ofWrongType = 0.85;

/**
 * The chance of each candidate in another script to answer, 0 for the others: no labelled question crosses scripts,
 * so nothing was learnt of them, and what they mean has to do.
 * @param learnt how sure it is without them; what is answered in the language of the question needs no translation
 */
export function translations({ question, evidence, rows }: Look, learnt: number): number[] {
  const needed = Math.min(1, 2 * (1 - learnt));
  return evidence.map(({ text }, at) => {
    if (isMostlyHan(question) === isMostlyHan(text)) return 0;
    const { soft, meaning, wrongType } = namedRow(rows[at] ?? []);
    const chance = sigmoid(steepness * (soft + meaning - evenly));
    return chance * needed * (wrongType === 1 ? ofWrongType : 1);
  });
}
