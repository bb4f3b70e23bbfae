import { Inject, Injectable } from '@nestjs/common';
import {
  type Answer,
  answerQuestion,
  type AnswerOptions,
  type AnswerSentence,
  type Citation,
  LanguageModel,
  type NoAnswer,
  SearchIndex,
  writeAnswer,
} from '@tacit/knowledge';
import type { VoiceReply } from '@tacit/persona';
import type { Logger } from 'pino';
import { LANGUAGE_MODEL } from '../adapters/models/models.module';
import { LOGGER } from '../config/config.module';
import { VoiceService } from './voice.service';
import type { AskMode } from './voice.type';

/** How an answer comes: its evidence, then sentences known to be supported, at last the whole. */
export type AnswerStep =
  | { kind: 'evidence'; citations: Citation[] }
  | { kind: 'sentence'; sentence: AnswerSentence }
  | { kind: 'result'; result: Answer | NoAnswer; voice: VoiceReply | null };

/** Finds the answer, and lets the model shorten it where there is one. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly index: SearchIndex,
    private readonly voices: VoiceService,
    @Inject(LANGUAGE_MODEL) private readonly model: LanguageModel | null,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async *answer(
    question: string,
    { mode = 'knowledge', ...place }: Omit<AnswerOptions, 'index'> & { askerEmail: string; mode?: AskMode },
  ): AsyncGenerator<AnswerStep, void> {
    const found = await answerQuestion(question, { ...place, index: this.index });
    const { asked } = place;
    let result = found;
    let voice: VoiceReply | null = null;
    if (found.kind === 'answer') {
      yield { kind: 'evidence', citations: found.citations };
      if (this.model && mode !== 'voice') result = yield* this.shortened(found, this.model);
      if (asked && mode !== 'knowledge')
        voice = await this.voices.reply(question, found, { ...place, asked });
    }
    yield { kind: 'result', result, voice };
  }

  /** The sentences an answer quotes; none where there is no answer. */
  async quoted(question: string, options: Omit<AnswerOptions, 'index'>): Promise<string[]> {
    const found = await answerQuestion(question, { ...options, index: this.index });
    return found.kind === 'answer' ? found.sentences.map(({ text }) => text) : [];
  }

  /** A model that fails takes nothing away: the quotations stand. */
  private async *shortened(quoted: Answer, model: LanguageModel): AsyncGenerator<AnswerStep, Answer> {
    let answer = quoted;
    try {
      for await (const event of writeAnswer(quoted.searchedFor, quoted, { model })) {
        if (event.kind === 'sentence') yield event;
        if (event.kind !== 'done') continue;
        answer = event.written.answer;
        const reasons = event.written.struck.map(({ reason }) => reason);
        if (reasons.length > 0) this.logger.info({ model: model.name, reasons }, 'sentences struck');
      }
    } catch (error) {
      this.logger.warn({ err: error, model: model.name }, 'the language model failed; quoting instead');
    }
    return answer;
  }
}
