import { AuthorJudge } from './author-judge';
import type { ChoiceItem } from './choice-item';
import { choose, type ChoiceWeights, hit } from './choice-model';
import { type HeldOut, type SplitPerson, splitByPerson } from './held-out';
import { seededRandom, shuffle } from './random';
import { JUDGED, ReplyJudge } from './reply-judge';
import { SHIPPED_WEIGHTS } from './shipped-weights';
import type { SpokenMessage } from './spoken';

/** Style of more people is learnt in minutes, not seconds; the figures hardly change. */
const MAX_PEOPLE = 20;
const MAX_REPLIES = 100;
const MAX_AUTHORED = 200;
const BUNDLES = [1, 5, 20] as const;
/** Distractors are the others' held-back messages nearest in time. */
const REACH = 200;

/** How often something was right; a tie counts as much as a guess would. */
export interface HitRate {
  right: number;
  of: number;
}

/**
 * How well a computed profile knows one person, measured on the last 30 % of what they wrote, which the profile
 * never saw. Every rate stands beside what takes no profile at all, and beside the same with somebody else's.
 */
export interface PersonFidelity {
  personId: string;
  /** People in the pool, this one included. */
  people: number;
  /** Messages the profile was learnt from. */
  profileMessages: number;
  /** Their real reply picked among four, and among twenty. */
  choiceOf4: HitRate;
  choiceOf20: HitRate;
  /** The same among four with another person's profile. */
  swapped: HitRate;
  /** Always taking the shortest, the longest, or what is most like the messages before. */
  shortest: HitRate;
  longest: HitRate;
  similar: HitRate;
  /** Who wrote this, among `people`, from one message, five, twenty. */
  authorship: ({ messages: number } & HitRate)[];
}

/**
 * Measures everybody who wrote enough. Takes seconds to a minute of one core: run it in a worker.
 * Protocol: distractors are others' real messages from their own held-back part, never inside the visible
 * context; idf, names and profiles come from what was learnt from alone.
 *
 * @param messages line by line, each in its order; those of bots left out
 * @param weights of the combination of features
 */
export function measureFidelity(
  messages: readonly SpokenMessage[],
  weights: ChoiceWeights = SHIPPED_WEIGHTS,
): PersonFidelity[] {
  const split = splitByPerson(messages, MAX_PEOPLE);
  if (split.size < 2) return [];
  const profiles = new Map([...split].map(([id, { profile }]) => [id, profile]));
  const nameOf = new Map([...split].map(([id, { name }]) => [id, name]));
  const judge = ReplyJudge.train(profiles, nameOf.values(), undefined, nameOf);
  const authors = AuthorJudge.train(profiles);
  const random = seededRandom(7);
  return [...split].map(([personId, person]) => {
    const others = distractorsFor(personId, split);
    const replies = sample(
      person.heldOut.filter(({ isReply }) => isReply),
      MAX_REPLIES,
      random,
    );
    const items = (candidates: number) =>
      replies.flatMap((reply) => itemOf(personId, person, { reply, others, candidates, random }) ?? []);
    const [fours, twenties] = [items(4), items(20)];
    const pick = (list: readonly ChoiceItem[]) => rate(list, (item) => choose(judge.judge(item), weights));
    const likeness = JUDGED.map((name) => (name === 'cosine-near' ? 1 : 0));
    return {
      ...{ personId, people: split.size, profileMessages: person.profile.length },
      choiceOf4: pick(fours),
      choiceOf20: pick(twenties),
      swapped: pick(fours.map((item) => swap(item, split, random))),
      shortest: rate(fours, ({ candidates }) => candidates.map((text) => -text.length)),
      longest: rate(fours, ({ candidates }) => candidates.map((text) => text.length)),
      similar: rate(fours, (item) => choose(judge.judge(item), likeness)),
      authorship: BUNDLES.map((size) => ({
        messages: size,
        ...authorship(authors, personId, bundles(person.heldOut, size)),
      })),
    };
  });
}

function distractorsFor(personId: string, split: ReadonlyMap<string, SplitPerson>): HeldOut[] {
  return [...split]
    .flatMap(([other, { heldOut }]) => (other === personId ? [] : heldOut))
    .sort((a, b) => a.order - b.order);
}

function itemOf(
  profileId: string,
  { name }: SplitPerson,
  at: { reply: HeldOut; others: readonly HeldOut[]; candidates: number; random: () => number },
): ChoiceItem | null {
  const { reply, others, candidates, random } = at;
  const visible = new Set([reply.text, ...reply.context.map(({ text }) => text)]);
  const next = others.findIndex(({ order }) => order > reply.order);
  const middle = next === -1 ? others.length : next;
  const near = others.slice(Math.max(0, middle - REACH), middle + REACH).map(({ text }) => text);
  const chosen = sample(
    [...new Set(near)].filter((text) => !visible.has(text)),
    candidates - 1,
    random,
  );
  if (chosen.length < candidates - 1) return null;
  const answer = Math.floor(random() * candidates);
  const texts = [...chosen.slice(0, answer), reply.text, ...chosen.slice(answer)];
  return { profileId, speaker: name, context: reply.context, candidates: texts, answer };
}

/** As if somebody else were asked, their part in the context included. */
function swap(item: ChoiceItem, split: ReadonlyMap<string, SplitPerson>, random: () => number): ChoiceItem {
  const others = [...split].filter(([id]) => id !== item.profileId);
  const [profileId, other] = others[Math.floor(random() * others.length)] ?? [item.profileId, undefined];
  return { ...item, profileId, speaker: other?.name ?? item.speaker };
}

function authorship(judge: AuthorJudge, personId: string, asked: string[][]): HitRate {
  const at = judge.authors.indexOf(personId);
  const right = asked.reduce((sum, texts) => sum + hit(judge.judge(texts), at), 0);
  return { right, of: asked.length };
}

function bundles(heldOut: readonly HeldOut[], size: number): string[][] {
  const texts = heldOut.slice(0, MAX_AUTHORED).map(({ text }) => text);
  return Array.from({ length: Math.floor(texts.length / size) }, (_, n) =>
    texts.slice(n * size, (n + 1) * size),
  );
}

function rate(items: readonly ChoiceItem[], score: (item: ChoiceItem) => number[]): HitRate {
  return { right: items.reduce((sum, item) => sum + hit(score(item), item.answer), 0), of: items.length };
}

function sample<T>(list: readonly T[], count: number, random: () => number): T[] {
  const order = Array.from(list.keys());
  shuffle(order, random);
  return order.slice(0, count).flatMap((at) => list[at] ?? []);
}
