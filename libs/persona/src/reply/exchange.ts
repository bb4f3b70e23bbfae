/** A message of a chat, in order within its conversation. */
export interface ChatMessage {
  id: string;
  personId: string | null;
  containerId: string;
  /** Milliseconds since 1970; null where the export tells no time. */
  at: number | null;
  text: string;
}

/** Something said to the person, and what they really answered. */
export interface Exchange {
  /** The other side's last messages before the answer, oldest first; one to three. */
  said: string[];
  /** The answer: consecutive messages as they were sent; one to six. */
  reply: RealMessage[];
  /** How long they took to answer; null where the export tells no times. */
  answerMs: number | null;
}

export interface RealMessage {
  id: string;
  at: number | null;
  text: string;
}

const MAX_SAID = 3;
const MAX_BUBBLES = 6;
/** Longer than this and the next bubble is no longer the same breath. */
const BUBBLE_GAP_MS = 5 * 60_000;
/** A reply the next morning still answers; two days later it begins something new. */
const ANSWER_GAP_MS = 12 * 60 * 60_000;

/** Cuts a chat into exchanges. Messages without words (photos, calls) neither ask nor answer; one of the other side ends a burst. */
export async function* exchangesOf(
  messages: AsyncIterable<ChatMessage> | Iterable<ChatMessage>,
  remembered: string,
): AsyncGenerator<Exchange> {
  const cutter = new ExchangeCutter(remembered);
  for await (const message of messages) {
    const done = cutter.add(message);
    if (done !== null) yield done;
  }
  const last = cutter.finish();
  if (last !== null) yield last;
}

class ExchangeCutter {
  private container = '';
  private said: ChatMessage[] = [];
  private reply: ChatMessage[] = [];

  constructor(private readonly remembered: string) {}

  /** Returns the exchange that this message brought to its end, if it did. */
  add(message: ChatMessage): Exchange | null {
    if (message.personId === null) return null;
    if (message.text.trim() === '') return this.passWordless(message);
    const done = message.containerId === this.container ? null : this.finish();
    this.container = message.containerId;
    const next = message.personId === this.remembered ? this.addReply(message) : this.addSaid(message);
    return next ?? done;
  }

  finish(): Exchange | null {
    const { said, reply } = this;
    this.said = [];
    this.reply = [];
    if (said.length === 0 || reply.length === 0) return null;
    const [from, to] = [said.at(-1)?.at ?? null, reply[0]?.at ?? null];
    return {
      said: said.map((message) => message.text),
      reply: reply.map(({ id, at, text }) => ({ id, at, text })),
      answerMs: from === null || to === null ? null : to - from,
    };
  }

  private passWordless(message: ChatMessage): Exchange | null {
    return message.personId !== this.remembered && this.reply.length > 0 ? this.finish() : null;
  }

  private addSaid(message: ChatMessage): Exchange | null {
    const done = this.reply.length > 0 ? this.finish() : null;
    if (isPause(this.said.at(-1), message, ANSWER_GAP_MS)) this.said = [];
    this.said = [...this.said, message].slice(-MAX_SAID);
    return done;
  }

  private addReply(message: ChatMessage): Exchange | null {
    const isNewBreath =
      isPause(this.reply.at(-1), message, BUBBLE_GAP_MS) || this.reply.length === MAX_BUBBLES;
    if (this.reply.length > 0 && isNewBreath) return this.finish();
    if (isPause(this.said.at(-1), message, ANSWER_GAP_MS)) this.said = [];
    if (this.said.length > 0) this.reply.push(message);
    return null;
  }
}

function isPause(before: ChatMessage | undefined, after: ChatMessage, limitMs: number): boolean {
  if (before === undefined || before.at === null || after.at === null) return false;
  return after.at - before.at > limitMs;
}
