import { matchesType } from '../analysis/question-type';
import { termsOf } from '../analysis/tokens';
import type { Answer, Citation, EarlierTurn, NoAnswer } from '../answer';
import type { Evidence, EvidenceStore } from '../evidence';
import type { SearchIndex } from '../search-index';
import type { AnswerModel } from './answer-model';
import { answerWeights } from './answer-weights';
import { statementsOf } from './candidate-features';
import { completeFollowUp } from './complete-follow-up';
import { conflictsOf, disagree } from './conflicts';
import { type Candidate, type Found, judgeCandidates } from './judge-candidates';
import { peopleWhoKnow } from './people-who-know';
import { pickQuotation } from './pick-quotation';
import type { QuestionWords } from './question-words';

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
  /** Least confidence for an answer, 0 to 1. @default 0.5 */
  threshold?: number;
  /** What was learnt about answers. @default what ships */
  model?: AnswerModel;
}

const maxCitations = 3;
/** More than are shown: some of them may have left. */
const knownPeople = 6;
/** Further citations must have some chance of their own, and not stay too far behind the first. */
const leastChance = 0.02;
const furtherCitation = 0.06;
/** Asked why, a reason may stay further behind: what says best that something is so seldom says why. */
const ofAskedKind = 0.4;
/** What one person wrote must come so near what anybody did. */
const nearFirst = 0.12;
/** What somebody wrote among others, or was only told, must be as good as the best there is. */
const nearAsGood = 0.5;

/**
 * Answers from evidence alone: the best passages, quoted verbatim, each with its citation; or no answer, with
 * whom to ask. Nothing is generated.
 */
export async function answerQuestion(question: string, options: AnswerOptions): Promise<Answer | NoAnswer> {
  const searchedFor = completeFollowUp(question, options.earlier ?? []);
  const { asked, threshold = 0.5, model = answerWeights } = options;
  const place = { ...options, names: asked ? [asked.name] : [] };
  const all = await judgeCandidates(searchedFor, model, place);
  const own = asked ? await judgeCandidates(searchedFor, model, place, asked.handleIds) : all;
  if (own.confidence >= threshold && isNearBest(own, all)) return asAnswer(searchedFor, own, own.candidates);
  const isKnown = all.candidates.length > 0 && all.confidence >= threshold;
  const theirs = asked && isKnown ? writtenBy(asked, all.candidates.slice(0, maxCitations)) : [];
  if (theirs.length > 0) return asAnswer(searchedFor, all, theirs);
  const told = asked && isKnown ? await toldTo(asked, all, options.evidence) : [];
  if (told.length > 0) return asAnswer(searchedFor, all, told);
  const { result, evidence } = all.look;
  return {
    kind: 'no-answer',
    reason: result.total === 0 ? 'nothing-found' : asked && isKnown ? 'not-theirs' : 'too-weak',
    ask: peopleWhoKnow({ ...result, evidence }, { exceptPersonId: asked?.personId, atMost: knownPeople }),
    nearest: own.candidates
      .slice(0, maxCitations)
      .map((candidate, i) => cite(i + 1, candidate.evidence, searchedFor, own.look.words)),
    searchedFor,
  };
}

/** Whoever wrote something far less fitting than others did has not answered it. */
const isNearBest = (own: Found, all: Found): boolean =>
  own.candidates.length > 0 &&
  (own.candidates[0]?.chance ?? 0) >= (all.candidates[0]?.chance ?? 0) * nearFirst;

/** The best, and those that come near it. */
function best(candidates: readonly Candidate[], near = furtherCitation, atLeast = leastChance): Candidate[] {
  const least = Math.max(atLeast, (candidates[0]?.chance ?? 0) * near);
  return candidates.filter(({ chance }, at) => at === 0 || chance >= least);
}

/** Little was found of theirs alone; among what everybody wrote, it is of the best. */
const writtenBy = ({ handleIds }: AskedPerson, candidates: readonly Candidate[]): Candidate[] =>
  best(candidates, nearAsGood).filter(
    ({ evidence }) => evidence.handleId !== null && handleIds.includes(evidence.handleId),
  );

/** What others wrote right before or after the person did: they were there. */
async function toldTo(asked: AskedPerson, all: Found, store: EvidenceStore): Promise<Candidate[]> {
  const told: Candidate[] = [];
  for (const candidate of best(all.candidates, nearAsGood).slice(0, maxCitations)) {
    if (!candidate.evidence.passageId.startsWith('m:')) continue;
    const around = await store.around(candidate.evidence.passageId, 1, 1);
    if (around.some((one) => one.handleId !== null && asked.handleIds.includes(one.handleId)))
      told.push(candidate);
  }
  return told;
}

function asAnswer(searchedFor: string, found: Found, candidates: Candidate[]): Answer {
  const chosen = distinct(searchedFor, candidates).slice(0, maxCitations);
  const citations = chosen.map(({ evidence }, i) => cite(i + 1, evidence, searchedFor, found.look.words));
  const conflicts = conflictsOf(citations);
  return {
    kind: 'answer',
    ...(conflicts.length > 0 ? { conflicts } : {}),
    sentences: citations.map(({ number, evidence, from, to }) => ({
      text: evidence.text.slice(from, to),
      citation: number,
    })),
    citations,
    confidence: found.confidence,
    searchedFor,
  };
}

/** The first, and those near it that say something else. */
function distinct(question: string, candidates: Candidate[]): Candidate[] {
  const near = new Set(best(candidates));
  const further = best(candidates, furtherCitation * ofAskedKind, leastChance * ofAskedKind).filter(
    (one) => near.has(one) || matchesType(question, statementsOf(one.evidence.text)) === true,
  );
  const chosen: { candidate: Candidate; terms: Set<string> }[] = [];
  for (const candidate of further) {
    const terms = new Set(termsOf(candidate.evidence.text));
    const saysTheSame = (other: { candidate: Candidate; terms: Set<string> }): boolean =>
      similarity(other.terms, terms) > 0.7 &&
      !disagree(other.candidate.evidence.text, candidate.evidence.text);
    if (!chosen.some(saysTheSame)) chosen.push({ candidate, terms });
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
