import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import type { LanguageModel } from '@tacit/knowledge';
import { LANGUAGE_MODEL } from '../adapters/models/models.module';
import { VISION_MODEL } from '../adapters/models/vision.module';
import type { VisionModel } from '../adapters/models/vision-model';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { MachineType } from './machine.type';

@Resolver()
export class MachineResolver {
  constructor(
    @Inject(LANGUAGE_MODEL) private readonly model: LanguageModel | null,
    @Inject(VISION_MODEL) private readonly vision: VisionModel | null,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => MachineType)
  machine(): MachineType {
    const languageModel = this.model && { name: this.model.name, sendsTo: this.model.sendsTo };
    const visionModel = this.vision?.name ?? null;
    return { languageModel, visionModel, isEmbedded: this.config.database.url === null };
  }
}
