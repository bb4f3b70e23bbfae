import {
  type Answer,
  type Citation,
  draftSentences,
  type LanguageModel,
  whyUnsupported,
} from '@tacit/knowledge';
import { isCrisis } from '../care/crisis';
import { isHook } from '../care/hook';
import { basisOf } from './basis';
import type { StyleGate } from './style-gate';
import { type Manner, voicePrompt } from './voice-prompt';
import type { VoiceMessage, VoiceReply } from './voice-reply';

const maxTokens = 300;
const MOST_MESSAGES = 4;

export interface VoiceOptions {
  model: LanguageModel;
  handleIds: readonly string[];
  manner: Manner;
  /** Null where too little is known of how they write: the reply is marked then. */
  gate: StyleGate | null;
  signal?: AbortSignal;
}

/**
 * Lets a model arrange somebody's own quotations in their manner. A sentence counts only when the quotation that it
 * cites supports it (`whyUnsupported`). A reply further from how they write than nearly all they wrote is asked for
 * once more; the nearer of the two is given, marked when it is still too far.
 * @returns null when they said nothing of it, or no sentence was supported: their own words are the reply then
 * @throws LanguageModelError when the model fails
 */
export async function writeInVoice(
  question: string,
  answer: Answer,
  options: VoiceOptions,
): Promise<VoiceReply | null> {
  const own = answer.citations.filter(
    ({ evidence }) => basisOf({}, evidence, options.handleIds) !== 'inferred',
  );
  if (own.length === 0) return null;
  const shown = (messages: VoiceMessage[], isOffStyle: boolean): VoiceReply => ({
    ...{ messages, isOffStyle, told: [...options.manner.told] },
  });
  const first = await draft(question, own, options, false);
  if (first && options.gate?.isTheirs(textOf(first))) return shown(first, false);
  const second = options.gate ? await draft(question, own, options, true) : null;
  const nearness = (messages: VoiceMessage[]) => options.gate?.nearness(textOf(messages)) ?? 0;
  const [best] = [first, second]
    .flatMap((one) => (one ? [one] : []))
    .sort((a, b) => nearness(b) - nearness(a));
  return best ? shown(best, !options.gate?.isTheirs(textOf(best))) : null;
}

const textOf = (messages: readonly VoiceMessage[]): string => messages.map(({ text }) => text).join('\n');

/** The supported sentences; null where there are none. */
async function draft(
  question: string,
  quotations: readonly Citation[],
  { model, handleIds, manner, signal }: VoiceOptions,
  isAgain: boolean,
): Promise<VoiceMessage[] | null> {
  const prompt = voicePrompt(question, quotations, { ...manner, isAgain });
  const messages: VoiceMessage[] = [];
  for await (const { text, citations } of draftSentences(model.write(prompt, { signal, maxTokens }))) {
    const source = quotations.find(
      ({ number, evidence }) => citations.includes(number) && whyUnsupported(text, evidence) === null,
    );
    const isSafe = !isCrisis(text) && !isHook(text);
    if (!source || !isSafe || messages.length === MOST_MESSAGES) continue;
    const wording = source.evidence.text.includes(text) ? ('quoted' as const) : ('shortened' as const);
    const basis = basisOf({ wording }, source.evidence, handleIds);
    messages.push({ text, citation: source.number, wording, basis });
  }
  return messages.length > 0 ? messages : null;
}
