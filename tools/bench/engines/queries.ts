import { termsOf, type Passage } from '@tacit/knowledge';
import { seededRandom } from '../seeded-random';
import type { Corpus } from './corpus';
import type { EngineQuery, Slice } from './engine';

export interface Asked extends EngineQuery {
  /** Passages that answer it, where that is known. */
  relevant?: ReadonlySet<string>;
}

const perSlice = 550;

/** Queries of every slice, from words that stand in the corpus and questions people asked about it. */
export function queriesOf(corpus: Corpus): Record<Slice, Asked[]> {
  const random = seededRandom(corpus.size);
  const sampled = sampleOf(corpus);
  const drawn = sampled.map(({ text }) => searchWords(text, random)).filter((words) => words.length > 0);
  const questions: Asked[] = corpus.questions.length > 0 ? corpus.questions : sampled.map(asQuestion);
  return {
    keyword: drawn.map((words) => ({ text: words.join(' ') })),
    question: questions.map(({ text, relevant }) => ({ text, ...(relevant && { relevant }) })),
    filtered: questions,
    prefix: drawn.map((words) => ({ text: words.map(beginningOfLast).join(' '), prefix: true })),
    typo: drawn.map((words) => ({ text: words.map(misspelt).join(' '), typo: true })),
  };
}

function sampleOf(corpus: Corpus): Passage[] {
  const step = Math.max(1, Math.floor(corpus.size / (perSlice * 2)));
  const sampled: Passage[] = [];
  let at = 0;
  for (const passage of corpus.passages()) {
    if (at++ % step === 0 && passage.text.length > 20) sampled.push(passage);
    if (sampled.length === perSlice) break;
  }
  return sampled;
}

/** One to five neighbouring words of a text that are searched at all. */
function searchWords(text: string, random: () => number): string[] {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => termsOf(word).length > 0);
  const from = Math.floor(random() * words.length);
  return words.slice(from, from + 1 + Math.floor(random() * 5));
}

function asQuestion({ text, speaker, containerId }: Passage): Asked {
  const words = searchWords(text, () => 0.5);
  return { text: `What did ${speaker ?? 'they'} say about ${words.join(' and ')}?`, containerId };
}

function beginningOfLast(word: string, at: number, all: string[]): string {
  return at < all.length - 1 ? word : word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));
}

/** Two letters in the middle of the first word swapped; short words stay. */
function misspelt(word: string, at: number): string {
  if (at > 0 || word.length < 5) return word;
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle - 1) + word[middle] + word[middle - 1] + word.slice(middle + 1);
}
