import { sentencesOf } from '@tacit/knowledge';
import { isCrisis } from '../care/crisis';
import type { LineOfTwo } from '../line-of-two';
import { Nicknames } from './nicknames';
import type { FoundRecollection } from './recollection';
import { SharedPhrases } from './shared-phrases';
import { specialDayOf } from './special-days';
import { MAKING_UP, type SignKind, signsIn } from './signs';
import { whenIn } from './when-in';

const DAY_MS = 86_400_000;
/** A quarrel is made up within three days, or nobody wrote how it ended. */
const MAKING_UP_MS = 3 * DAY_MS;
/** Signs of a quarrel closer than this are the same one. */
const SAME_QUARREL_MS = DAY_MS;
const LONGEST = 400;
/** Proposals of one kind: the best of each month, and no more than somebody would read. */
const MOST_OF_KIND = 24;
const MOST_NICKNAMES = 8;
const MOST_JOKES = 12;

interface Candidate extends FoundRecollection {
  at: number | null;
  score: number;
}

/**
 * What the two could remember, out of their whole chat as it streams by in order: sentences that speak of a place,
 * a gift, a promise and the like, names they gave each other, phrases only they would understand. Each has the
 * messages that say it; nothing is concluded from them. Lines that speak of self-harm are no recollection, nor
 * the end of one.
 * @param names real names of the two
 */
export async function findRecollections(
  messages: AsyncIterable<LineOfTwo> | Iterable<LineOfTwo>,
  names: readonly string[],
): Promise<FoundRecollection[]> {
  const finder = new Finder(names);
  for await (const message of messages) finder.add(message);
  return finder.found();
}

class Finder {
  private readonly best = new Map<string, Candidate>();
  private readonly nicknames: Nicknames;
  private readonly phrases = new SharedPhrases();
  private quarrel: Candidate | null = null;

  constructor(names: readonly string[]) {
    this.nicknames = new Nicknames(names);
  }

  add(message: LineOfTwo): void {
    if (isCrisis(message.text)) return;
    this.nicknames.add(message);
    this.phrases.add(message);
    this.endQuarrel(message);
    for (const { text } of sentencesOf(message.text)) {
      const [kind] = signsIn(text);
      if (kind === 'argument') this.beginQuarrel(message, text);
      else if (kind) this.offer(candidate(kind, message, text));
    }
  }

  found(): FoundRecollection[] {
    if (this.quarrel) this.offer(this.quarrel);
    const nicknames = this.nicknames.found().slice(0, MOST_NICKNAMES);
    const jokes = this.phrases.found().slice(0, MOST_JOKES);
    return [
      ...mostTelling([...this.best.values()]),
      ...nicknames.map(({ name, isTheirs, ids }) =>
        repeated('nickname', name, ids, isTheirs, `${isTheirs ? 'their' : 'my'} ${name}`),
      ),
      ...jokes.map(({ phrase, ids, isTheirs }) => repeated('joke', phrase, ids, isTheirs, phrase)),
    ];
  }

  /** One of each kind and month; special days, promises and partings each by themselves. */
  private offer(one: Candidate): void {
    const same = one.kind === 'date' ? this.best.get(one.key) : undefined;
    if (same) return void same.evidence.push(...one.evidence);
    const month = one.at === null ? '' : new Date(one.at).toISOString().slice(0, 7);
    const slot = ['date', 'promise', 'breakup', 'gift'].includes(one.kind) ? one.key : `${one.kind} ${month}`;
    const known = this.best.get(slot);
    if (!known || one.score > known.score) this.best.set(slot, one);
  }

  private beginQuarrel(message: LineOfTwo, text: string): void {
    const begun = this.quarrel;
    if (begun && within(begun.at, message.at, SAME_QUARREL_MS)) return;
    if (begun) this.offer(begun);
    this.quarrel = candidate('argument', message, text);
  }

  private endQuarrel({ id, at, text }: LineOfTwo): void {
    const { quarrel } = this;
    if (!quarrel || !MAKING_UP.test(text) || signsIn(text).includes('argument')) return;
    if (within(quarrel.at, at, MAKING_UP_MS)) quarrel.evidence = [...quarrel.evidence.slice(0, 1), id];
  }
}

function candidate(
  kind: SignKind,
  { id, at, isTheirs, text: whole }: LineOfTwo,
  sentence: string,
): Candidate {
  const text = sentence.slice(0, LONGEST);
  const spoken = kind === 'place' || kind === 'gift' ? whenIn(sentence, at) : null;
  const isFuture = spoken !== null && at !== null && spoken.date > dayOf(at);
  const when = spoken && !isFuture ? spoken : at === null ? null : { date: dayOf(at), days: null };
  // A sentence that says more is remembered rather; one lost in a long letter less.
  const score = Math.min(text.length, 160) - Math.max(0, whole.length - 600) / 20 + (spoken ? 40 : 0);
  const special = kind === 'date' ? specialDayOf(text, isTheirs ? 'them' : 'me') : null;
  // Wishes of every year are one birthday, and two dates for one are two recollections to ask about.
  const key = special
    ? `date ${special.day} ${special.whose} ${when?.date.slice(5) ?? ''}`
    : `${kind} ${id} ${plain(text)}`;
  return { kind, text, when, isTheirs, evidence: [id], photos: [], at, score, key };
}

function repeated(
  kind: 'nickname' | 'joke',
  text: string,
  ids: string[],
  isTheirs: boolean,
  key: string,
): FoundRecollection {
  const evidence = [...new Set([...ids.slice(0, 3), ...ids.slice(-3)])];
  return { kind, text, when: null, isTheirs, evidence, photos: [], key: `${kind} ${key}` };
}

function mostTelling(candidates: Candidate[]): FoundRecollection[] {
  const kinds = new Map<string, Candidate[]>();
  for (const one of candidates) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  return [...kinds.values()].flatMap((ofKind) =>
    ofKind
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_OF_KIND)
      .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
      .map(({ at: _, score: __, ...one }) => one),
  );
}

const within = (from: number | null, to: number | null, ms: number): boolean =>
  from === null || to === null || (to >= from && to - from <= ms);
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').slice(0, 80);
