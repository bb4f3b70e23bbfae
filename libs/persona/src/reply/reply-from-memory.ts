import { isCrisis } from '../care/crisis';
import { forbiddenStatement } from '../care/forbidden-statement';
import { isHook } from '../care/hook';
import type { Exchange, RealMessage } from './exchange';
import type { ExchangeIndex, Situation } from './exchange-index';
import { openerOf } from './opener';

/** What was said in this talk before, oldest first. */
export interface EarlierSaid {
  said: string;
  /** The real messages shown as the reply; empty when there was none. */
  reply: { id: string; text: string }[];
}

export interface MemoryReply {
  kind: 'reply';
  /** Real messages, verbatim, in the order they were sent. */
  messages: RealMessage[];
  /** What had been said to them then, oldest first: shown on request. */
  saidThen: string[];
  /** How long they took to answer then; null where the export tells no times. */
  answerMs: number | null;
  /** 0 to 1. */
  similarity: number;
}

/** They never answered anything like this. */
export interface NoReply {
  kind: 'none';
}

/**
 * Two fifths of what is said must have been said before, by weight, and the situations must share a third: below
 * that, replies read on real chats were no answers any more.
 */
const MIN_COVERAGE = 0.42;
const MIN_SIMILARITY = 0.33;
/** So much must be shared where somebody looks at what was found before it is shown. */
const NEAR_COVERAGE = 0.25;
/**
 * Half of what is said must stand in what they wrote, two words of it at least: of 634 questions about a speaker of
 * LoCoMo, put to that speaker, 247 bring the message that answers and 46 its neighbour, 83 another (with situations
 * alone 66, 19 and 28).
 */
const TOLD_COVERAGE = 0.5;
const CANDIDATES = 50;
/** A reply already given in this talk comes back only when nothing else is nearly as close. */
const USED_BEFORE = 0.7;
/** What was said just before helps to tell two equal situations apart, no more. */
const CONTEXT_BONUS = 0.15;

/**
 * The real message, or burst of messages, with which the person answered the most similar situation; where there is
 * none, what they wrote about it in answer to something else. Never words they did not write, never the same reply
 * twice in a row, never one that speaks of self-harm, holds on to somebody who leaves, or says what nobody means today
 * (`forbiddenStatement`).
 */
export function replyFromMemory(
  said: string,
  { exchanges, earlier = [] }: { exchanges: ExchangeIndex; earlier?: readonly EarlierSaid[] },
): MemoryReply | NoReply {
  const context = new Map(
    contextOf(said, exchanges, earlier).map(({ exchange, similarity }) => [exchange, similarity]),
  );
  const last = new Set(earlier.at(-1)?.reply.map((message) => message.text));
  const used = new Set(earlier.flatMap((turn) => turn.reply.map((message) => message.id)));
  const opening = toOpener(said, exchanges, { last, used });
  if (opening) return opening;

  let best: { situation: Situation; score: number } | null = null;
  for (const situation of exchanges.find(said, CANDIDATES)) {
    if (!isFit(situation)) continue;
    const { reply } = situation.exchange;
    if (reply.some((message) => last.has(message.text))) continue;
    const wasUsed = reply.some((message) => used.has(message.id));
    const bonus = CONTEXT_BONUS * (context.get(situation.exchange) ?? 0);
    const score = (situation.similarity + bonus) * (wasUsed ? USED_BEFORE : 1);
    if (best === null || score > best.score) best = { situation, score };
  }

  return best === null ? toldOf(said, exchanges, { last, used }) : replyOf(best.situation);
}

function replyOf({ exchange, similarity }: Pick<Situation, 'exchange' | 'similarity'>): MemoryReply {
  return {
    kind: 'reply',
    messages: exchange.reply,
    saidThen: exchange.said,
    answerMs: exchange.answerMs,
    similarity: Math.min(1, similarity),
  };
}

/** Nobody asked that then; they may have written about it all the same. */
function toldOf(
  said: string,
  exchanges: ExchangeIndex,
  { last, used }: { last: ReadonlySet<string>; used: ReadonlySet<string> },
): MemoryReply | NoReply {
  const told = exchanges
    .findTold(said, CANDIDATES)
    .find(
      ({ exchange, coverage, shared }) =>
        coverage >= TOLD_COVERAGE &&
        (shared > 1 || coverage === 1) &&
        isShowable({ exchange }) &&
        !exchange.reply.some(({ id, text }) => last.has(text) || used.has(id)),
    );
  return told ? replyOf({ exchange: told.exchange, similarity: MIN_SIMILARITY }) : { kind: 'none' };
}

/** "How are you?" is answered with what answered "how's it going": nothing but the opener is the same. */
function toOpener(
  said: string,
  exchanges: ExchangeIndex,
  { last, used }: { last: ReadonlySet<string>; used: ReadonlySet<string> },
): MemoryReply | null {
  const opener = openerOf(said);
  if (opener === null) return null;
  const fits = exchanges
    .findOpened(opener)
    .filter(
      (exchange) =>
        isHan(exchange.said.at(-1) ?? '') === isHan(said) &&
        isShowable({ exchange }) &&
        !exchange.reply.some(({ text }) => last.has(text)),
    );
  const exchange = fits.find(({ reply }) => !reply.some(({ id }) => used.has(id))) ?? fits[0];
  return exchange ? replyOf({ exchange, similarity: MIN_SIMILARITY }) : null;
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

function isFit(situation: Situation): boolean {
  return (
    situation.coverage >= MIN_COVERAGE && situation.similarity >= MIN_SIMILARITY && isShowable(situation)
  );
}

/** None of its messages speaks of self-harm, holds on, or says what nobody means today. */
function isShowable({ exchange }: Pick<Situation, 'exchange'>): boolean {
  return !exchange.reply.some(
    ({ text }) => isCrisis(text) || isHook(text) || forbiddenStatement(text) !== null,
  );
}

/**
 * What they answered in the situations most like this one, nearest first, for whoever chooses among them: further off
 * than a reply that is given unseen may be.
 */
export function nearExchanges(
  said: string,
  { exchanges, earlier = [] }: { exchanges: ExchangeIndex; earlier?: readonly EarlierSaid[] },
  limit: number,
): Exchange[] {
  const last = new Set(earlier.at(-1)?.reply.map((message) => message.text));
  const opener = openerOf(said);
  const near = exchanges.find(said, CANDIDATES).filter(({ coverage }) => coverage >= NEAR_COVERAGE);
  const all = [
    ...(opener ? exchanges.findOpened(opener).slice(0, limit / 2) : []),
    ...near.map(({ exchange }) => exchange),
    ...exchanges.findTold(said, limit).flatMap(({ exchange, shared }) => (shared > 1 ? [exchange] : [])),
  ];
  return [...new Set(all)]
    .filter((exchange) => isShowable({ exchange }) && !exchange.reply.some(({ text }) => last.has(text)))
    .slice(0, limit);
}

function contextOf(said: string, exchanges: ExchangeIndex, earlier: readonly EarlierSaid[]): Situation[] {
  const before = earlier.slice(-2).map((turn) => turn.said);
  return before.length === 0 ? [] : exchanges.find([...before, said].join('\n'), CANDIDATES);
}
