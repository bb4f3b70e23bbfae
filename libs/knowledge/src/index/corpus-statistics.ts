import { fieldLengths, nearWindow, wideWindow } from './field-lengths';
import { flag, lowerBound, type Segment } from './segment';

/** In how many passages a word stands: in their own text, in the near window, in the wide one. */
export interface FieldFrequencies {
  own: number;
  near: number;
  wide: number;
}

/** Words of all passages of a source, in each field, messages and sections apart. */
export interface FieldSums {
  messages: { count: number } & FieldFrequencies;
  sections: { count: number; own: number };
}

/** What scoring asks of a whole source, for those who hold only some of its passages. */
export interface SourceStatistics {
  sums: FieldSums;
  /** Sorted. */
  terms: string[];
  /** Three numbers a term: own, near, wide. */
  frequencies: Int32Array;
}

/** Counts a source portion by portion; a portion ends where a stretch ends, or its windows would be cut. */
export class StatisticsCounter {
  private readonly sums = noSums();
  private readonly counts = new Map<string, FieldFrequencies>();

  add(segment: Segment): void {
    addSums(this.sums, fieldLengths(segment));
    const near = new Int32Array(segment.size).fill(-1);
    const wide = new Int32Array(segment.size).fill(-1);
    for (const [t, term] of segment.terms.entries()) {
      let known = this.counts.get(term);
      if (!known) this.counts.set(term, (known = { own: 0, near: 0, wide: 0 }));
      known.own += segment.postingStart[t + 1]! - segment.postingStart[t]!;
      known.near += reached(segment, t, nearWindow, near);
      known.wide += reached(segment, t, wideWindow, wide);
    }
  }

  finish(): SourceStatistics {
    const terms = [...this.counts.keys()].sort();
    const frequencies = new Int32Array(terms.length * 3);
    for (const [t, term] of terms.entries()) {
      const { own, near, wide } = this.counts.get(term)!;
      frequencies.set([own, near, wide], t * 3);
    }
    return { sums: this.sums, terms, frequencies };
  }
}

/** Statistics of several sources as one: what a member may read, and nothing else. */
export class CorpusStatistics {
  readonly size: number;
  /** Mean number of words in each field, at least 1. */
  readonly averages: FieldFrequencies & { section: number };

  constructor(private readonly sources: SourceStatistics[]) {
    const all = noSums();
    for (const { sums } of sources) addSums(all, sums);
    const { messages, sections } = all;
    const mean = (words: number, count: number): number => Math.max(words / Math.max(count, 1), 1);
    this.size = messages.count + sections.count;
    this.averages = {
      own: mean(messages.own, messages.count),
      near: mean(messages.near, messages.count),
      wide: mean(messages.wide, messages.count),
      section: mean(sections.own, sections.count),
    };
  }

  /** Of a word that stands for several terms; a passage with two of them counts twice, which is rare. */
  frequencies(terms: string[]): FieldFrequencies {
    const found: FieldFrequencies = { own: 0, near: 0, wide: 0 };
    for (const term of terms) {
      for (const source of this.sources) {
        const at = lowerBound(source.terms, term);
        if (source.terms[at] !== term) continue;
        found.own += source.frequencies[at * 3]!;
        found.near += source.frequencies[at * 3 + 1]!;
        found.wide += source.frequencies[at * 3 + 2]!;
      }
    }
    const { size } = this;
    return {
      own: Math.min(found.own, size),
      near: Math.min(found.near, size),
      wide: Math.min(found.wide, size),
    };
  }
}

/** Passages that a word reaches: those within the window of one that says it. @param seen the last term that reached each */
function reached(segment: Segment, term: number, window: number, seen: Int32Array): number {
  const { postingStart, postingPassage, postingText, stretchOf, flags, size } = segment;
  let count = 0;
  for (let p = postingStart[term]!; p < postingStart[term + 1]!; p++) {
    const passage = postingPassage[p]!;
    const reach = postingText[p]! > 0 && !(flags[passage]! & flag.section) ? window : 0;
    for (let i = Math.max(passage - reach, 0); i <= Math.min(passage + reach, size - 1); i++) {
      if (seen[i] === term || stretchOf[i] !== stretchOf[passage]) continue;
      seen[i] = term;
      count++;
    }
  }
  return count;
}

const noSums = (): FieldSums => ({
  messages: { count: 0, own: 0, near: 0, wide: 0 },
  sections: { count: 0, own: 0 },
});

function addSums(to: FieldSums, { messages, sections }: FieldSums): void {
  to.messages.count += messages.count;
  to.messages.own += messages.own;
  to.messages.near += messages.near;
  to.messages.wide += messages.wide;
  to.sections.count += sections.count;
  to.sections.own += sections.own;
}
