import { Best } from './best';
import { nowhere } from './filter';
import type { Meaning } from './meaning';
import { NearestSigns } from './nearest-signs';
import type { Scored } from './score';
import { compareIds, flag } from './segment';

/** A passage of one of the segments. */
export interface Candidate {
  scores: Scored;
  meaning: Meaning | null;
  passage: number;
}

/** What each of the two lists hands on; among the best hundred of both are .96 of the evidence of long chats. */
const perList = 100;
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
  const best = new Best<Candidate>(limit, isBefore);
  for (const [s, scores] of scored.entries()) {
    if (scores.matches === 0) continue;
    const { score } = scores;
    const meaning = meanings[s] ?? null;
    let { least } = best;
    for (let passage = 0; passage < score.length; passage++) {
      if (score[passage] === 0 || score[passage]! < least) continue;
      best.add({ scores, meaning, passage }, score[passage]!);
      ({ least } = best);
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

/** What cosines rank high is mostly among those whose signs are near. */
function nearestBySigns(scored: Scored[], meanings: (Meaning | null)[]): Candidate[] {
  const asked = meanings.find((meaning) => meaning !== null)?.askedSigns;
  if (!asked) return [];
  const nearest = new NearestSigns(asked, compared);
  for (const [s, { segment, isEligible }] of scored.entries()) {
    const meaning = meanings[s];
    if (!meaning || isEligible === nowhere) continue;
    nearest.look(
      s,
      meaning.signs,
      (passage) => segment.vectorScale[passage] !== 0 && (!isEligible || isEligible(passage)),
    );
  }
  return nearest.nearest().map(({ part, row }) => ({
    scores: scored[part]!,
    meaning: meanings[part] ?? null,
    passage: row,
  }));
}

/** A message means what its turns mean together; a section stands for itself. */
export function similarityAmongNeighbours({ meaning, passage }: Candidate): number {
  if (!meaning) return 0;
  if (meaning.segment.flags[passage]! & flag.section) return 2 * meaning.own(passage);
  return meaning.near(passage) + meaning.wide(passage);
}

const isBefore = (a: Candidate, b: Candidate): boolean =>
  compareIds(a.scores.segment, a.passage, b.scores.segment, b.passage) < 0;

/** The best of all, in order. */
export function bestOf(
  all: Iterable<Candidate>,
  scoreOf: (one: Candidate) => number,
  limit: number,
): Candidate[] {
  const best = new Best(limit, isBefore);
  for (const one of all) best.add(one, scoreOf(one));
  return best.inOrder();
}
