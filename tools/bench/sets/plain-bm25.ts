import type { Passage } from '@tacit/knowledge';

const k1 = 1.2;
const b = 0.75;
/** The stop words of Lucene's English analyser. */
const stopWords = new Set(
  `a an and are as at be but by for if in into is it no not of on or such that the their then there these they this
  to was will with`.split(/\s+/),
);

/** Harman's s-stemmer (1991): plurals only. */
function withoutPlural(word: string): string {
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^aeo]es$/.test(word)) return word.slice(0, -1);
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word;
}

function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/\p{sc=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{sc=Han}/u.test(run)) {
      if (!stopWords.has(run)) terms.push(withoutPlural(run));
      continue;
    }
    const characters = [...run];
    if (characters.length === 1) terms.push(run);
    for (let i = 1; i < characters.length; i++) terms.push(characters[i - 1]! + characters[i]!);
  }
  return terms;
}

interface Document {
  id: string;
  length: number;
}

/** Textbook BM25 over the words of each passage alone: what anybody would have in an afternoon, to compare with. */
export class PlainBm25 {
  private readonly postings = new Map<string, Map<Document, number>>();
  private readonly averageLength: number;
  private readonly size: number;

  constructor(passages: Passage[]) {
    let words = 0;
    for (const { id, text } of passages) {
      const terms = termsOf(text);
      words += terms.length;
      const document: Document = { id, length: terms.length };
      for (const term of terms) {
        const posting = this.postings.get(term) ?? new Map<Document, number>();
        this.postings.set(term, posting.set(document, (posting.get(document) ?? 0) + 1));
      }
    }
    this.size = passages.length;
    this.averageLength = words / Math.max(1, this.size);
  }

  search(text: string, limit: number, withheld?: string): string[] {
    const scores = new Map<string, number>();
    for (const term of termsOf(text)) {
      const posting = this.postings.get(term);
      if (!posting) continue;
      const idf = Math.log(1 + (this.size - posting.size + 0.5) / (posting.size + 0.5));
      for (const [{ id, length }, count] of posting) {
        const norm = count + k1 * (1 - b + (b * length) / this.averageLength);
        scores.set(id, (scores.get(id) ?? 0) + (idf * count * (k1 + 1)) / norm);
      }
    }
    if (withheld !== undefined) scores.delete(withheld);
    const ranked = [...scores].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
    return ranked.slice(0, limit).map(([id]) => id);
  }
}
