import { addSums, averagesFrom, type FieldAverages, fieldLengths, noSums } from './field-lengths';
import { frequenciesOf, ofTerm } from './postings';
import { lowerBound, type Segment } from './segment';

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
    for (const [t, term] of segment.terms.entries()) {
      let known = this.counts.get(term);
      if (!known) this.counts.set(term, (known = { own: 0, near: 0, wide: 0 }));
      const found = frequenciesOf(segment, ofTerm(segment, t), true);
      known.own += found.own;
      known.near += found.near;
      known.wide += found.wide;
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
  readonly averages: FieldAverages;

  constructor(private readonly sources: SourceStatistics[]) {
    const all = noSums();
    for (const { sums } of sources) addSums(all, sums);
    this.size = all.messages.count + all.sections.count;
    this.averages = averagesFrom(all);
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
