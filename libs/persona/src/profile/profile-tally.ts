import { StyleTally } from '../style/style-tally';
import { ContactTally } from './contacts';
import { distinctivePhrases, distinctiveWords, type Scored, type WordUse } from './distinctive';
import { emojiOf } from './emoji';
import { ExampleKeeper } from './examples';
import { isQuestion } from './is-question';
import type { ProfileMessage } from './profile-message';
import type { HourCount, LengthCount, Profile } from './profile-of';
import { SittingTracker } from './sittings';
import { isStopWord } from './stop-words';
import { TopicFinder } from './topics';
import { WallClock } from './wall-clock';
import { type BackgroundCounts, WordCounter } from './word-counts';

/** Below this, habits are mostly chance; the same floor below which no fidelity is claimed. */
const THIN_MESSAGES = 50;
const THIN_WORDS = 500;

/** Each twice the one before: people tell a word, a line, some lines and a letter apart, not characters. */
const lengthSteps = [5, 10, 20, 40, 80, 160, 320];

/** The running counts behind `profileOf`. */
export class ProfileTally {
  private readonly counter = new WordCounter();
  private readonly company: ContactTally;
  private readonly style: StyleTally;
  private readonly topics = new TopicFinder();
  private readonly sittings = new SittingTracker();
  private readonly examples = new ExampleKeeper();
  private readonly clock: WallClock;
  private readonly hours = new Map<number, number>();
  private readonly lengths = new Map<number, number>();
  private readonly emoji = new Map<string, number>();
  private messages = 0;
  private questions = 0;
  private firstAt: number | null = null;
  private lastAt: number | null = null;

  constructor(
    private readonly personId: string,
    timeZone: string,
  ) {
    this.company = new ContactTally(personId);
    this.style = new StyleTally(personId);
    this.clock = new WallClock(timeZone);
  }

  add(message: ProfileMessage): void {
    this.company.add(message);
    this.style.add(message);
    const stretch = this.sittings.stretchOf(message);
    if (message.personId !== this.personId) return;
    const words = this.counter.add(message.text);
    this.topics.add(message, stretch, words);
    this.examples.add(message.id, message.text, words.length);
    if (message.kind !== 'section') this.addRhythm(message);
  }

  profile(background: BackgroundCounts | undefined, limit: number): Profile {
    const { words, phrases } = this.telling(background);
    const used = [...this.emoji.values()].reduce((sum, count) => sum + count, 0);
    return {
      personId: this.personId,
      messages: this.messages,
      words: this.counter.wordTotal,
      firstAt: this.firstAt,
      lastAt: this.lastAt,
      activeHours: this.activeHours(),
      lengths: inSteps(this.lengths),
      medianLength: medianOf(this.lengths, this.messages),
      emojiPerMessage: used / Math.max(1, this.messages),
      emoji: mostUsed(this.emoji, limit, used),
      questionShare: this.questions / Math.max(1, this.messages),
      distinctiveWords: this.examples.illustrate(words.slice(0, limit)),
      phrases: this.examples.illustrate(phrases.slice(0, limit)),
      contacts: this.company.contacts(limit),
      topics: this.topics.topics(words.length > 0 ? words.map((word) => word.text) : this.frequent(), limit),
      style: this.style.style(Math.min(limit, 6)),
      isThin: this.messages < THIN_MESSAGES || this.counter.wordTotal < THIN_WORDS,
    };
  }

  private addRhythm(message: ProfileMessage): void {
    this.messages++;
    increase(this.lengths, [...message.text].length);
    for (const found of emojiOf(message.text)) increase(this.emoji, found);
    if (isQuestion(message.text)) this.questions++;
    if (message.at === null) return;
    const { weekday, hour } = this.clock.hourOf(message.at, message.clock === 'local');
    increase(this.hours, weekday * 24 + hour);
    this.firstAt = Math.min(this.firstAt ?? message.at, message.at);
    this.lastAt = Math.max(this.lastAt ?? message.at, message.at);
  }

  private telling(background: BackgroundCounts | undefined): { words: Scored[]; phrases: Scored[] } {
    if (background === undefined) return { words: [], phrases: [] };
    return {
      words: distinctiveWords(this.counter, background, 60),
      phrases: distinctivePhrases(this.counter, background, 30),
    };
  }

  /** Where nobody else wrote, topics go by the words used most. */
  private frequent(): string[] {
    const words = [...this.counter.words].filter(([word]) => !isStopWord(word));
    return words.sort((a, b) => b[1] - a[1]).map(([word]) => word);
  }

  private activeHours(): HourCount[] {
    return [...this.hours]
      .sort((a, b) => a[0] - b[0])
      .map(([slot, count]) => ({ weekday: Math.floor(slot / 24), hour: slot % 24, count }));
  }
}

function increase<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function inSteps(counts: Map<number, number>): LengthCount[] {
  const steps = new Map<number | null, number>([...lengthSteps, null].map((atMost) => [atMost, 0]));
  for (const [length, count] of counts) {
    const atMost = lengthSteps.find((step) => length <= step) ?? null;
    steps.set(atMost, (steps.get(atMost) ?? 0) + count);
  }
  return [...steps].flatMap(([atMost, count]) => (count > 0 ? [{ atMost, count }] : []));
}

function medianOf(counts: Map<number, number>, total: number): number {
  let passed = 0;
  for (const [value, count] of [...counts].sort((a, b) => a[0] - b[0])) {
    passed += count;
    if (passed * 2 >= total) return value;
  }
  return 0;
}

function mostUsed(counts: Map<string, number>, limit: number, total: number): WordUse[] {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([text, count]) => ({ text, count, score: count / total, exampleId: null }));
}
