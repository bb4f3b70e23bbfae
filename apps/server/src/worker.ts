import { MikroORM } from '@mikro-orm/core';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { type Config, ConfigError, loadConfig } from './config/config';
import { createLogger } from './config/config.module';
import { pendingMigrations } from './database/migrate';
import { ImportWorkerModule } from './imports/import-worker.module';
import { stopOnSignal } from './stop-on-signal';

/**
 * Reads imports beside the server, any number of times. Needs Redis, PostgreSQL and the same DATA_DIR (the
 * uploaded files) as the server. The index lives in the server, which alone does `index-source`.
 */
async function main(): Promise<void> {
  const config = loadConfig();
  if (!config.jobs.redisUrl) {
    throw new ConfigError(
      'REDIS_URL: a worker takes its jobs from Redis; set it, or start the server alone, which does them itself',
    );
  }
  const logger = createLogger(config);
  const starting = startWorker(config, logger);
  stopOnSignal(starting, logger);
  await starting;
  logger.info('worker started');
}

async function startWorker(config: Config, logger: Logger): Promise<INestApplicationContext> {
  const context = await NestFactory.createApplicationContext(ImportWorkerModule.for(config, logger), {
    logger: false,
    abortOnError: false,
  });
  const pending = await pendingMigrations(context.get(MikroORM));
  if (pending.length === 0) return context;
  await context.close();
  throw new Error(
    `the database at DATABASE_URL lacks ${pending.length} migration(s): run "npm run db:migrate" and start again`,
  );
}

main().catch((error: unknown) => {
  const text =
    error instanceof ConfigError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
