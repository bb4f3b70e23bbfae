import { isQuestion } from '../profile/is-question';
import { type ChatMessage, type Exchange, exchangesOf } from './exchange';
import { isStopWord } from '../profile/stop-words';
import { type Opener, openerIn } from './opener';
import { termsOf } from './terms';

/** The message answered counts whole, those just before it for less. */
const EARLIER_WEIGHT = 0.5;
/** A question answered as a statement, or the reverse, is rarely the same situation. */
const OTHER_MOOD = 0.8;

/** In a short chat "the" may be rare, and still says little. */
const FUNCTION_WORD = 0.4;
/** A pair of Chinese characters repeats what its characters already say. */
const PAIR = 0.5;

export interface Situation {
  exchange: Exchange;
  /** 0 to 1: how much of both situations is the same, rare words counting more. */
  similarity: number;
  /** 0 to 1: how much of what was said now is in what was said then. */
  coverage: number;
}

interface Posting {
  exchanges: number[];
  weights: number[];
}

/** Everything a person ever answered, findable by what had been said to them. Built once, held in memory. */
export class ExchangeIndex {
  private readonly exchanges: Exchange[] = [];
  private readonly postings = new Map<string, Posting>();
  private readonly isAsked: boolean[] = [];
  private readonly opened = new Map<Opener, Exchange[]>();
  private masses = new Float64Array(0);

  get size(): number {
    return this.exchanges.length;
  }

  add(exchange: Exchange): void {
    const number = this.exchanges.push(exchange) - 1;
    const said = [...exchange.said].reverse();
    this.isAsked.push(isQuestion(said[0] ?? ''));
    const opener = openerIn(said[0] ?? '');
    if (opener) this.opened.set(opener, [...(this.opened.get(opener) ?? []), exchange]);
    const weights = new Map<string, number>();
    for (const [back, text] of said.entries()) {
      for (const term of termsOf(text)) {
        if (!weights.has(term)) weights.set(term, back === 0 ? 1 : EARLIER_WEIGHT);
      }
    }
    for (const [term, weight] of weights) {
      const posting = this.postings.get(term) ?? { exchanges: [], weights: [] };
      posting.exchanges.push(number);
      posting.weights.push(weight);
      this.postings.set(term, posting);
    }
  }

  /** Needed once after the last `add`: the weight of a word depends on all exchanges. */
  weigh(): void {
    this.masses = new Float64Array(this.exchanges.length);
    for (const [term, posting] of this.postings) {
      const idf = this.idf(term);
      for (const [at, exchange] of posting.exchanges.entries()) {
        this.masses[exchange] = (this.masses[exchange] ?? 0) + idf * (posting.weights[at] ?? 0);
      }
    }
  }

  /** Situations that share a word with what is said now, most similar first. */
  find(said: string, limit: number): Situation[] {
    const terms = [...termsOf(said)];
    const mass = terms.reduce((sum, term) => sum + this.idf(term), 0);
    if (mass === 0) return [];
    const shared = this.sharedMass(terms);
    const asks = isQuestion(said);
    const found: { at: number; similarity: number }[] = [];
    for (const [at, common] of shared.entries()) {
      if (common === 0) continue;
      const mood = this.isAsked[at] === asks ? 1 : OTHER_MOOD;
      found.push({ at, similarity: (mood * common) / Math.sqrt(mass * (this.masses[at] ?? 1)) });
    }
    found.sort((a, b) => b.similarity - a.similarity || a.at - b.at);
    return found.slice(0, limit).flatMap(({ at, similarity }) => {
      const exchange = this.exchanges[at];
      return exchange === undefined ? [] : [{ exchange, similarity, coverage: (shared[at] ?? 0) / mass }];
    });
  }

  /** What they answered to an opener, whatever its words: the ones that said little else first. */
  findOpened(opener: Opener): Exchange[] {
    const size = ({ said }: Exchange): number => said.at(-1)?.length ?? 0;
    return [...(this.opened.get(opener) ?? [])].sort((a, b) => size(a) - size(b));
  }

  private sharedMass(terms: readonly string[]): Float64Array {
    const shared = new Float64Array(this.exchanges.length);
    for (const term of terms) {
      const posting = this.postings.get(term);
      if (posting === undefined) continue;
      const idf = this.idf(term);
      for (const [at, exchange] of posting.exchanges.entries()) {
        shared[exchange] = (shared[exchange] ?? 0) + idf * (posting.weights[at] ?? 0);
      }
    }
    return shared;
  }

  /** Robertson's idf, never negative; a word never heard weighs most, a function word always little. */
  private idf(term: string): number {
    const heard = this.postings.get(term)?.exchanges.length ?? 0;
    const idf = Math.log(1 + (this.exchanges.length - heard + 0.5) / (heard + 0.5));
    return idf * (isStopWord(term) ? FUNCTION_WORD : isPair(term) ? PAIR : 1);
  }
}

/**
 * Indexes what one person answered.
 * @param messages whole chats, conversation by conversation, each in order of time
 * @param remembered person id of the one who answers
 */
export async function buildExchangeIndex(
  messages: AsyncIterable<ChatMessage> | Iterable<ChatMessage>,
  remembered: string,
): Promise<ExchangeIndex> {
  const index = new ExchangeIndex();
  for await (const exchange of exchangesOf(messages, remembered)) index.add(exchange);
  index.weigh();
  return index;
}

function isPair(term: string): boolean {
  return term.length === 2 && /^\p{Script=Han}/u.test(term);
}
