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
/** A distance no vector has: none has so many components. */
const tooFar = 0xffff;
/** Looked at closely because their signs are near. */
const compared = 400;
/** Cosine below which nothing is found by meaning alone: most unrelated pairs are below it, nearly all translations above. */
const leastSimilarity = 0.28;

/** The best by words and the best by meaning, each once. */
export function candidatesOf(scored: Scored[], meanings: (Meaning | null)[]): Candidate[] {
  const byWords = bestByWords(scored, meanings, perList);
  const byMeaning = bestByMeaning(scored, meanings, perList);
  const seen = new Map(scored.map((one) => [one, new Set<number>()]));
  return [...byWords, ...byMeaning].filter(({ scores, passage }) => {
    const passages = seen.get(scores)!;
    return !passages.has(passage) && passages.add(passage);
  });
}

/** The matches with the highest scores, in order; a common word matches millions. */
export function bestByWords(scored: Scored[], meanings: (Meaning | null)[], limit: number): Candidate[] {
  const best = new Best(limit);
  for (const [s, scores] of scored.entries()) {
    const { touched, score } = scores;
    const meaning = meanings[s] ?? null;
    for (let i = 0; i < touched.length; i++) {
      const passage = touched[i]!;
      if (score[passage]! >= best.least) best.add({ scores, meaning, passage }, score[passage]!);
    }
  }
  return best.inOrder();
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
  const counts = new Uint32Array(1 + Math.max(0, ...scored.map(({ segment }) => segment.dimensions)));
  const distances = scored.map(({ isEligible, segment }, s) => {
    const found = meanings[s]?.signDistances() ?? new Uint16Array();
    for (let i = 0; i < found.length; i++) {
      if (segment.vectorScale[i] === 0 || (isEligible && !isEligible(i))) found[i] = tooFar;
      else counts[found[i]!]!++;
    }
    return found;
  });
  let farthest = 0;
  for (let taken = 0; farthest < counts.length; farthest++) {
    taken += counts[farthest]!;
    if (taken >= compared) break;
  }
  const nearest: Candidate[] = [];
  for (const [s, scores] of scored.entries()) {
    const found = distances[s]!;
    const meaning = meanings[s] ?? null;
    for (let passage = 0; passage < found.length; passage++) {
      if (found[passage]! <= farthest) nearest.push({ scores, meaning, passage });
    }
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

/** The best of all, in order. */
export function bestOf(
  all: Iterable<Candidate>,
  scoreOf: (one: Candidate) => number,
  limit: number,
): Candidate[] {
  const best = new Best(limit);
  for (const one of all) best.add(one, scoreOf(one));
  return best.inOrder();
}

/** Keeps and sorts only what can still be among the best. */
class Best {
  /** What scores less is not among them. */
  least = -Infinity;
  private readonly kept: { one: Candidate; score: number }[] = [];

  constructor(private readonly limit: number) {}

  add(one: Candidate, score: number): void {
    if (score < this.least) return;
    this.kept.push({ one, score });
    if (this.kept.length < this.limit * 4 + 64) return;
    this.cut();
    this.least = this.kept.at(-1)?.score ?? -Infinity;
  }

  inOrder(): Candidate[] {
    this.cut();
    return this.kept.map(({ one }) => one);
  }

  private cut(): void {
    this.kept.sort((a, b) => b.score - a.score || isBefore(a.one, b.one));
    this.kept.length = Math.min(this.kept.length, this.limit);
  }
}
