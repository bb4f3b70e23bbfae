import { Inject, Injectable } from '@nestjs/common';
import {
  type Answer,
  answerQuestion,
  type AnswerEvent,
  type AnswerOptions,
  LanguageModel,
  type NoAnswer,
  SearchIndex,
  writeAnswer,
} from '@tacit/knowledge';
import type { Logger } from 'pino';
import { LANGUAGE_MODEL } from '../adapters/models/models.module';
import { LOGGER } from '../config/config.module';

/** Finds the answer, and lets the model shorten it where there is one. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly index: SearchIndex,
    @Inject(LANGUAGE_MODEL) private readonly model: LanguageModel | null,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * @param onEvent hears the evidence first, then each sentence once it is known to be supported
   */
  async answer(
    question: string,
    options: Omit<AnswerOptions, 'index'>,
    onEvent: (event: AnswerEvent) => void = () => undefined,
  ): Promise<Answer | NoAnswer> {
    const found = await answerQuestion(question, { ...options, index: this.index });
    return found.kind === 'answer' && this.model ? this.shortened(found, this.model, onEvent) : found;
  }

  /** A model that fails takes nothing away: the quotations stand. */
  private async shortened(
    quoted: Answer,
    model: LanguageModel,
    onEvent: (event: AnswerEvent) => void,
  ): Promise<Answer> {
    try {
      for await (const event of writeAnswer(quoted.searchedFor, quoted, { model })) {
        onEvent(event);
        if (event.kind !== 'done') continue;
        const { struck, answer } = event.written;
        if (struck.length > 0) {
          this.logger.info(
            { model: model.name, reasons: struck.map(({ reason }) => reason) },
            'sentences struck',
          );
        }
        return answer;
      }
    } catch (error) {
      this.logger.warn({ err: error, model: model.name }, 'the language model failed; quoting instead');
    }
    return quoted;
  }
}
