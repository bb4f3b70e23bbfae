import { isMostlyHan } from '../embedders/language-means';
import { questionType } from '../analysis/question-type';
import type { Candidate } from './candidates';
import { type Coverage, coverageOf } from './coverage';
import { answersFlag, flag, type Segment } from './segment';

/** What ranking knows of a candidate: four lists as z-scores over the candidates, the rest less their means. */
export const featureNames = [
  'words',
  'wideWords',
  'meaning',
  'nearMeaning',
  'ownCoverage',
  'nearCoverage',
  'namedSpeaker',
  'otherNamed',
  'afterQuestion',
  'question',
  'firstPerson',
  'namedFirstPerson',
  'answersType',
  'length',
] as const;
export type Feature = (typeof featureNames)[number];

/** A candidate's features, in the order of their names. */
export type Features = number[];

/** An answer of the wrong kind is half as telling as one of the right kind. */
const wrongType = -0.5;
/** Words are trusted less where the best in meaning is of another script and little of the question stands anywhere. */
const trustedCoverage = 0.8;

/** @param weight sum of the weights of the question's words */
export function featuresOf(question: string, candidates: Candidate[], weight: number): Features[] {
  const coverages = candidates.map(({ scores, passage }) => coverageOf(scores, passage));
  const trust = trustInWords(question, candidates, coverages, weight);
  const type = questionType(question);
  const isAnyoneNamed = candidates.some(({ scores }) => scores.isNamed.includes(true));
  const lists = [
    deviations(candidates.map(({ scores, passage }) => scores.score[passage]!)).map((one) => trust * one),
    deviations(coverages.map(({ fromWide }) => fromWide)).map((one) => trust * one),
    deviations(candidates.map(({ meaning, passage }) => meaning?.own(passage) ?? 0)),
    deviations(candidates.map(({ meaning, passage }) => meaning?.near(passage) ?? 0)),
  ];
  const rows = candidates.map(({ scores: { segment, isNamed }, passage }, i) => {
    const { own, near } = coverages[i]!;
    const flags = segment.flags[passage]!;
    const isSpeaker = isNamed[segment.handleOf[passage]!] === true;
    const isFirstPerson = (flags & flag.firstPerson) !== 0;
    const isOfType = type >= 0 && (flags & answersFlag(type)) !== 0;
    return [
      trust * (own / weight),
      trust * (near / weight),
      isSpeaker ? 1 : 0,
      isAnyoneNamed && !isSpeaker ? 1 : 0,
      followsQuestion(segment, passage) ? 1 : 0,
      flags & flag.endsWithQuestion ? 1 : 0,
      isFirstPerson ? 1 : 0,
      isFirstPerson && isSpeaker ? 1 : 0,
      type < 0 ? 0 : isOfType ? 1 : wrongType,
      Math.log(1 + segment.textLength[passage]!),
    ];
  });
  return centred(rows).map((row, i) => [...lists.map((list) => list[i]!), ...row]);
}

function trustInWords(
  question: string,
  candidates: Candidate[],
  coverages: Coverage[],
  weight: number,
): number {
  let nearest: Candidate | undefined;
  let nearestSimilarity = -Infinity;
  for (const one of candidates) {
    const similarity = one.meaning?.own(one.passage) ?? 0;
    if (similarity > nearestSimilarity) [nearest, nearestSimilarity] = [one, similarity];
  }
  if (!nearest?.meaning || isHan(nearest) === isMostlyHan(question)) return 1;
  const most = coverages.reduce((highest, { own }) => Math.max(highest, own), 0) / weight;
  return Math.min(1, most / trustedCoverage) ** 4;
}

const isHan = ({ scores, passage }: Candidate): boolean =>
  (scores.segment.flags[passage]! & flag.mostlyHan) !== 0;

/** Whether somebody else asked something right before it. */
function followsQuestion({ flags, stretchOf, handleOf }: Segment, passage: number): boolean {
  const before = passage - 1;
  if (before < 0 || stretchOf[before] !== stretchOf[passage] || flags[passage]! & flag.section) return false;
  return handleOf[before] !== handleOf[passage] && (flags[before]! & flag.endsWithQuestion) !== 0;
}

/** Without the mean of each column: messages and sections are weighed apart and must meet on one scale. */
function centred(rows: number[][]): number[][] {
  const means = (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
  return rows.map((row) => row.map((value, i) => value - means[i]!));
}

function deviations(values: number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(square) || 1;
  return values.map((value) => (value - mean) / deviation);
}

/** Sum of the weights of the words, for shares of it. */
export const weightOf = (weights: number[]): number => weights.reduce((sum, one) => sum + one, 0) || 1;
