import { termsOf } from '../analysis/tokens';
import type { Answer, Citation, EarlierTurn, NoAnswer } from '../answer';
import type { Evidence, EvidenceStore } from '../evidence';
import type { SearchIndex, SearchResult } from '../search-index';
import { completeFollowUp } from './complete-follow-up';
import { conflictsOf, disagree } from './conflicts';
import { type Candidate, judgeCandidates } from './judge-candidates';
import { peopleWhoKnow } from './people-who-know';
import { pickQuotation } from './pick-quotation';
import { type QuestionWords, questionWords } from './question-words';

/** A person who is asked: only what they wrote, or were told, answers. */
export interface AskedPerson {
  personId: string;
  name: string;
  handleIds: string[];
}

export interface AnswerOptions {
  index: SearchIndex;
  evidence: EvidenceStore;
  workspaceId: string;
  /** Sources the asker may read; nothing else is searched, quoted or counted. */
  sourceIds: string[];
  asked?: AskedPerson;
  /** Earlier turns of the conversation, oldest first. */
  earlier?: EarlierTurn[];
  /** Least support for an answer, 0 to 1. @default 0.5 */
  threshold?: number;
}

/** Half of the question's weight must stand in the evidence; tuned so that related talk alone does not answer. */
const defaultThreshold = 0.5;
const candidatesJudged = 30;
const maxCitations = 3;
/** Further citations must come near the first. */
const nearFirst = 0.72;

interface Found {
  result: SearchResult;
  evidence: Evidence[];
  words: QuestionWords;
  candidates: Candidate[];
}

/**
 * Answers from evidence alone: the best passages, quoted verbatim, each with its citation; or no answer, with
 * whom to ask. Nothing is generated.
 */
export async function answerQuestion(question: string, options: AnswerOptions): Promise<Answer | NoAnswer> {
  const searchedFor = completeFollowUp(question, options.earlier ?? []);
  const threshold = options.threshold ?? defaultThreshold;
  const all = await find(searchedFor, options);
  const asked = options.asked;
  const own = asked ? await find(searchedFor, options, asked.handleIds) : all;
  const supported = own.candidates.filter((candidate) => candidate.support >= threshold);
  if (supported.length > 0) return asAnswer(searchedFor, own, supported);
  const told = asked ? await toldTo(asked, all, options, threshold) : [];
  if (told.length > 0) return asAnswer(searchedFor, all, told);
  return {
    kind: 'no-answer',
    reason: whyNot(all, asked !== undefined, threshold),
    ask: peopleWhoKnow({ ...all.result, evidence: all.evidence }, { exceptPersonId: asked?.personId }),
    nearest: own.candidates
      .slice(0, maxCitations)
      .map(({ evidence }, i) => cite(i + 1, evidence, searchedFor, own.words)),
    searchedFor,
  };
}

async function find(question: string, options: AnswerOptions, handleIds?: string[]): Promise<Found> {
  const { index, evidence: store, workspaceId, sourceIds } = options;
  const result = await index.search({
    workspaceId,
    text: question,
    sourceIds,
    handleIds,
    limit: candidatesJudged,
  });
  const evidence = await store.load(result.hits.map((hit) => hit.passageId));
  const names = [...new Set(evidence.flatMap((one) => one.speaker ?? []))];
  const words = questionWords(question, result.terms, [...names, options.asked?.name ?? '']);
  const candidates = await judgeCandidates(question, words, { hits: result.hits, evidence }, store);
  return { result, evidence, words, candidates };
}

/** What others wrote right before or after the person did: they were there. */
async function toldTo(
  asked: AskedPerson,
  all: Found,
  { evidence: store }: AnswerOptions,
  threshold: number,
): Promise<Candidate[]> {
  const told: Candidate[] = [];
  for (const candidate of all.candidates
    .filter(({ support }) => support >= threshold)
    .slice(0, maxCitations * 2)) {
    if (!candidate.evidence.passageId.startsWith('m:')) continue;
    const around = await store.around(candidate.evidence.passageId, 1, 1);
    if (around.some((one) => one.handleId !== null && asked.handleIds.includes(one.handleId)))
      told.push(candidate);
  }
  return told;
}

function whyNot(all: Found, isAsked: boolean, threshold: number): NoAnswer['reason'] {
  if (all.result.total === 0) return 'nothing-found';
  const othersKnow = all.candidates.some(({ support }) => support >= threshold);
  return isAsked && othersKnow ? 'not-theirs' : 'too-weak';
}

function asAnswer(searchedFor: string, found: Found, supported: Candidate[]): Answer {
  const chosen = distinct(supported).slice(0, maxCitations);
  const citations = chosen.map(({ evidence }, i) => cite(i + 1, evidence, searchedFor, found.words));
  const conflicts = conflictsOf(citations);
  return {
    kind: 'answer',
    ...(conflicts.length > 0 ? { conflicts } : {}),
    sentences: citations.map(({ number, evidence, from, to }) => ({
      text: evidence.text.slice(from, to),
      citation: number,
    })),
    citations,
    confidence: Math.max(...chosen.map(({ support }) => support)),
    searchedFor,
  };
}

/** The first, and those near it that say something else. */
function distinct(candidates: Candidate[]): Candidate[] {
  const first = candidates[0];
  if (!first) return [];
  const chosen: { candidate: Candidate; terms: Set<string> }[] = [];
  for (const candidate of candidates) {
    const terms = new Set(termsOf(candidate.evidence.text));
    const isNear = candidate.rank >= first.rank * nearFirst;
    const saysTheSame = (other: { candidate: Candidate; terms: Set<string> }): boolean =>
      similarity(other.terms, terms) > 0.7 &&
      !disagree(other.candidate.evidence.text, candidate.evidence.text);
    if (isNear && !chosen.some(saysTheSame)) chosen.push({ candidate, terms });
  }
  return chosen.map(({ candidate }) => candidate);
}

function similarity(a: Set<string>, b: Set<string>): number {
  let both = 0;
  for (const term of a) if (b.has(term)) both++;
  return both / Math.max(1, Math.min(a.size, b.size));
}

function cite(number: number, evidence: Evidence, question: string, words: QuestionWords): Citation {
  return { number, evidence, ...pickQuotation(evidence.text, question, words) };
}
