import { questionType } from '../analysis/question-type';
import { endsWithQuestion } from '../analysis/sentences';
import type { EvidenceStore } from '../evidence';
import type { SearchHit, SearchIndex, SearchQuery, SearchResult } from '../search-index';
import { type AnswerModel, judged } from './answer-model';
import { answerWeights } from './answer-weights';
import { type Look, lookThrough } from './look-at';

/** So many of the first hits are put in another order. */
const REORDERED = 30;
/** What a place further back costs, beside the log-odds to answer; between .25 and 1 little changes. */
const PER_PLACE = 0.5;

interface SearchPlace {
  index: SearchIndex;
  evidence: EvidenceStore;
  /** What was learnt about answers. @default what ships */
  model?: AnswerModel;
}

/**
 * A search, with the hits that answer first where two talk with each other and a question is asked: what "she" did and
 * whose fact it is, the words alone do not tell. In talk of many and in documents the order of the index stays, which
 * is better there (`bench retrieval`). Nothing is added or left out, and a page is cut out of one order.
 */
export async function searchAnswersFirst(
  query: SearchQuery,
  { index, evidence, model = answerWeights }: SearchPlace,
): Promise<SearchResult> {
  const { text, workspaceId, sourceIds, handleIds, limit, offset = 0, by } = query;
  if (by || offset >= REORDERED || !isAsked(text)) return index.search(query);
  const found = await index.search({ ...query, offset: 0, limit: Math.max(REORDERED, offset + limit) });
  const head = found.hits.slice(0, REORDERED);
  const page = (hits: SearchHit[]): SearchResult => ({ ...found, hits: hits.slice(offset, offset + limit) });
  const place = { index, evidence, workspaceId, sourceIds };
  if (new Set(head.flatMap((hit) => hit.handleId ?? [])).size !== 2) return page(found.hits);
  const look = await lookThrough(text, { ...found, hits: head }, place, handleIds);
  return page([...answersFirst(head, look, model), ...found.hits.slice(REORDERED)]);
}

/** Ends at infinity, which sorts as well. */
const logit = (chance: number): number => Math.log(chance / (1 - chance));

const isAsked = (text: string): boolean => endsWithQuestion(text) || questionType(text) >= 0;

function answersFirst(head: readonly SearchHit[], look: Look, { candidate }: AnswerModel): SearchHit[] {
  const { chances } = judged(candidate, look);
  const chanceOf = new Map(look.evidence.map(({ passageId }, at) => [passageId, chances[at] ?? 0]));
  return head
    .map((hit, place) => ({
      hit,
      worth: logit(chanceOf.get(hit.passageId) ?? 0) - PER_PLACE * Math.log(1 + place),
    }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ hit }) => hit);
}
