import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Logger } from 'pino';
import { type Config, ConfigError, loadConfig } from './config/config';
import { createLogger } from './config/config.module';
import { createApp } from './create-app';
import { DirectoryInUseError } from './database/directory-lock';
import { stopOnSignal } from './stop-on-signal';

/** Starts the server and says where it is. */
async function main(): Promise<void> {
  const config = loadConfig();
  const logger = createLogger(config);
  const starting = start(config, logger);
  stopOnSignal(starting, logger);
  const app = await starting;
  const url = (await app.getUrl()).replace('[::1]', 'localhost');
  logger.info({ url, dataDir: config.dataDir }, 'listening');
  process.stdout.write(`Tacit is at ${config.http.publicUrl ?? url}\n`);
}

async function start(config: Config, logger: Logger): Promise<NestExpressApplication> {
  const app = await createApp(config, { logger });
  try {
    await app.listen(config.http.port, config.http.host);
    return app;
  } catch (error) {
    await app.close().catch((closing: unknown) => logger.error({ err: closing }, 'closing failed'));
    throw error;
  }
}

main().catch((error: unknown) => {
  const isExpected = error instanceof ConfigError || error instanceof DirectoryInUseError;
  const text =
    error instanceof Error ? (isExpected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
