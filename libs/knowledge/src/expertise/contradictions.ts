import { disagree, partsOf } from '../answers/conflicts';

/** A statement with when it was last made. */
export interface DatedStatement {
  id: string;
  text: string;
  at: number;
}

/** Two statements of the same that name different values; the newer one most likely holds. */
export interface Contradiction {
  older: string;
  newer: string;
}

/** Statements that share fewer words are never compared: it is what keeps thousands of them quick. */
const leastShared = 2;

/** Pairs that disagree, newest first. Compared are only statements with two words in common. */
export function contradictionsIn(statements: readonly DatedStatement[]): Contradiction[] {
  const inTime = [...statements].sort((a, b) => a.at - b.at);
  const byTerm = new Map<string, number[]>();
  const found: Contradiction[] = [];
  for (const [place, newer] of inTime.entries()) {
    const shared = new Map<number, number>();
    for (const term of partsOf(newer.text).frame) {
      const places = byTerm.get(term) ?? [];
      byTerm.set(term, places);
      for (const older of places) shared.set(older, (shared.get(older) ?? 0) + 1);
      places.push(place);
    }
    for (const [at, terms] of shared) {
      const older = inTime[at];
      if (!older || terms < leastShared || older.at === newer.at) continue;
      if (disagree(older.text, newer.text)) found.push({ older: older.id, newer: newer.id });
    }
  }
  return found.reverse();
}
