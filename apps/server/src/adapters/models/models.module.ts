import { Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { Embedder, type LanguageModel } from '@tacit/knowledge';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { openEmbedder } from './open-embedder';
import { OpenaiLanguageModel } from './openai-language-model';

/** A LanguageModel, or null: then answers are quotations, which is a mode of its own. */
export const LANGUAGE_MODEL = Symbol('language model');

/** A model that was asked for and does not answer stops the start. */
const connectLanguageModel = async ({ languageModel }: Config): Promise<LanguageModel | null> =>
  languageModel ? OpenaiLanguageModel.connect(languageModel) : null;

@Injectable()
export class EmbedderLifecycle implements OnModuleDestroy {
  constructor(private readonly embedder: Embedder) {}

  onModuleDestroy(): Promise<void> {
    return this.embedder.close();
  }
}

@Module({
  providers: [
    { provide: LANGUAGE_MODEL, inject: [CONFIG], useFactory: connectLanguageModel },
    { provide: Embedder, inject: [CONFIG], useFactory: openEmbedder },
    EmbedderLifecycle,
  ],
  exports: [LANGUAGE_MODEL, Embedder],
})
export class ModelsModule {}
