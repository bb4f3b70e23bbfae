import { isQuestion } from '../profile/is-question';
import { type ChatMessage, type Exchange, exchangesOf } from './exchange';
import { isStopWord } from '../profile/stop-words';
import { type Opener, openerIn } from './opener';
import { contentTermsOf, termsOf } from './terms';
import { withoutFrame } from './without-frame';

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
  /** Of what they wrote themselves, by the words that say something. */
  private readonly told = new Map<string, number[]>();
  private masses = new Float64Array(0);

  get size(): number {
    return this.exchanges.length;
  }

  add(exchange: Exchange): void {
    const number = this.exchanges.push(exchange) - 1;
    const said = [...exchange.said].reverse();
    this.isAsked.push(isQuestion(said[0] ?? ''));
    const opener = openerIn(said[0] ?? '');
    if (opener) listIn(this.opened, opener).push(exchange);
    for (const term of contentTermsOf(exchange.reply.map(({ text }) => text).join('\n')))
      listIn(this.told, term).push(number);
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

  /**
   * What they wrote about what is said now, whatever it answered then. `coverage` is the share of its words that say
   * something which stand there, rare ones counting more; `shared` how many those are.
   */
  findTold(said: string, limit: number): { exchange: Exchange; coverage: number; shared: number }[] {
    const terms = [...contentTermsOf(withoutFrame(said))];
    const idfs = terms.map((term) => idfOf(this.told.get(term)?.length ?? 0, this.exchanges.length));
    const mass = idfs.reduce((sum, idf) => sum + idf, 0);
    const found = new Map<number, { mass: number; shared: number }>();
    for (const [at, term] of terms.entries())
      for (const number of this.told.get(term) ?? []) {
        const { mass: held, shared } = found.get(number) ?? { mass: 0, shared: 0 };
        found.set(number, { mass: held + (idfs[at] ?? 0), shared: shared + 1 });
      }
    return [...found]
      .sort((a, b) => b[1].mass - a[1].mass || a[0] - b[0])
      .slice(0, limit)
      .flatMap(([number, { mass: held, shared }]) => {
        const exchange = this.exchanges[number];
        return exchange ? [{ exchange, coverage: held / mass, shared }] : [];
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

  /** A word never heard weighs most, a function word always little. */
  private idf(term: string): number {
    const heard = this.postings.get(term)?.exchanges.length ?? 0;
    return idfOf(heard, this.exchanges.length) * (isStopWord(term) ? FUNCTION_WORD : isPair(term) ? PAIR : 1);
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

/** Robertson's idf, never negative. */
const idfOf = (heard: number, all: number): number => Math.log(1 + (all - heard + 0.5) / (heard + 0.5));

const isHan = (term: string): boolean => /^\p{Script=Han}/u.test(term);

function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function isPair(term: string): boolean {
  return term.length === 2 && isHan(term);
}
