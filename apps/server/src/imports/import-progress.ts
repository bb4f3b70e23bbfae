import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';
import { Redis } from 'ioredis';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { installationName } from '../config/installation-name';

/** That an import changed; whoever hears it loads what they may see. */
export interface ImportChanged {
  workspaceId: string;
  sourceId: string;
  importId: string;
}

const topic = 'import-changed';

/** Tells subscriptions that an import changed. With Redis, also what worker processes did. */
@Injectable()
export class ImportProgress implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly local = new PubSub();
  private readonly channel: string;
  private readonly sender: Redis | null;
  private receiver: Redis | null = null;

  constructor(@Inject(CONFIG) config: Config) {
    this.channel = `${installationName(config)}:${topic}`;
    this.sender = config.jobs.redisUrl ? quiet(new Redis(config.jobs.redisUrl)) : null;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.sender) return;
    this.receiver = quiet(this.sender.duplicate());
    this.receiver.on('message', (_channel, text) => {
      void this.local.publish(topic, JSON.parse(text));
    });
    await this.receiver.subscribe(this.channel);
  }

  /** Never fails: progress that nobody hears of is no reason to stop an import. */
  publish(change: ImportChanged): void {
    const published = this.sender
      ? this.sender.publish(this.channel, JSON.stringify(change))
      : this.local.publish(topic, change);
    published.catch(() => undefined);
  }

  changes(): AsyncIterableIterator<ImportChanged> {
    return this.local.asyncIterableIterator<ImportChanged>(topic);
  }

  onModuleDestroy(): void {
    this.sender?.disconnect();
    this.receiver?.disconnect();
  }
}

/** The job queue reports a Redis that is away; here it only means that nobody sees live progress. */
function quiet(redis: Redis): Redis {
  redis.on('error', () => undefined);
  return redis;
}
