import { Module } from '@nestjs/common';
import type { LanguageModel } from '@tacit/knowledge';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { OpenaiLanguageModel } from './openai-language-model';

/** A LanguageModel, or null: then answers are quotations, which is a mode of its own. */
export const LANGUAGE_MODEL = Symbol('language model');

/** A model that was asked for and does not answer stops the start. */
const connectLanguageModel = async ({ languageModel }: Config): Promise<LanguageModel | null> =>
  languageModel ? OpenaiLanguageModel.connect(languageModel) : null;

@Module({
  providers: [{ provide: LANGUAGE_MODEL, inject: [CONFIG], useFactory: connectLanguageModel }],
  exports: [LANGUAGE_MODEL],
})
export class ModelsModule {}
