import { seededRandom, type ChoiceItem } from '@tacit/persona';
import type { Stream, StreamMessage } from './streams';

/** A stream cut into what profiles may learn from and what is asked. */
export interface ChoiceSet {
  set: string;
  /** Texts by person, of the first 70 %. */
  profiles: Map<string, string[]>;
  /** Everybody who speaks in the first 70 %, for mentions. */
  names: Set<string>;
  /** All texts of the first 70 %. */
  background: string[];
  items: ChoiceItem[];
}

export interface ChoiceOptions {
  /** True reply and distractors together. @default 4 */
  candidates?: number;
  /** Distractors stand at most so many messages away. @default 200 */
  reach?: number;
  /** Draws of distractors per reply. @default 3 */
  draws?: number;
  /** Only so many of a person's latest texts are their profile. @default all */
  profileTexts?: number;
}

const PROFILE_SHARE = 0.7;
const MIN_PROFILE = 50;
const MIN_PROFILE_CHARS = 8;
const MIN_REPLY_CHARS = 15;
const CONTEXT = 10;

/**
 * NEXT-4: the true reply of a profiled person against real messages of other profiled people nearby, all from
 * after the cut and none inside the visible context.
 */
export function next4Items({ set, messages }: Stream, options: ChoiceOptions = {}): ChoiceSet {
  const { candidates = 4, reach = 200, draws = 3, profileTexts = Infinity } = options;
  const cut = Math.floor(messages.length * PROFILE_SHARE);
  const early = messages.slice(0, cut);
  const profiles = profilesOf(early);
  const random = seededRandom(7);
  const items: ChoiceItem[] = [];
  for (let at = cut; at < messages.length; at++) {
    const reply = messages[at];
    if (reply === undefined || !isReply(messages, at, profiles)) continue;
    const context = messages.slice(Math.max(0, at - CONTEXT), at);
    const pool = distractorsOf(messages, at, { cut, reach, profiles });
    for (let draw = 0; draw < draws && pool.length >= candidates - 1; draw++) {
      const chosen = sample(pool, candidates - 1, random);
      const answer = Math.floor(random() * candidates);
      items.push({
        profileId: reply.speaker,
        speaker: reply.speaker,
        context,
        candidates: [...chosen.slice(0, answer), reply.text, ...chosen.slice(answer)],
        answer,
      });
    }
  }
  const names = new Set(early.map(({ speaker }) => speaker));
  const kept = new Map([...profiles].map(([id, texts]) => [id, texts.slice(-profileTexts)]));
  return { set, profiles: kept, names, background: early.map(({ text }) => text), items };
}

function profilesOf(early: readonly StreamMessage[]): Map<string, string[]> {
  const profiles = new Map<string, string[]>();
  for (const { speaker, text } of early) {
    if (text.length >= MIN_PROFILE_CHARS) profiles.set(speaker, [...(profiles.get(speaker) ?? []), text]);
  }
  return new Map([...profiles].filter(([, texts]) => texts.length >= MIN_PROFILE));
}

function isReply(
  messages: readonly StreamMessage[],
  at: number,
  profiles: ReadonlyMap<string, unknown>,
): boolean {
  const reply = messages[at];
  if (reply === undefined || reply.text.length < MIN_REPLY_CHARS || !profiles.has(reply.speaker))
    return false;
  return messages[at - 1]?.speaker !== reply.speaker;
}

function distractorsOf(
  messages: readonly StreamMessage[],
  at: number,
  { cut, reach, profiles }: { cut: number; reach: number; profiles: ReadonlyMap<string, unknown> },
): string[] {
  const truth = messages[at];
  const found: string[] = [];
  for (let other = Math.max(cut, at - reach); other <= Math.min(messages.length - 1, at + reach); other++) {
    const message = messages[other];
    const isVisible = other >= at - CONTEXT && other <= at;
    if (message === undefined || isVisible || message.speaker === truth?.speaker) continue;
    if (message.text.length < MIN_REPLY_CHARS || message.text === truth?.text) continue;
    if (profiles.has(message.speaker)) found.push(message.text);
  }
  return [...new Set(found)];
}

function sample(pool: readonly string[], count: number, random: () => number): string[] {
  const left = [...pool];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0] ?? '');
}

/** The stream as it was when profiles were built: what weights may be learnt on without seeing what is asked. */
export function beforeTheCut({ set, messages }: Stream): Stream {
  return { set, messages: messages.slice(0, Math.floor(messages.length * PROFILE_SHARE)) };
}
