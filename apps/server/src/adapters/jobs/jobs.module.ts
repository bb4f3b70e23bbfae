import { Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Config } from '../../config/config';
import { CONFIG, LOGGER } from '../../config/config.module';
import { installationName } from '../../config/installation-name';
import { BullmqJobQueue } from './bullmq-job-queue';
import { InProcessJobQueue } from './in-process-job-queue';
import { JobQueue } from './job-queue';

/** Redis where `REDIS_URL` says so, else inside this process. A Redis that does not answer stops the start. */
export async function createJobQueue(config: Config, logger: Logger): Promise<JobQueue> {
  const onFailure = ({ error, ...where }: { error: unknown }): void =>
    logger.warn({ err: error, ...where }, 'job failed');
  if (!config.jobs.redisUrl) return new InProcessJobQueue({ onFailure });
  return BullmqJobQueue.connect(config.jobs.redisUrl, { prefix: installationName(config), onFailure });
}

@Injectable()
class JobsLifecycle implements OnModuleDestroy {
  constructor(private readonly jobs: JobQueue) {}

  onModuleDestroy(): Promise<void> {
    return this.jobs.close();
  }
}

@Module({
  providers: [{ provide: JobQueue, inject: [CONFIG, LOGGER], useFactory: createJobQueue }, JobsLifecycle],
  exports: [JobQueue],
})
export class JobsModule {}
