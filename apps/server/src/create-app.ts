import { MikroORM } from '@mikro-orm/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { NestFactory } from '@nestjs/core';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { SessionsService } from './accounts/sessions.service';
import { AppModule } from './app.module';
import type { Config } from './config/config';
import { createLogger, LOGGER } from './config/config.module';
import { answeredFirst } from './database/answered-first';
import { openDatabase, type OpenedDatabase } from './database/database.module';
import { migrate, pendingMigrations } from './database/migrate';
import { ReadersFirst } from './database/readers-first';
import { HttpErrorFilter } from './graphql/render-error';
import { logRequests } from './health/log-requests';
import { serveWebClient } from './health/serve-web-client';
import { errorWithoutContent } from './vaults/error-without-content';
import { vaultDoor, vaultDoorForSockets } from './vaults/vault-door';
import { Vaults } from './vaults/vaults';

export interface CreateAppOptions {
  /** An embedded database that is open already; the caller closes nothing, the application does. */
  opened?: OpenedDatabase;
  logger?: Logger;
  /** For the server of a vault: those it is one of. */
  vaults?: Vaults;
}

/** The whole server, not yet listening. The same for `main`, tests and benches. */
export async function createApp(
  config: Config,
  options: CreateAppOptions = {},
): Promise<NestExpressApplication> {
  const logger = options.logger ?? createLogger(config);
  const opened = options.opened ?? (await openDatabase(config));
  const vaults = options.vaults ?? vaultsOf(config, logger);
  const app = await assemble(config, opened, vaults, logger);
  if (!config.vault) openDoors(app, vaults);
  app.set('trust proxy', config.http.trustProxy);
  app.use(helmet(securityHeaders(config)));
  app.use(logRequests(app.get<Logger>(LOGGER)));
  app.use(['/graphql', '/mcp'], answeredFirst(app.get(ReadersFirst)));
  app.useGlobalFilters(new HttpErrorFilter(logger));
  serveWebClient(app);
  // Node ends requests after five minutes; an upload of gigabytes takes longer.
  app.getHttpServer().requestTimeout = 0;
  return app;
}

/** Each a server like this one, on its own sealed folder. */
function vaultsOf(config: Config, logger: Logger): Vaults {
  const silent = logger.child({}, { serializers: { err: errorWithoutContent } });
  const vaults: Vaults = new Vaults(config, silent, async (sealed) => {
    const app = await createApp(sealed, { logger: silent, vaults });
    return app.init();
  });
  return vaults;
}

function openDoors(app: NestExpressApplication, vaults: Vaults): void {
  vaults.onSignedOut = (sessionHash) => app.get(SessionsService).forget(sessionHash);
  app.use(vaultDoor(vaults));
  vaultDoorForSockets(app.getHttpServer(), vaults);
}

/** The modules on a migrated database. A failure lets go of the database, which nobody else could close. */
async function assemble(
  config: Config,
  opened: OpenedDatabase,
  vaults: Vaults,
  logger: Logger,
): Promise<NestExpressApplication> {
  let app: NestExpressApplication | undefined;
  try {
    app = await NestFactory.create<NestExpressApplication>(AppModule.for(config, opened, vaults, logger), {
      logger: false,
      abortOnError: false,
      bodyParser: true,
      // Signatures are over the bytes that came.
      rawBody: true,
      // A download or a subscription that stays open must not keep a stopped server from ending.
      forceCloseConnections: true,
    });
    await prepareDatabase(app.get(MikroORM), opened.embedded !== null, logger);
    return app;
  } catch (error) {
    await app?.close().catch((closing: unknown) => logger.error({ err: closing }, 'closing failed'));
    await opened.embedded?.close();
    await opened.release();
    throw error;
  }
}

/** Migrations run by themselves on the embedded database only; on a server people decide when. */
async function prepareDatabase(orm: MikroORM, isEmbedded: boolean, logger: Logger): Promise<void> {
  if (isEmbedded) {
    const names = await migrate(orm);
    if (names.length > 0) logger.info({ migrations: names }, 'database migrated');
    return;
  }
  const pending = await pendingMigrations(orm);
  if (pending.length > 0) {
    throw new Error(
      `the database at DATABASE_URL lacks ${pending.length} migration(s) (${pending.join(', ')}): ` +
        'run "npm run db:migrate" and start again',
    );
  }
}

/** Nothing from anywhere else, no inline script, no frame around us. */
function securityHeaders(config: Config): Parameters<typeof helmet>[0] {
  const isHttps = config.http.publicUrl?.startsWith('https:') ?? false;
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // Vue sets element styles (virtual lists, progress lines) through attributes.
        styleSrcAttr: ["'unsafe-inline'"],
        connectSrc: ["'self'", 'ws:', 'wss:'],
      },
    },
    strictTransportSecurity: isHttps,
    referrerPolicy: { policy: 'no-referrer' },
  };
}
