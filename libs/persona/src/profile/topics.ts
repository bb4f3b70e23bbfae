import { isTopicWord } from './stop-words';

/** Something the person wrote about again and again. */
export interface Topic {
  /** What it is called by, the most telling word first; one to five. */
  words: string[];
  /** Messages and sections of the person that use at least one of the words. */
  messages: number;
  /** When: months in which it came up, oldest first. What tells no time is in none. */
  months: MonthCount[];
  /** Ids of those that say most about it, best first; at most three. */
  evidence: string[];
}

export interface MonthCount {
  /** `2024-09`, in UTC. */
  month: string;
  messages: number;
}

/** What the person wrote, kept to find topics once the telling words are known. */
interface Note {
  id: string;
  /** Thread, sitting or document: words of one stretch belong together. */
  stretch: string;
  at: number | null;
  words: Set<string>;
  length: number;
}

/** So many of the latest messages take part; older ones of a very talkative person are left out. */
const MAX_NOTES = 20_000;
const MAX_WORDS = 60;
const MAX_WORDS_PER_TOPIC = 5;
const MIN_STRETCHES = 2;
/** Normalised pointwise mutual information (Bouma 2009) from which two words name one thing. */
const MIN_ASSOCIATION = 0.35;

/** Groups the telling words of a person by where they occur together. */
export class TopicFinder {
  private readonly notes: Note[] = [];
  private next = 0;

  add({ id, at }: { id: string; at: number | null }, stretch: string, words: readonly string[]): void {
    const telling = new Set(words.filter(isTopicWord));
    if (telling.size === 0) return;
    this.notes[this.next] = { id, stretch, at, words: telling, length: words.length };
    this.next = (this.next + 1) % MAX_NOTES;
  }

  /** @param telling words by which topics may be called, the most distinctive first */
  topics(telling: readonly string[], limit: number): Topic[] {
    const stretches = this.stretchesOf(telling.filter(isTopicWord).slice(0, MAX_WORDS));
    const total = new Set(this.notes.map((note) => note.stretch)).size;
    const free = [...stretches.keys()].filter((word) => (stretches.get(word)?.size ?? 0) >= MIN_STRETCHES);
    const topics: Topic[] = [];
    while (free.length > 0 && topics.length < limit) {
      const words = takeGroup(free, stretches, total);
      topics.push(this.describe(words));
    }
    return topics.filter((topic) => topic.messages >= MIN_STRETCHES);
  }

  private stretchesOf(words: readonly string[]): Map<string, Set<string>> {
    const stretches = new Map(words.map((word) => [word, new Set<string>()]));
    for (const note of this.notes) for (const word of note.words) stretches.get(word)?.add(note.stretch);
    return stretches;
  }

  private describe(words: string[]): Topic {
    const about = this.notes
      .map((note) => ({ note, hits: words.filter((word) => note.words.has(word)).length }))
      .filter(({ hits }) => hits > 0);
    const best = [...about].sort((a, b) => b.hits - a.hits || b.note.length - a.note.length).slice(0, 3);
    const months = monthsOf(about.map(({ note }) => note.at));
    return { words, messages: about.length, months, evidence: best.map(({ note }) => note.id) };
  }
}

function monthsOf(times: (number | null)[]): MonthCount[] {
  const counts = new Map<string, number>();
  for (const at of times) {
    if (at === null) continue;
    const month = new Date(at).toISOString().slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts]
    .map(([month, messages]) => ({ month, messages }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Takes the first free word and those that keep its company out of `free`. */
function takeGroup(free: string[], stretches: Map<string, Set<string>>, total: number): string[] {
  const group = free.splice(0, 1);
  const seed = stretches.get(group[0] ?? '') ?? new Set();
  const company = free
    .map((word) => ({ word, tie: association(seed, stretches.get(word) ?? new Set(), total) }))
    .filter(({ tie }) => tie >= MIN_ASSOCIATION)
    .sort((a, b) => b.tie - a.tie)
    .slice(0, MAX_WORDS_PER_TOPIC - 1);
  for (const { word } of company) group.push(...free.splice(free.indexOf(word), 1));
  return group;
}

function association(a: Set<string>, b: Set<string>, total: number): number {
  let both = 0;
  for (const stretch of a) if (b.has(stretch)) both++;
  if (both < MIN_STRETCHES) return 0;
  if (both === total) return 1;
  return Math.log((both * total) / (a.size * b.size)) / -Math.log(both / total);
}
