import { matchesType } from '../analysis/question-type';
import { endsWithQuestion, sentencesOf } from '../analysis/sentences';
import { termsOf } from '../analysis/tokens';
import { isMostlyHan } from '../embedders/language-means';
import type { Evidence, EvidenceStore } from '../evidence';
import type { SearchHit } from '../search-index';
import { coverageOf, nearnessOf, type QuestionWords, weighed } from './question-words';

/** What is known of a passage as an answer to a question, by name and in this order. */
export const candidateFeatures = [
  'gap',
  'place',
  'own',
  'soft',
  'softAround',
  'asked',
  'near',
  'headings',
  'meaning',
  'meaningGap',
  'before',
  'type',
  'wrongType',
  'question',
  'first',
  'second',
  'namedSpeaks',
  'namedFirst',
  'otherSpeaks',
  'otherFirst',
  'otherSecond',
  'namesThem',
  'length',
  'full',
  'asksOnly',
  'isDocument',
  'isUnnamed',
  'translated',
] as const;
export type CandidateFeature = (typeof candidateFeatures)[number];

/** A row by the names of its values. */
export const namedRow = (row: readonly number[]): Record<CandidateFeature, number> =>
  Object.fromEntries(candidateFeatures.map((name, at) => [name, row[at] ?? 0])) as Record<
    CandidateFeature,
    number
  >;

const sectionAt = candidateFeatures.indexOf('isDocument');
/** Whether a row is of a part of a document. */
export const isSection = (row: readonly number[]): boolean => row[sectionAt] === 1;

const ofSpeaker = new Set<CandidateFeature>([
  'namedSpeaks',
  'namedFirst',
  'otherSpeaks',
  'otherFirst',
  'otherSecond',
]);
/** A row as if nobody knew who speaks. */
export const withoutSpeaker = (row: readonly number[]): number[] =>
  row.map((value, at) => (ofSpeaker.has(candidateFeatures[at] ?? 'gap') ? 0 : value));

/** Only the best are looked at with the turn before them: each costs a query. */
const judgedWithContext = 8;

const firstPerson = /\b(?:i|i'm|i've|i'd|i'll|my|me|mine|we|our|us)\b|我|咱/iu;
const secondPerson = /\b(?:you|your|you're|you've|you'd|u|ur)\b|你|您/iu;

/** What a text states; what it asks answers nothing. */
export const statementsOf = (text: string): string => cut(text, false);
const questionsOf = (text: string): string => cut(text, true);

const cut = (text: string, isAsked: boolean): string =>
  sentencesOf(text)
    .filter((sentence) => endsWithQuestion(sentence.text) === isAsked)
    .map((sentence) => sentence.text)
    .join('\n');

interface Surroundings {
  store: EvidenceStore;
  /** Speakers whom the question names. */
  named: ReadonlySet<string>;
  nearnesses: readonly (readonly number[])[];
}

export interface FoundEvidence {
  hits: SearchHit[];
  evidence: Evidence[];
}

/** How near what each piece of evidence states comes to each word of the question, in their order. */
export const nearnessesOf = (evidence: readonly Evidence[], words: QuestionWords): number[][] =>
  evidence.map((one) => nearnessOf(`${statementsOf(one.text)}\n${one.caption}`, words));

/** A row per piece of evidence, in its order. */
export async function featuresOfCandidates(
  question: string,
  words: QuestionWords,
  { hits, evidence }: FoundEvidence,
  { store, named, nearnesses }: Surroundings,
): Promise<number[][]> {
  const byId = new Map(hits.map((hit) => [hit.passageId, hit]));
  const top = Math.max(...hits.map(({ score }) => score), -Infinity);
  const nearest = Math.max(...hits.map(({ similarity }) => similarity), 0);
  return Promise.all(
    evidence.map(async (one, position) => {
      const hit = byId.get(one.passageId);
      const statements = statementsOf(one.text);
      const asked = position < judgedWithContext ? await questionBefore(one, store) : '';
      const before = coverageOf(asked, words);
      const fits = matchesType(question, statements);
      const isMessage = one.passageId.startsWith('m:');
      const isNamed = one.speaker !== null && named.has(one.speaker);
      const isOther = named.size > 0 && isMessage && !isNamed;
      const isFirst = firstPerson.test(statements);
      const isSecond = secondPerson.test(statements);
      const said = coverageOf(`${statements}\n${one.caption}`, words);
      // Words of another script cover nothing; there the meaning has to do.
      const isOtherScript = isMostlyHan(question) !== isMostlyHan(one.text);
      const own = isOtherScript ? Math.max(said, hit?.similarity ?? 0) : said;
      const soft = nearnesses[position] ?? [];
      const around = nearnessOf([asked, one.title, ...one.headings].join('\n'), words);
      return [
        (hit?.score ?? 0) - top,
        1 / (1 + position),
        own,
        weighed(soft, words),
        weighed(
          soft.map((value, at) => Math.max(value, around[at] ?? 0)),
          words,
        ),
        coverageOf(questionsOf(one.text), words),
        isMessage ? Math.max(hit?.coverage ?? 0, isOtherScript ? own : 0) : 0,
        coverageOf([one.title, ...one.headings].join('\n'), words),
        hit?.similarity ?? 0,
        (hit?.similarity ?? 0) - nearest,
        before,
        fits === true ? 1 : 0,
        fits === false ? 1 : 0,
        endsWithQuestion(one.text) ? 1 : 0,
        isFirst ? 1 : 0,
        isSecond ? 1 : 0,
        isNamed ? 1 : 0,
        isNamed && isFirst ? 1 : 0,
        isOther ? 1 : 0,
        isOther && isFirst ? 1 : 0,
        isOther && isSecond ? 1 : 0,
        namesAny(one.text, named) ? 1 : 0,
        Math.log(1 + one.text.length),
        own > 0.99 ? 1 : 0,
        statements === '' ? 1 : 0,
        isMessage ? 0 : 1,
        named.size === 0 ? 1 : 0,
        isOtherScript ? 1 : 0,
      ];
    }),
  );
}

function namesAny(text: string, named: ReadonlySet<string>): boolean {
  if (named.size === 0) return false;
  const words = new Set(termsOf(text));
  return [...named].some((name) => termsOf(name).some((term) => words.has(term)));
}

/** "How do we retry?" - "Three times." covers the question by the turn before, when another asked there. */
async function questionBefore(evidence: Evidence, store: EvidenceStore): Promise<string> {
  if (!evidence.passageId.startsWith('m:')) return '';
  const around = await store.around(evidence.passageId, 1, 0);
  const before = around.find((one) => one.passageId !== evidence.passageId);
  if (!before || before.handleId === evidence.handleId || !endsWithQuestion(before.text)) return '';
  return before.text;
}
