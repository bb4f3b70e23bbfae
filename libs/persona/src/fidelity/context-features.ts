import { isQuestion } from '../profile/is-question';
import { ANSWER_FEATURES, answerFeatures } from './answer-features';
import type { ChoiceItem } from './choice-item';
import { cosine, sharedWeight, type TermWeights, type WeightedTerms } from './term-weights';

/** Says thanks, in English or Chinese. */
const THANKS = /\b(?:thanks|thank you|thx|ty|cheers)\b|谢/i;
const LINK = /https?:\/\//;
const DECAY = 0.75;
const NEAR = 5;

/** Names of the values `contextFeatures` gives, in order. */
export const CONTEXT_FEATURES = [
  'cosine-turn',
  'cosine-near',
  'cosine-best',
  'shared-turn',
  'shared-near',
  'shared-all',
  'shared-rarest',
  'shared-rare',
  'grams',
  'names-recent',
  'names-previous',
  'names-absent',
  'asks',
  'length',
  'thanks',
  'link',
  'asks-after-asks',
  'length-after-asks',
  'thanks-after-thanks',
  'link-after-asks',
  'own-name',
  'own-shared',
  'own-cosine',
  'present-length',
  'present-asks',
  'present-thanks',
  'present-names',
  'present-shared',
  ...ANSWER_FEATURES,
] as const;

/** What is known of a context before any candidate is looked at. */
interface Situation {
  turn: WeightedTerms;
  near: WeightedTerms;
  all: WeightedTerms;
  own: WeightedTerms;
  each: WeightedTerms[];
  grams: Set<string>;
  /** Lower-case names of the speakers, the latest first. */
  speakers: string[];
  ownName: string;
  isPresent: number;
  asks: number;
  thanks: number;
}

/** How each candidate fits what was said before it, and the part the person had in it. */
export function contextFeatures(
  item: Omit<ChoiceItem, 'answer'>,
  { terms, names }: { terms: TermWeights; names: ReadonlySet<string> },
): number[][] {
  const situation = situationOf(item, terms);
  return item.candidates.map((candidate) => featuresOf(candidate, situation, { terms, names }));
}

function featuresOf(
  text: string,
  context: Situation,
  { terms, names }: { terms: TermWeights; names: ReadonlySet<string> },
): number[] {
  const candidate = terms.weigh(text);
  const mentioned = mentionsIn(text, names, context.speakers);
  const recency = context.speakers.findIndex((speaker) => mentioned.has(speaker));
  const asks = isQuestion(text) ? 1 : 0;
  const length = Math.log1p(text.length);
  const thanks = THANKS.test(text) ? 1 : 0;
  const link = LINK.test(text) ? 1 : 0;
  const namesRecent = recency === -1 ? 0 : 0.8 ** recency;
  const sharedNear = sharedWeight(candidate, context.near);
  const present = context.isPresent;
  const { rarest, rare } = terms.rarestShared(candidate, context.all);
  return [
    cosine(candidate, context.turn),
    cosine(candidate, context.near),
    Math.max(0, ...context.each.map((message) => cosine(candidate, message))),
    sharedWeight(candidate, context.turn),
    sharedNear,
    sharedWeight(candidate, context.all),
    rarest,
    rare,
    gramOverlap(text, context.grams),
    namesRecent,
    mentioned.has(context.speakers[0] ?? '') ? 1 : 0,
    [...mentioned].some((name) => !context.speakers.includes(name)) ? 1 : 0,
    asks,
    length,
    thanks,
    link,
    asks * context.asks,
    length * context.asks,
    thanks * context.thanks,
    link * context.asks,
    mentioned.has(context.ownName) ? 1 : 0,
    sharedWeight(candidate, context.own),
    cosine(candidate, context.own),
    present * length,
    present * asks,
    present * thanks,
    present * namesRecent,
    present * sharedNear,
    ...answerFeatures(text, context),
  ];
}

function situationOf({ context, speaker }: Omit<ChoiceItem, 'answer'>, terms: TermWeights): Situation {
  const latest = [...context].reverse();
  const each = latest.map(({ text }) => terms.weigh(text));
  const previous = latest[0]?.speaker;
  const turnLength = latest.findIndex((message) => message.speaker !== previous);
  const turn = latest.slice(0, turnLength === -1 ? latest.length : turnLength);
  const join = (factor: (at: number) => number) =>
    terms.weighMany(each.map((message, at) => ({ terms: message, factor: factor(at) })));
  return {
    turn: join((at) => (at < turn.length ? 1 : 0)),
    near: join((at) => (at < NEAR ? DECAY ** at : 0)),
    all: join(() => 1),
    own: join((at) => (latest[at]?.speaker === speaker ? 1 : 0)),
    each,
    grams: new Set(latest.slice(0, NEAR).flatMap(({ text }) => gramsOf(text))),
    speakers: [...new Set(latest.map((message) => message.speaker.toLowerCase()))],
    ownName: speaker.toLowerCase(),
    isPresent: latest.some((message) => message.speaker === speaker) ? 1 : 0,
    asks: turn.some(({ text }) => isQuestion(text)) ? 1 : 0,
    thanks: turn.some(({ text }) => THANKS.test(text)) ? 1 : 0,
  };
}

/** Names of people in a text, lower case, as whole words. */
function mentionsIn(text: string, names: ReadonlySet<string>, speakers: readonly string[]): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_|^[\]{}-]+/gu) ?? [];
  return new Set(words.filter((word) => names.has(word) || speakers.includes(word)));
}

function gramsOf(text: string): string[] {
  const plain = text.toLowerCase();
  return Array.from({ length: Math.max(0, plain.length - 4) }, (_, at) => plain.slice(at, at + 5));
}

function gramOverlap(text: string, context: ReadonlySet<string>): number {
  const grams = new Set(gramsOf(text));
  let shared = 0;
  for (const gram of grams) if (context.has(gram)) shared++;
  return shared / Math.sqrt(Math.max(20, grams.size));
}
