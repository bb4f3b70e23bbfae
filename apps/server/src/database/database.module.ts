import { MikroORM } from '@mikro-orm/core';
import { MikroOrmModule } from '@mikro-orm/nestjs';
import { type DynamicModule, Inject, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import type { Config } from '../config/config';
import { lockDirectory } from './directory-lock';
import { ormOptions } from './orm-options';
import { openEmbedded } from './open-embedded';
import { ReadersFirst } from './readers-first';
import type { ThreadedPglite } from './threaded-pglite';

const OPENED = Symbol('opened database');

/** What must be let go when the server stops. */
export interface OpenedDatabase {
  embedded: ThreadedPglite | null;
  release: () => Promise<void>;
}

/**
 * Opens the database: PostgreSQL at `DATABASE_URL`, else the embedded one, whose directory is locked first.
 * `memory://` as data directory opens one that is gone with the process.
 */
export async function openDatabase(config: Config): Promise<OpenedDatabase> {
  if (config.database.url) return { embedded: null, release: () => Promise.resolve() };
  const unlock = await lockDirectory(config.dataDir);
  try {
    return { embedded: await openEmbedded(config.dataDir, config.vault?.key), release: unlock };
  } catch (error) {
    await unlock();
    throw error;
  }
}

@Injectable()
class DatabaseLifecycle implements OnModuleDestroy {
  constructor(
    @Inject(OPENED) private readonly opened: OpenedDatabase,
    private readonly orm: MikroORM,
  ) {}

  async onModuleDestroy(): Promise<void> {
    await this.orm.close();
    await this.opened.embedded?.close();
    await this.opened.release();
  }
}

@Module({})
export class DatabaseModule {
  static for(config: Config, opened: OpenedDatabase): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        MikroOrmModule.forRoot({ ...ormOptions(config, opened.embedded), registerRequestContext: true }),
      ],
      providers: [
        { provide: OPENED, useValue: opened },
        { provide: ReadersFirst, useValue: opened.embedded?.readersFirst ?? new ReadersFirst() },
        DatabaseLifecycle,
      ],
      exports: [OPENED, ReadersFirst],
    };
  }
}

export { OPENED };
