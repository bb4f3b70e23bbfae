import { candidateFeatures, type CandidateFeature } from './candidate-features';
import { logOdds } from './logistic';

/** What is known of the candidates as a whole: whether any of them answers. */
export const answerFeatures = [
  'first',
  'second',
  'third',
  'topTen',
  'noneOfTen',
  'firstLessSwapped',
  'topTenLessSwapped',
  'isSwapped',
  'firstOwn',
  'firstSoft',
  'firstAround',
  'firstNear',
  'firstMeaning',
  'firstType',
  'firstWrongType',
  'firstNamedSpeaks',
  'firstOtherSpeaks',
  'ownOfNamed',
  'ownOfOthers',
  'own',
  'soft',
  'softAround',
  'together',
  'near',
  'meaning',
  'unknown',
  'words',
  'leastNear',
  'byNamed',
  'byOthers',
  'byNamedLessOthers',
  'byAnybody',
  'softOfNamed',
  'softOfOthers',
  'gapOfNamed',
  'gapOfOthers',
  'isNamed',
  'isDocument',
  'speakers',
  ...['first', 'topTen', 'own', 'near', 'unknown', 'ownOfNamed', 'soft', 'together'].flatMap((name) => [
    `${name}InDocument`,
    `${name}BySpeakers`,
  ]),
] as const;

/** Candidates of one search with the chance of each to answer. */
export interface JudgedSearch {
  /** In the order of `candidateFeatures`. */
  rows: readonly (readonly number[])[];
  chances: readonly number[];
  /** Log-odds of each to answer if it does not count who speaks; null for parts of documents. */
  byAnybody: readonly (number | null)[];
}

export interface AnswerSituation {
  found: JudgedSearch;
  /** The same question asked about somebody else; null where it names nobody or several people. */
  swapped: JudgedSearch | null;
  /** Share of the question's words that stand nowhere. */
  unknown: number;
  /** Words of the question that say what it is about. */
  words: number;
  /** How much of the question the best three cover together, 0 to 1. */
  together: number;
  /** How many people wrote the candidates; 0 where the best is part of a document, beside which chat tells nothing. */
  speakers: number;
  isNamed: boolean;
  /** Whether the best candidate is part of a document. */
  isDocument: boolean;
}

const columns = new Map(candidateFeatures.map((name, at) => [name, at]));

/** In the order of `answerFeatures`. */
export function featuresOfAnswer(situation: AnswerSituation): number[] {
  const { found, swapped, unknown, words, together, speakers, isNamed, isDocument } = situation;
  const chances = sorted(found.chances);
  const others = swapped ? sorted(swapped.chances) : chances;
  const best = found.rows[found.chances.indexOf(chances[0] ?? 0)] ?? [];
  const of = (row: readonly number[], name: CandidateFeature): number => row[columns.get(name) ?? -1] ?? 0;
  const most = (
    name: CandidateFeature,
    isCounted: (row: readonly number[]) => boolean = () => true,
  ): number => Math.max(0, ...found.rows.filter(isCounted).map((row) => of(row, name)));
  const first = logOdds(chances[0] ?? 0);
  const topTen = sum(chances.slice(0, 10));
  const ownOfNamed = most('own', (row) => of(row, 'namedSpeaks') === 1);
  const own = most('own');
  const near = most('near');
  const soft = most('soft');
  const kind = isDocument ? 1 : 0;
  const crowd = Math.log(1 + speakers);
  return [
    ...[first, logOdds(chances[1] ?? 0), logOdds(chances[2] ?? 0), topTen],
    sum(chances.slice(0, 10).map((chance) => Math.log(1 - Math.min(0.995, chance)))),
    swapped ? first - logOdds(others[0] ?? 0) : 0,
    swapped ? topTen - sum(others.slice(0, 10)) : 0,
    swapped ? 1 : 0,
    ...(
      [
        'own',
        'soft',
        'softAround',
        'near',
        'meaning',
        'type',
        'wrongType',
        'namedSpeaks',
        'otherSpeaks',
      ] as const
    ).map((name) => of(best, name)),
    ...[ownOfNamed, most('own', (row) => of(row, 'otherSpeaks') === 1), own],
    ...[soft, most('softAround'), together, near, most('meaning')],
    ...[unknown, Math.log(1 + words)],
    Math.min(...[0, 1, 2].map((at) => of(found.rows[at] ?? [], 'near'))),
    ...(isNamed ? whose(found) : [0, 0, 0, Math.max(least, ...saidBy(found)), 0, 0, 0, 0]),
    ...[isNamed ? 1 : 0, kind, crowd],
    ...[first, topTen, own, near, unknown, ownOfNamed, soft, together].flatMap((value) => [
      value * kind,
      value * (crowd - 1.1),
    ]),
  ];
}

/** Log-odds where nothing was said. */
const least = -8;

const saidBy = (
  { rows, byAnybody }: JudgedSearch,
  isCounted: (row: readonly number[]) => boolean = () => true,
): number[] => byAnybody.flatMap((logit, at) => (logit !== null && isCounted(rows[at] ?? []) ? [logit] : []));

/** What the person whom the question names says of it beside what others say: it tells whose fact it is. */
function whose(found: JudgedSearch): number[] {
  const is = (name: CandidateFeature) => (row: readonly number[]) => row[columns.get(name) ?? -1] === 1;
  const named = is('namedSpeaks');
  const other = is('otherSpeaks');
  const byNamed = Math.max(least, ...saidBy(found, named));
  const byOthers = Math.max(least, ...saidBy(found, other));
  const most = (
    name: CandidateFeature,
    from: number,
    isCounted: (row: readonly number[]) => boolean,
  ): number =>
    Math.max(from, ...found.rows.filter(isCounted).map((row) => row[columns.get(name) ?? -1] ?? from));
  return [
    ...[byNamed, byOthers, byNamed - byOthers, Math.max(byNamed, byOthers)],
    ...[most('soft', 0, named), most('soft', 0, other), most('gap', -3, named), most('gap', -3, other)],
  ];
}

const sorted = (chances: readonly number[]): number[] => [...chances].sort((a, b) => b - a);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
