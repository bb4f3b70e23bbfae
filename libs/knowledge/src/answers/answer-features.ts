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
  'firstNear',
  'firstMeaning',
  'firstType',
  'firstWrongType',
  'firstNamedSpeaks',
  'firstOtherSpeaks',
  'ownOfNamed',
  'ownOfOthers',
  'own',
  'near',
  'meaning',
  'unknown',
  'words',
  'leastNear',
  'isNamed',
  'isDocument',
  'speakers',
  ...['first', 'topTen', 'own', 'near', 'unknown', 'ownOfNamed'].flatMap((name) => [
    `${name}InDocument`,
    `${name}BySpeakers`,
  ]),
] as const;

/** Candidates of one search with the chance of each to answer. */
export interface JudgedSearch {
  /** In the order of `candidateFeatures`. */
  rows: readonly (readonly number[])[];
  chances: readonly number[];
}

export interface AnswerSituation {
  found: JudgedSearch;
  /** The same question asked about somebody else; null where it names nobody or several people. */
  swapped: JudgedSearch | null;
  /** Share of the question's words that stand nowhere. */
  unknown: number;
  /** Words of the question that say what it is about. */
  words: number;
  /** How many people wrote the candidates. */
  speakers: number;
  isNamed: boolean;
  /** Whether the best candidate is part of a document. */
  isDocument: boolean;
}

const columns = new Map(candidateFeatures.map((name, at) => [name, at]));

/** In the order of `answerFeatures`. */
export function featuresOfAnswer(situation: AnswerSituation): number[] {
  const { found, swapped, unknown, words, speakers, isNamed, isDocument } = situation;
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
  const kind = isDocument ? 1 : 0;
  const crowd = Math.log(1 + speakers);
  return [
    ...[first, logOdds(chances[1] ?? 0), logOdds(chances[2] ?? 0), topTen],
    sum(chances.slice(0, 10).map((chance) => Math.log(1 - Math.min(0.995, chance)))),
    swapped ? first - logOdds(others[0] ?? 0) : 0,
    swapped ? topTen - sum(others.slice(0, 10)) : 0,
    swapped ? 1 : 0,
    ...(['own', 'near', 'meaning', 'type', 'wrongType', 'namedSpeaks', 'otherSpeaks'] as const).map((name) =>
      of(best, name),
    ),
    ...[ownOfNamed, most('own', (row) => of(row, 'otherSpeaks') === 1), own, near, most('meaning')],
    ...[unknown, Math.log(1 + words)],
    Math.min(...[0, 1, 2].map((at) => of(found.rows[at] ?? [], 'near'))),
    ...[isNamed ? 1 : 0, kind, crowd],
    ...[first, topTen, own, near, unknown, ownOfNamed].flatMap((value) => [
      value * kind,
      value * (crowd - 1.1),
    ]),
  ];
}

const sorted = (chances: readonly number[]): number[] => [...chances].sort((a, b) => b - a);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
