import {
  draftSentences,
  type Evidence,
  type LanguageModel,
  sentencesOf,
  whyUnsupported,
} from '@tacit/knowledge';
import type { StatementGuard } from '../care/statement-guard';
import type { StyleGate } from '../voice/style-gate';
import { type ArrangedFrom, arrangePrompt } from './arrange-prompt';
import type { ExchangeIndex } from './exchange-index';
import { isStopWord } from '../profile/stop-words';
import { type EarlierSaid, nearExchanges } from './reply-from-memory';
import { termsOf } from './terms';

/** A bubble that a model put together, and the one real message its words stand in. */
export interface ArrangedMessage {
  text: string;
  messageId: string;
}

export interface ArrangeOptions {
  exchanges: ExchangeIndex;
  earlier?: readonly EarlierSaid[];
  model: LanguageModel;
  /** Strikes what must not be said to anybody, whoever once wrote it. */
  guard: StatementGuard;
  /** Null where too little is known of how they write. */
  gate: StyleGate | null;
  /** What the owner keeps of the two, in their own words; what is near helps to choose, and is never quoted. */
  remembered?: readonly string[];
  /** Takes third parties out of a text, before the model reads it. */
  mask: (text: string) => string;
  signal?: AbortSignal;
}

const MOST_SITUATIONS = 8;
const MOST_MESSAGES = 4;
const MOST_REMEMBERED = 5;
const MAX_TOKENS = 300;

interface Source extends ArrangedFrom {
  messageId: string;
}

/**
 * Lets a model choose and shorten, out of the real answers to the most similar situations, what fits now. A bubble is
 * shown only when its words stand in the one message it cites (`whyUnsupported`, or a whole sentence of it) and the
 * guard has nothing against it; a reply that does not sound like them is asked for once more.
 *
 * @param said what the owner says now; danger, goodbyes and begging were answered before and never come here
 * @returns null when nothing they wrote is near, or nothing the model wrote may be shown: then `replyFromMemory` speaks
 * @throws LanguageModelError when the model fails
 */
export async function arrangeReply(said: string, options: ArrangeOptions): Promise<ArrangedMessage[] | null> {
  const from = sourcesOf(said, options);
  if (from.length === 0) return null;
  for (const isAgain of [false, true]) {
    const messages = await draft(said, from, options, isAgain);
    if (messages.length === 0) return null;
    const whole = messages.map(({ text }) => text).join('\n');
    if (await options.guard.whyStruck(whole)) return null;
    if (!options.gate || options.gate.isTheirs(whole)) return messages;
  }
  return null;
}

function sourcesOf(said: string, { exchanges, earlier = [], mask }: ArrangeOptions): Source[] {
  return nearExchanges(said, { exchanges, earlier }, MOST_SITUATIONS)
    .flatMap(({ said: saidThen, reply }) => reply.map(({ id, text }) => ({ messageId: id, saidThen, text })))
    .map(({ messageId, saidThen, text }, at) => ({
      ...{ number: at + 1, messageId, saidThen: saidThen.map(mask), text: mask(text) },
    }));
}

async function draft(
  said: string,
  from: readonly Source[],
  { earlier = [], remembered = [], mask, model, guard, signal }: ArrangeOptions,
  isAgain: boolean,
): Promise<ArrangedMessage[]> {
  const shown = from.map(({ number, saidThen, text }) => ({ number, saidThen, text }));
  const before = earlier.map((turn) => ({
    said: mask(turn.said),
    reply: turn.reply.map(({ id, text }) => ({ id, text: mask(text) })),
  }));
  const prompt = arrangePrompt(mask(said), {
    ...{ from: shown, earlier: before, isAgain },
    remembered: nearest(said, remembered).map(mask),
  });
  const messages: ArrangedMessage[] = [];
  const written = model.write(prompt, { signal, maxTokens: MAX_TOKENS });
  for await (const { text, citations } of draftSentences(written)) {
    const source = from.find(({ number, text: real }) => citations.includes(number) && standsIn(text, real));
    if (!source || messages.length === MOST_MESSAGES || (await guard.whyStruck(text))) continue;
    messages.push({ text, messageId: source.messageId });
  }
  return messages;
}

function nearest(said: string, remembered: readonly string[]): string[] {
  const terms = termsOf(said);
  return remembered
    .filter((text) => [...termsOf(text)].some((term) => terms.has(term) && !isStopWord(term)))
    .slice(0, MOST_REMEMBERED);
}

/** Whether a bubble is a sentence of a message, word for word, or shortens it without changing what it means. */
function standsIn(text: string, real: string): boolean {
  const sentences = [real, ...sentencesOf(real).map((sentence) => sentence.text)];
  if (sentences.some((sentence) => bare(sentence) === bare(text))) return true;
  return whyUnsupported(text, evidenceOf(real)) === null;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}?？]+/gu, '');

/** A message as the check of drafts reads it: its words alone count there. */
const evidenceOf = (text: string): Evidence => ({
  ...{
    passageId: '',
    sourceId: '',
    containerId: '',
    stretch: '',
    ordinal: 0,
    handleId: null,
    personId: null,
  },
  ...{ speaker: null, at: null, title: '', headings: [], page: null, text, caption: '' },
});
