import { endsWithQuestion } from '../analysis/sentences';
import { claimsIn, type ClaimKind } from './claims-in';

/** A message in the order in which it was said, with whoever said it. */
export interface SaidMessage {
  passageId: string;
  containerId: string;
  personId: string | null;
  at: number | null;
  text: string;
}

/** What a person laid down or answered, with where. */
export interface Claim {
  kind: ClaimKind | 'answer';
  text: string;
  /** What was asked before, for an answer. */
  question?: string;
  passageId: string;
  at: number | null;
}

const MAX_PER_KIND = 12;
const KEPT_PER_KIND = 200;
const MIN_ANSWER_CHARS = 30;
const MAX_QUESTION_CHARS = 300;
/** An answer after a day is an answer to something else. */
const MAX_GAP_MS = 24 * 60 * 60 * 1000;

/** Collects what one person laid down, answered, and was asked without an answer, out of whole conversations. */
export class ClaimCollector {
  private readonly claims = new Map<Claim['kind'], Claim[]>();
  private readonly seen = new Set<string>();
  private before: SaidMessage | null = null;

  constructor(private readonly personId: string) {}

  add(message: SaidMessage): void {
    const before = this.before?.containerId === message.containerId ? this.before : null;
    this.before = message;
    if (message.personId !== this.personId) return;
    const { passageId, at, text } = message;
    if (before && this.isAnswer(before, message))
      this.keep({ kind: 'answer', text, question: before.text.slice(0, MAX_QUESTION_CHARS), passageId, at });
    for (const claim of claimsIn(text)) this.keep({ ...claim, passageId, at });
  }

  /** The newest of each kind, because what was laid down last holds. */
  found(): Claim[] {
    return [...this.claims.values()].flatMap((claims) =>
      claims.sort((a, b) => (b.at ?? 0) - (a.at ?? 0)).slice(0, MAX_PER_KIND),
    );
  }

  private isAnswer(question: SaidMessage, answer: SaidMessage): boolean {
    const isAsked = question.personId !== null && question.personId !== this.personId;
    const gap = question.at !== null && answer.at !== null ? answer.at - question.at : 0;
    return (
      isAsked &&
      endsWithQuestion(question.text) &&
      !endsWithQuestion(answer.text) &&
      answer.text.length >= MIN_ANSWER_CHARS &&
      gap <= MAX_GAP_MS
    );
  }

  private keep(claim: Claim): void {
    const key = `${claim.kind} ${claim.text.toLowerCase()}`;
    if (this.seen.has(key)) return;
    const kept = this.claims.get(claim.kind) ?? [];
    // Conversations come one after the other, so that the newest may be anywhere.
    if (kept.length >= KEPT_PER_KIND * 2)
      kept.sort((a, b) => (b.at ?? 0) - (a.at ?? 0)).length = KEPT_PER_KIND;
    kept.push(claim);
    this.seen.add(key);
    this.claims.set(claim.kind, kept);
  }
}
