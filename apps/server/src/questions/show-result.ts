import {
  type Answer,
  type AnswerSentence,
  type Citation,
  type EarlierTurn,
  type NoAnswer,
  resolveDates,
} from '@tacit/knowledge';
import { type Basis, basisOf, type VoiceReply } from '@tacit/persona';
import type { LoadedPassage } from '../adapters/search/database-evidence-store';
import { asDate } from '../database/rows';
import type { PersonType } from '../people/person.type';
import type { AnswerType, CitationType, NoAnswerType } from './answer.type';
import { asPassageType } from './passage.type';
import type { KeptResult } from './question.entity';
import { whomToAsk } from './whom-to-ask';
import { whyAsk } from './why-ask';

/** What the viewer may read now: whatever a kept result cites beyond it is not shown. */
export interface Readable {
  sourceIds: ReadonlySet<string>;
  /** By passage id. */
  passages: ReadonlyMap<string, LoadedPassage>;
  people: ReadonlyMap<string, PersonType>;
}

export const citationsOf = (result: Answer | NoAnswer): Citation[] =>
  result.kind === 'answer' ? result.citations : result.nearest;

/**
 * A kept result as the viewer may see it now. A citation whose source is no longer readable goes, with its
 * sentences; an answer of which nothing remains is none.
 */
export function showResult(
  text: string,
  result: KeptResult,
  readable: Readable,
  asPerson: PersonType | null,
): AnswerType | NoAnswerType {
  const kept = remaining(text, result, readable);
  const citations = citationsOf(kept).flatMap((citation) => asCitation(citation, readable));
  if (kept.kind === 'answer') {
    const { confidence, searchedFor } = kept;
    const sentences = kept.sentences.map((one) => ({
      ...{ ...one, wording: one.wording ?? 'quoted' },
      basis: asPerson && basisIn(kept, one, asPerson),
    }));
    return {
      sentences,
      citations,
      voice: kept.voice,
      conflicts: kept.conflicts ?? [],
      confidence,
      searchedFor,
    };
  }
  return {
    ...{ reason: kept.wasWithdrawn ? 'withdrawn' : kept.reason },
    ...{ nearest: citations, searchedFor: kept.searchedFor },
    ask: whomToAsk(
      kept.ask.flatMap(({ personId, passages, topics, lastAt }) => {
        const person = readable.people.get(personId);
        if (!person) return [];
        const known = { person, passages, topics, lastAt: asDate(lastAt) };
        return [{ ...known, why: whyAsk({ ...known, name: person.name, hasLeft: person.hasLeft }) }];
      }),
    ),
  };
}

/** For follow-ups: earlier turns lend nothing of what the viewer may not read any more. */
export function asEarlierTurn(text: string, result: KeptResult, readable: Readable): EarlierTurn {
  return { question: text, answer: remaining(text, result, readable) };
}

function basisIn({ citations }: Answer, sentence: AnswerSentence, { handles }: PersonType): Basis {
  const cited = citations.find(({ number }) => number === sentence.citation);
  if (!cited) return 'inferred';
  return basisOf(
    sentence,
    cited.evidence,
    handles.map(({ id }) => id),
  );
}

type Remaining = (Answer & { voice: VoiceReply | null }) | (NoAnswer & { wasWithdrawn: boolean });

function remaining(text: string, result: KeptResult, readable: Readable): Remaining {
  const isWhole = result.sourceIds.every((id) => readable.sourceIds.has(id));
  // Completed from the words of earlier answers, and suggestions counted, over sources that are not all
  // readable now: neither is shown then.
  const searchedFor = isWhole ? result.searchedFor : text;
  const kept = citationsOf(result).filter(({ evidence }) => readable.passages.has(evidence.passageId));
  const citations = kept.map((citation, i) => ({ ...citation, number: i + 1 }));
  if (result.kind === 'no-answer') {
    const ask = isWhole ? result.ask : [];
    return { ...result, ask, nearest: citations, searchedFor, wasWithdrawn: false };
  }
  if (citations.length === 0) {
    return { kind: 'no-answer', reason: 'too-weak', ask: [], nearest: [], searchedFor, wasWithdrawn: true };
  }
  const numbers = new Map(kept.map(({ number }, i) => [number, i + 1]));
  const renumbered = <T extends { citation: number }>(cited: T[]): T[] =>
    cited.flatMap((one) => {
      const citation = numbers.get(one.citation);
      return citation === undefined ? [] : [{ ...one, citation }];
    });
  const sentences = renumbered(result.sentences);
  const messages = renumbered(result.voice?.messages ?? []);
  const voice =
    result.voice && messages.length > 0 ? { ...result.voice, messages, told: result.voice.told ?? [] } : null;
  const conflicts = (result.conflicts ?? []).flatMap((conflict) => {
    const older = numbers.get(conflict.older);
    const newer = numbers.get(conflict.newer);
    return older === undefined || newer === undefined ? [] : [{ older, newer }];
  });
  return {
    kind: 'answer',
    sentences,
    citations,
    conflicts,
    confidence: result.confidence,
    searchedFor,
    voice,
  };
}

/** As it stands now; none when its passage may not be read. */
export function asCitation(
  { number, evidence, from, to }: Citation,
  { passages }: Pick<Readable, 'passages'>,
): CitationType[] {
  const passage = passages.get(evidence.passageId);
  if (!passage) return [];
  const { text, at } = passage;
  const resolved =
    at === null ? [] : resolveDates(text, at).filter((one) => one.from >= from && one.to <= to);
  const dates = resolved.map(({ from: start, to: end, date, days }) => ({
    ...{ words: text.slice(start, end), date, days: days ?? null },
  }));
  return [{ number, from, to, dates, passage: asPassageType(passage) }];
}
