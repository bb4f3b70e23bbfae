import { checkTurn } from '../care/check-turn';
import { isStopWord } from '../profile/stop-words';
import { termsOf } from '../reply/terms';

const LONGEST = 240;

/**
 * A talk in the owner's own words: the few things they said that share most with the rest of what they said, whole and
 * unchanged, in the order they were said. Nothing the persona showed is in it; neither is what was said in distress,
 * a demand for what only the person could give, or a word of leaving.
 * @param said everything the owner said in one talk, oldest first
 */
export function ownWords(said: readonly string[], limit = 2): string[] {
  const turns = said
    .map((text, at) => ({ text: text.trim(), at, terms: contentOf(text) }))
    .filter(({ text }) => text !== '' && checkTurn(text).kind === 'ok');
  const heard = new Map<string, number>();
  for (const { terms } of turns) for (const term of terms) heard.set(term, (heard.get(term) ?? 0) + 1);
  const chosen: typeof turns = [];
  const told = new Set<string>();
  while (chosen.length < limit && chosen.length < turns.length) {
    const left = turns.filter((turn) => !chosen.includes(turn));
    const worth = ({ terms }: (typeof turns)[number]): number =>
      [...terms].filter((term) => !told.has(term)).reduce((sum, term) => sum + (heard.get(term) ?? 0), 0);
    const [best] = left.sort((a, b) => worth(b) - worth(a) || a.at - b.at);
    // A second one that says nothing new is left out.
    if (best === undefined || (chosen.length > 0 && worth(best) === 0)) break;
    for (const term of best.terms) told.add(term);
    chosen.push(best);
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ text }) => shortened(text));
}

function contentOf(text: string): Set<string> {
  return new Set([...termsOf(text)].filter((term) => !isStopWord(term)));
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
