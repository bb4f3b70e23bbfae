import { wordsOf } from '../profile/words';
import { isTopicWord } from '../profile/stop-words';
import type { TonedLine } from './good-moments';
import { withoutHardWords } from './line-tone';
import type { CitedMoment } from './reflect';

/** Something that was spoken of in hard talks again and again. */
export interface Repeated {
  word: string;
  /** Hard talks it came up in. */
  talks: number;
  /** The latest of them first. */
  moments: CitedMoment[];
}

/** How hard talks went, counted. */
export interface HardSummary {
  talks: number;
  /** Of these: somebody said sorry, in the talk or at the beginning of the next. */
  withSorry: number;
  /** Who wrote the first hard words. */
  begunBy: { them: number; me: number };
  /** Who wrote first again afterwards; talks after which nothing followed are in neither. */
  firstAgain: { them: number; me: number };
  /** In the middle, until somebody wrote again; null where times are unknown. */
  silenceMs: number | null;
  repeated: Repeated[];
  /** Some of them, spread over the time there was; oldest first. */
  moments: CitedMoment[];
}

interface HardTalk extends CitedMoment {
  begunByThem: boolean;
  words: Set<string>;
  hasSorry: boolean;
  againByThem: boolean | null;
  silenceMs: number | null;
}

/** Enough for a long life of two; a chat with more shows the first of them. */
const MAX_TALKS = 2_000;
const MAX_MOMENTS = 6;
const MAX_REPEATED = 6;
const MAX_LINES = 4;
/** Two may be chance in a long chat, and are all there is in a short one. */
const MIN_TALKS = 2;

/** Talks with words of anger or blame, how they ended, and what they were about. */
export class HardTalks {
  private readonly talks: HardTalk[] = [];
  private readonly elsewhere = new Map<string, number>();
  private others = 0;
  private open: { talk: HardTalk; containerId: string; lastAt: number | null } | null = null;

  /** @returns whether it was a hard one */
  add(sitting: readonly TonedLine[]): boolean {
    this.followUp(sitting);
    const hard = sitting.filter(({ tone }) => tone.hard > 0);
    const weight = hard.reduce((sum, { tone }) => sum + tone.hard, 0);
    const ofBoth = new Set(hard.map(({ isTheirs }) => isTheirs)).size === 2;
    if (weight < 2 || (weight === 2 && !ofBoth && hard.length === 1 && sitting.length < 3)) {
      this.others++;
      for (const word of wordsIn(sitting)) this.elsewhere.set(word, (this.elsewhere.get(word) ?? 0) + 1);
      return false;
    }
    const first = sitting.indexOf(hard[0] as TonedLine);
    const after = sitting.slice(first);
    const talk: HardTalk = {
      at: sitting[0]?.at ?? null,
      messageIds: linesOf(sitting, first),
      begunByThem: hard[0]?.isTheirs ?? false,
      words: wordsIn(sitting),
      hasSorry: after.some(({ tone }) => tone.sorry),
      ...{ againByThem: null, silenceMs: null },
    };
    if (this.talks.length < MAX_TALKS) this.talks.push(talk);
    const last = sitting.at(-1);
    this.open = { talk, containerId: last?.containerId ?? '', lastAt: last?.at ?? null };
    return true;
  }

  summary(): HardSummary {
    const { talks } = this;
    const again = talks.filter(({ againByThem }) => againByThem !== null);
    const step = Math.max(1, talks.length / MAX_MOMENTS);
    const ordered = [...talks].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    return {
      talks: talks.length,
      withSorry: talks.filter(({ hasSorry }) => hasSorry).length,
      begunBy: counted(talks.map(({ begunByThem }) => begunByThem)),
      firstAgain: counted(again.map(({ againByThem }) => againByThem === true)),
      silenceMs: median(again.flatMap(({ silenceMs }) => silenceMs ?? [])),
      repeated: this.repeated(),
      moments: ordered
        .filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
        .map(({ at, messageIds }) => ({ at, messageIds })),
    };
  }

  /** Who wrote first after a hard talk, how long it took, and whether it began with sorry. */
  private followUp(sitting: readonly TonedLine[]): void {
    const [first] = sitting;
    if (this.open === null || first === undefined || first.containerId !== this.open.containerId) return;
    const { talk, lastAt } = this.open;
    talk.againByThem = first.isTheirs;
    talk.silenceMs = lastAt === null || first.at === null ? null : first.at - lastAt;
    talk.hasSorry ||= sitting.slice(0, 4).some(({ tone }) => tone.sorry);
    this.open = null;
  }

  /** Words of several hard talks that are rarer elsewhere, the ones of most talks first. */
  private repeated(): Repeated[] {
    const found = new Map<string, HardTalk[]>();
    for (const talk of this.talks)
      for (const word of talk.words) found.set(word, [...(found.get(word) ?? []), talk]);
    const share = (word: string): number => ((this.elsewhere.get(word) ?? 0) + 0.5) / (this.others + 1);
    const candidates = [...found]
      .filter(([, talks]) => talks.length >= MIN_TALKS)
      .map(([word, talks]) => ({ word, talks, lift: talks.length / this.talks.length / share(word) }))
      .filter(({ lift }) => lift >= 2)
      .sort((a, b) => b.talks.length - a.talks.length || b.lift - a.lift || (a.word < b.word ? -1 : 1));
    return candidates.slice(0, MAX_REPEATED).map(({ word, talks }) => ({
      word,
      talks: talks.length,
      moments: [...talks]
        .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
        .slice(0, 3)
        .map(({ at, messageIds }) => ({ at, messageIds })),
    }));
  }
}

/** The first hard words with what came just before, so that one sees what it was about. */
function linesOf(sitting: readonly TonedLine[], first: number): string[] {
  const from = Math.max(0, first - 1);
  return sitting.slice(from, from + MAX_LINES).map(({ id }) => id);
}

/** What a talk was about: not the words of anger themselves, which would only name that it was one. */
function wordsIn(sitting: readonly TonedLine[]): Set<string> {
  return new Set(sitting.flatMap(({ text }) => wordsOf(withoutHardWords(text))).filter(isTopicWord));
}

function counted(byThem: boolean[]): { them: number; me: number } {
  const them = byThem.filter(Boolean).length;
  return { them, me: byThem.length - them };
}

function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
