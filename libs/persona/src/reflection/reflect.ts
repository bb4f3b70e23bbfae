import { isCrisis } from '../care/crisis';
import type { LineOfTwo } from '../line-of-two';
import { GoodMoments } from './good-moments';
import { HardTalks, type HardSummary } from './hard-talks';
import { lineTone, saysLearnt } from './line-tone';
import { sittingsOf } from './sitting';

/** Lines that stand for a stretch of talk; the words are looked up where they are shown. */
export interface CitedMoment {
  at: number | null;
  /** In order, as they were written. */
  messageIds: string[];
}

/** A chat of two, looked back at: figures and places in it, no judgement. */
export interface Reflection {
  lines: number;
  /** Sittings with warm words of both, spread over the time there was; oldest first. */
  good: CitedMoment[];
  hard: HardSummary;
  /** Where the owner wrote what they understood or would do differently; the latest first. */
  learnt: CitedMoment[];
}

const MAX_LEARNT = 6;

/**
 * Looks back at a chat: what was good, what repeated, what was learnt. By words alone (see `lineTone`), the same for
 * the same chat, in bounded memory. Lines that speak of self-harm are cited nowhere.
 * @param lines of the two alone, conversation by conversation, each in order of time
 */
export async function reflect(lines: AsyncIterable<LineOfTwo> | Iterable<LineOfTwo>): Promise<Reflection> {
  const good = new GoodMoments();
  const hard = new HardTalks();
  let learnt: CitedMoment[] = [];
  let count = 0;
  for await (const sitting of sittingsOf(lines)) {
    count += sitting.length;
    const toned = sitting
      .filter(({ text }) => !isCrisis(text))
      .map((line) => ({ ...line, tone: lineTone(line.text) }));
    const isHard = hard.add(toned);
    if (!isHard) good.add(toned);
    for (const { isTheirs, text, id, at } of toned)
      if (!isTheirs && saysLearnt(text)) learnt.push({ at, messageIds: [id] });
    learnt = learnt.sort((a, b) => (b.at ?? 0) - (a.at ?? 0)).slice(0, MAX_LEARNT);
  }
  return { lines: count, good: good.chosen(), hard: hard.summary(), learnt };
}
