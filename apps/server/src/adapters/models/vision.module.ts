import { Module } from '@nestjs/common';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { OpenaiVisionModel } from './openai-vision-model';
import type { VisionModel } from './vision-model';

/** A VisionModel, or null: then pictures are not looked at. */
export const VISION_MODEL = Symbol('vision model');

/** A model that was asked for and does not answer stops the start. */
const connect = async ({ visionModel }: Config): Promise<VisionModel | null> =>
  visionModel ? OpenaiVisionModel.connect(visionModel) : null;

/** Apart from the other models, as only this one is needed by processes that only read. */
@Module({
  providers: [{ provide: VISION_MODEL, inject: [CONFIG], useFactory: connect }],
  exports: [VISION_MODEL],
})
export class VisionModule {}
