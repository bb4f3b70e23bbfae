import { ConfigError, loadConfig } from './config/config';
import { createLogger } from './config/config.module';
import { createApp } from './create-app';
import { DirectoryInUseError } from './database/directory-lock';

/** Starts the server and says where it is. */
async function main(): Promise<void> {
  const config = loadConfig();
  const logger = createLogger(config);
  const app = await createApp(config, { logger });
  await app.listen(config.http.port, config.http.host);
  const url = (await app.getUrl()).replace('[::1]', 'localhost');
  logger.info({ url, dataDir: config.dataDir }, 'listening');
  process.stdout.write(`Tacit is at ${config.http.publicUrl ?? url}\n`);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof ConfigError || error instanceof DirectoryInUseError;
  const text =
    error instanceof Error ? (isExpected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
