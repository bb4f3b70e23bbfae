import { endsWithQuestion } from '../analysis/sentences';
import type { Evidence, EvidenceStore } from '../evidence';
import type { SearchHit } from '../search-index';
import { coverageOf, type QuestionWords } from './question-words';

/** Of the best so many hits those are followed that asked the same: each costs a query. */
const followed = 6;
/** How much of the question a message has to ask. */
const leastAsked = 0.5;
const repliesRead = 2;

/** Whose words may be added. */
interface Allowed {
  sourceIds: string[];
  handleIds?: string[];
}

/**
 * What was replied where the question was asked before: "Why integers?" - "A float that is off by a cent ..." shares
 * no word with the question, and stands right behind it.
 */
export async function withReplies(
  { hits, evidence }: { hits: SearchHit[]; evidence: Evidence[] },
  words: QuestionWords,
  store: EvidenceStore,
  { sourceIds, handleIds }: Allowed,
): Promise<{ hits: SearchHit[]; evidence: Evidence[] }> {
  const known = new Set(evidence.map(({ passageId }) => passageId));
  const byId = new Map(hits.map((hit) => [hit.passageId, hit]));
  const all: Evidence[] = [];
  const added: SearchHit[] = [];
  for (const [position, one] of evidence.entries()) {
    all.push(one);
    const hit = byId.get(one.passageId);
    if (position >= followed || !hit || !asksTheSame(one, words)) continue;
    for (const reply of await store.around(one.passageId, 0, repliesRead)) {
      const { passageId, sourceId, containerId, stretch, ordinal, handleId, at } = reply;
      const isAllowed =
        sourceIds.includes(sourceId) && (!handleIds || (handleId !== null && handleIds.includes(handleId)));
      const isReply = handleId !== one.handleId && !endsWithQuestion(reply.text);
      if (known.has(passageId) || !isReply || !isAllowed) continue;
      known.add(passageId);
      all.push(reply);
      added.push({
        ...{ ...hit, passageId, sourceId, containerId, stretch, ordinal, handleId, at },
        ownCoverage: 0,
      });
    }
  }
  return { hits: [...hits, ...added], evidence: all };
}

const asksTheSame = ({ passageId, text }: Evidence, words: QuestionWords): boolean =>
  passageId.startsWith('m:') && endsWithQuestion(text) && coverageOf(text, words) >= leastAsked;
