import type { Answer, AnswerSentence, Citation } from '../answer';
import type { LanguageModel } from '../language-model';
import { type DraftSentence, draftSentences } from './draft-sentences';
import { groundedPrompt } from './grounded-prompt';
import { type Unsupported, whyUnsupported } from './why-unsupported';

/** A sentence that a model wrote and nobody is shown as true. */
export interface StruckSentence {
  text: string;
  reason: Unsupported;
}

export interface WrittenAnswer {
  answer: Answer;
  struck: StruckSentence[];
}

/** What happens while an answer is written: the evidence first, then sentences, each checked before it comes. */
export type AnswerEvent =
  | { kind: 'evidence'; citations: Citation[] }
  | { kind: 'sentence'; sentence: AnswerSentence }
  | { kind: 'done'; written: WrittenAnswer };

const maxTokens = 600;

/**
 * Lets a model shorten the quotations of an answer. A sentence is given out only when the passage that it cites
 * supports it (`whyUnsupported`); citations left without a sentence are quoted as they stand, so nothing that
 * was found gets lost. Ends with the same citations the answer came with.
 * @throws LanguageModelError when the model fails; the quoted answer in hand stays true
 */
export async function* writeAnswer(
  question: string,
  quoted: Answer,
  { model, signal }: { model: LanguageModel; signal?: AbortSignal },
): AsyncGenerator<AnswerEvent> {
  yield { kind: 'evidence', citations: quoted.citations };
  const sentences: AnswerSentence[] = [];
  const struck: StruckSentence[] = [];
  const prompt = groundedPrompt(question, quoted.citations);
  for await (const draft of draftSentences(model.write(prompt, { signal, maxTokens }))) {
    const checked = check(draft, quoted.citations);
    if ('reason' in checked) struck.push(checked);
    else if (!sentences.some(({ text }) => text === checked.text)) {
      sentences.push(checked);
      yield { kind: 'sentence', sentence: checked };
    }
  }
  for (const sentence of quoted.sentences) {
    if (sentences.some(({ citation }) => citation === sentence.citation)) continue;
    sentences.push(sentence);
    yield { kind: 'sentence', sentence };
  }
  yield { kind: 'done', written: { answer: { ...quoted, sentences }, struck } };
}

function check({ text, citations }: DraftSentence, known: Citation[]): AnswerSentence | StruckSentence {
  let reason: Unsupported = 'no-citation';
  for (const number of citations) {
    const citation = known.find((one) => one.number === number);
    if (!citation) continue;
    const why = whyUnsupported(text, citation.evidence);
    if (why === null) return { text, citation: number, wording: 'shortened' };
    reason = why;
  }
  return { text, reason };
}
