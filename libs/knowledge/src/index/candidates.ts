import type { Meaning } from './meaning';
import type { Scored } from './score';
import { flag, passageId } from './segment';

/** A passage of one of the segments. */
export interface Candidate {
  scores: Scored;
  meaning: Meaning | null;
  passage: number;
}

/** What each of the two lists hands on; among the best hundred of both are .96 of the evidence of long chats. */
const perList = 100;
/** A distance no vector has. */
const tooFar = 0xffff;
/** Looked at closely because their signs are near. */
const compared = 400;
/** Cosine below which nothing is found by meaning alone: most unrelated pairs are below it, nearly all translations above. */
const leastSimilarity = 0.28;

/** The best by words and the best by meaning, each once. */
export function candidatesOf(scored: Scored[], meanings: (Meaning | null)[]): Candidate[] {
  const byWords = bestOf(
    everyMatch(scored, meanings),
    ({ scores, passage }) => scores.score[passage]!,
    perList,
  );
  const byMeaning = bestByMeaning(scored, meanings, perList);
  const seen = new Map(scored.map((one) => [one, new Set<number>()]));
  return [...byWords, ...byMeaning].filter(({ scores, passage }) => {
    const passages = seen.get(scores)!;
    return !passages.has(passage) && passages.add(passage);
  });
}

export function* everyMatch(scored: Scored[], meanings: (Meaning | null)[]): Generator<Candidate> {
  for (const [s, scores] of scored.entries()) {
    for (const passage of scores.touched) yield { scores, meaning: meanings[s] ?? null, passage };
  }
}

export function bestByMeaning(scored: Scored[], meanings: (Meaning | null)[], limit: number): Candidate[] {
  const similar = nearestBySigns(scored, meanings).filter(
    ({ meaning, passage }) => meaning && meaning.own(passage) >= leastSimilarity,
  );
  return bestOf(similar, similarityAmongNeighbours, limit);
}

/**
 * The passages whose vectors differ least from the question's in the signs of their components: a sixteenth of the
 * work of cosines, and what those rank high is nearly always among them.
 */
function nearestBySigns(scored: Scored[], meanings: (Meaning | null)[]): Candidate[] {
  const counts: number[] = [];
  const distances = scored.map(({ isEligible, segment }, s) => {
    const found = meanings[s]?.signDistances() ?? new Uint16Array();
    for (let i = 0; i < found.length; i++) {
      if (segment.vectorScale[i] === 0 || (isEligible && !isEligible(i))) found[i] = tooFar;
      else counts[found[i]!] = (counts[found[i]!] ?? 0) + 1;
    }
    return found;
  });
  let farthest = 0;
  for (let taken = 0; farthest < counts.length; farthest++) {
    taken += counts[farthest] ?? 0;
    if (taken >= compared) break;
  }
  const nearest: Candidate[] = [];
  for (const [s, scores] of scored.entries()) {
    distances[s]!.forEach((distance, passage) => {
      if (distance <= farthest) nearest.push({ scores, meaning: meanings[s] ?? null, passage });
    });
  }
  return nearest;
}

/** A message means what its turns mean together; a section stands for itself. */
export function similarityAmongNeighbours({ meaning, passage }: Candidate): number {
  if (!meaning) return 0;
  if (meaning.segment.flags[passage]! & flag.section) return 2 * meaning.own(passage);
  return meaning.near(passage) + meaning.wide(passage);
}

export const isBefore = (a: Candidate, b: Candidate): number =>
  passageId(a.scores.segment, a.passage) < passageId(b.scores.segment, b.passage) ? -1 : 1;

/** The best of all, in order. Only what can still be among them is kept and sorted. */
export function bestOf(
  all: Iterable<Candidate>,
  scoreOf: (one: Candidate) => number,
  limit: number,
): Candidate[] {
  const kept: { one: Candidate; score: number }[] = [];
  let least = -Infinity;
  const cut = (): void => {
    kept.sort((a, b) => b.score - a.score || isBefore(a.one, b.one));
    kept.length = Math.min(kept.length, limit);
  };
  for (const one of all) {
    const score = scoreOf(one);
    if (score < least) continue;
    kept.push({ one, score });
    if (kept.length < limit * 4 + 64) continue;
    cut();
    least = kept.at(-1)?.score ?? -Infinity;
  }
  cut();
  return kept.map(({ one }) => one);
}
