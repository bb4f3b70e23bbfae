import { queryTerms } from '../analysis/query-terms';
import { endsWithQuestion } from '../analysis/sentences';
import { termsOf } from '../analysis/tokens';
import { type ClaimKind, claimsIn } from './claims-in';

/** A message in the order in which it was said, with whoever said it. */
export interface SaidMessage {
  passageId: string;
  /** Conversation or thread. */
  lineId: string;
  /** Null where nobody knows; such messages lay nothing down, and are answered by nobody. */
  speakerId: string | null;
  at: number | null;
  text: string;
}

/** What a person laid down or answered, with where. */
export interface SaidClaim {
  speakerId: string;
  kind: ClaimKind | 'answer';
  text: string;
  /** What was asked before, for an answer. */
  question: string | null;
  /** Passage of that question. */
  askedId: string | null;
  passageId: string;
  at: number | null;
}

const MIN_ANSWER_CHARS = 30;
const MIN_ANSWER_HAN = 10;
const MAX_TEXT_CHARS = 1_000;
const MAX_QUESTION_CHARS = 300;
/** An answer after a day is an answer to something else. */
const MAX_GAP_MS = 24 * 60 * 60 * 1000;

/** Says that there is no answer, or asks for more. */
const NO_ANSWER =
  /\b(?:unfortunately,? i don['’]t|(?:i|i['’]ve) never (?:really )?(?:used|tried|heard)|i (?:wish i|don['’]t) (?:know|knew|understand|remember)|no idea|dunno|not sure|i (?:just )?tried (?:this|that)|same question)\b|^(?:<@\S+>:? )?i['’]ll (?:add|look|check|try)\b|不知道|不清楚|不懂|不记得/i;

/** What everybody laid down or answered, out of whole conversations; the same sentence again is told again. */
export async function* findClaims(
  messages: AsyncIterable<SaidMessage> | Iterable<SaidMessage>,
): AsyncGenerator<SaidClaim> {
  let before: SaidMessage | null = null;
  for await (const message of messages) {
    const asked: SaidMessage | null = before?.lineId === message.lineId ? before : null;
    before = message;
    const { passageId, speakerId, at, text } = message;
    if (speakerId === null) continue;
    if (asked && isAnswer(asked, message)) {
      const question = asked.text.trim().slice(0, MAX_QUESTION_CHARS);
      yield {
        speakerId,
        kind: 'answer',
        text: text.trim().slice(0, MAX_TEXT_CHARS),
        question,
        askedId: asked.passageId,
        passageId,
        at,
      };
    }
    for (const { kind, text: sentence } of claimsIn(text))
      yield { speakerId, kind, text: sentence, question: null, askedId: null, passageId, at };
  }
}

/** Somebody else's question, and a statement after it that is long enough and about the same thing. */
function isAnswer(question: SaidMessage, answer: SaidMessage): boolean {
  const isOthers = question.speakerId !== null && question.speakerId !== answer.speakerId;
  if (!isOthers || !endsWithQuestion(question.text) || endsWithQuestion(answer.text)) return false;
  if (NO_ANSWER.test(answer.text)) return false;
  const gap = question.at !== null && answer.at !== null ? answer.at - question.at : 0;
  const han = answer.text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isLong = han > 0 ? han >= MIN_ANSWER_HAN : answer.text.length >= MIN_ANSWER_CHARS;
  if (!isLong || gap < 0 || gap > MAX_GAP_MS) return false;
  const said = new Set(termsOf(answer.text));
  return queryTerms(question.text).some((term) => said.has(term));
}
