import { fold, termsOf } from '../analysis/tokens';
import type { Evidence } from '../evidence';
import { statementsOf } from '../answers/candidate-features';

/** Somebody who wrote about a topic: how often, when last, and where. */
export interface TopicHolder {
  personId: string;
  name: string;
  passages: number;
  lastAt: number | null;
  /** Ids of passages, the newest first; at most three. */
  evidence: string[];
}

const MAX_EVIDENCE = 3;
/** One word of five is met by chance; two are about it. */
const WORDS_THAT_COUNT = 2;

/**
 * Who stated something about a topic, out of passages found for its words: the person's statements must hold at
 * least two of the words, or the one there is. Ordered by how often; it tells who to ask, not who is better.
 */
export function topicHolders(words: readonly string[], found: readonly Evidence[]): TopicHolder[] {
  const wanted = words.map((word) => termsOf(word)).filter((terms) => terms.length > 0);
  const needed = Math.min(WORDS_THAT_COUNT, wanted.length);
  const holders = new Map<string, TopicHolder & { ids: { id: string; at: number | null }[] }>();
  for (const { passageId, personId, speaker, at, text } of found) {
    if (!personId || !speaker) continue;
    const held = new Set(termsOf(statementsOf(text)));
    const hits = wanted.filter((terms) => terms.every((term) => held.has(term))).length;
    if (needed === 0 || hits < needed) continue;
    // By name: to whoever asks they are one person, also where two accounts were not joined yet.
    const holder = holders.get(fold(speaker)) ?? {
      ...{ personId, name: speaker, passages: 0, lastAt: null, evidence: [], ids: [] },
    };
    holder.passages++;
    holder.lastAt = at === null ? holder.lastAt : Math.max(holder.lastAt ?? at, at);
    holder.ids.push({ id: passageId, at });
    holders.set(fold(speaker), holder);
  }
  return [...holders.values()]
    .sort((a, b) => b.passages - a.passages || (b.lastAt ?? 0) - (a.lastAt ?? 0))
    .map(({ ids, ...holder }) => ({
      ...holder,
      evidence: ids
        .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
        .slice(0, MAX_EVIDENCE)
        .map(({ id }) => id),
    }));
}
