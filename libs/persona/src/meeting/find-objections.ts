import {
  type Citation,
  disagree,
  type Evidence,
  type EvidenceStore,
  type SearchIndex,
  sentencesOf,
} from '@tacit/knowledge';
import { isSameWords } from '../corrections/apply-corrections';
import { speechActsOf } from '../style/speech-act';
import type { Objection, Seat } from './meeting';
import { sharedWords } from './shared-words';

/** Where a meeting looks: in what its asker may read, and nowhere else. */
export interface MeetingPlace {
  index: SearchIndex;
  evidence: EvidenceStore;
  workspaceId: string;
  sourceIds: string[];
}

/** The words with which somebody objects to what was quoted. */
export interface FoundObjection {
  evidence: Evidence;
  from: number;
  to: number;
  why: Objection;
}

const passagesLookedAt = 12;
/** Whoever answers does it within so many messages. */
const messagesAfter = 3;
/**
 * Of the words of the shorter statement, the value that differs among them: "retry a refund three times" and "retry
 * a transfer five times" share three of five and are about two things.
 */
const SAME_THING = 0.6;
const AS_NEAR = 0.1;
/** Says no to nothing that was stated. */
const FRIENDLY_NO =
  /^[\s@]*(?:no (?:problem|prob|worries|doubt|idea|rush|one)\b|never mind\b|不用谢|不客气|没事)/i;
/** As long as the quotations of answers. */
const LONGEST_QUOTATION = 360;

/** Whatever quotation marks or brackets stand behind its question mark. */
export const asks = (text: string): boolean => /[?？]["'”’)\]]*\s*$/.test(text);

/**
 * What shows that somebody would object to a quotation of somebody else: a no in answer to it, else their newest
 * statement that gives the same another value. Null where nothing shows it, which is most often the case.
 */
export async function findObjection(
  line: Citation,
  seat: Seat,
  place: MeetingPlace,
): Promise<FoundObjection | null> {
  return (await answeredNo(line, seat, place)) ?? (await otherValues(line, seat, place));
}

/** Whether nobody said that they would not. */
export const maySay = ({ wrong = [] }: Seat, text: string): boolean =>
  !wrong.some((sentence) => isSameWords(sentence, text));

/** Their first message after it, unless something was asked in between: a no may be an answer to that. */
async function answeredNo(
  { evidence }: Citation,
  seat: Seat,
  place: MeetingPlace,
): Promise<FoundObjection | null> {
  if (!evidence.passageId.startsWith('m:')) return null;
  const around = await place.evidence.around(evidence.passageId, 0, messagesAfter);
  for (const next of around.slice(1)) {
    const isTheirs = next.handleId !== null && seat.handleIds.includes(next.handleId);
    if (isTheirs) return objects(next.text) && maySay(seat, next.text) ? beginning(next) : null;
    if (asks(next.text)) return null;
  }
  return null;
}

const objects = (text: string): boolean =>
  !FRIENDLY_NO.test(text) && speechActsOf(text).some(({ act }) => act === 'disagreement' || act === 'no');

/** Its first sentences, as many as fit; the first one whatever its length. */
function beginning(evidence: Evidence): FoundObjection {
  const [first, ...rest] = sentencesOf(evidence.text);
  const from = first?.from ?? 0;
  const fitting = rest.filter(({ to }) => to - from <= LONGEST_QUOTATION);
  const to = fitting.at(-1)?.to ?? first?.to ?? evidence.text.length;
  return { evidence, from, to, why: 'answered-no' };
}

async function otherValues(
  { evidence, from, to }: Citation,
  seat: Seat,
  { index, evidence: store, ...where }: MeetingPlace,
): Promise<FoundObjection | null> {
  const quoted = evidence.text.slice(from, to);
  const { hits } = await index.search({
    ...where,
    text: quoted,
    limit: passagesLookedAt,
    handleIds: seat.handleIds,
  });
  const theirs = await store.load(hits.map(({ passageId }) => passageId));
  const statements = sentencesOf(quoted).filter(({ text }) => !asks(text));
  const found = theirs.flatMap((one) =>
    sentencesOf(one.text)
      .filter(({ text }) => maySay(seat, text))
      .map((sentence) => ({
        ...{ evidence: one, from: sentence.from, to: sentence.to },
        near: Math.max(0, ...statements.map(({ text }) => contradiction(text, sentence.text))),
      })),
  );
  const nearest = Math.max(...found.map(({ near }) => near));
  const ofTheSame = found.filter(({ near }) => near > SAME_THING && near > nearest - AS_NEAR);
  // What they said last is what they hold.
  ofTheSame.sort((x, y) => (y.evidence.at ?? -Infinity) - (x.evidence.at ?? -Infinity));
  const [last] = ofTheSame;
  return last ? { evidence: last.evidence, from: last.from, to: last.to, why: 'other-values' } : null;
}

/** How much two statements share that give the same another value, 0 to 1; 0 where they do not. */
const contradiction = (a: string, b: string): number => (!asks(b) && disagree(a, b) ? sharedWords(a, b) : 0);
