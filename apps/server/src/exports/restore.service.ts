import { MikroORM } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Account } from '../accounts/account.entity';
import { FileStore } from '../adapters/files/file-store';
import { IndexingService } from '../adapters/search/indexing.service';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { ConflictError, InputError } from '../graphql/errors';
import { restoreBackup, RestoreError } from './restore-backup';

/** Fills a server that nobody has used yet from a backup. */
@Injectable()
export class RestoreService {
  private isRunning = false;

  constructor(
    private readonly orm: MikroORM,
    private readonly files: FileStore,
    private readonly indexing: IndexingService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws ConflictError once there is an account: a backup never replaces anything */
  async restore(bytes: Readable): Promise<{ rows: number; files: number }> {
    const isUsed = (await this.orm.em.fork().count(Account)) > 0;
    if (isUsed || this.isRunning) {
      throw new ConflictError(
        'restore/in-use',
        'This Tacit is in use already; a backup can only be restored into an empty one.',
      );
    }
    this.isRunning = true;
    try {
      return await this.fill(bytes);
    } catch (error) {
      throw error instanceof RestoreError ? new InputError('restore/refused', error.message) : error;
    } finally {
      this.isRunning = false;
    }
  }

  private async fill(bytes: Readable): Promise<{ rows: number; files: number }> {
    await mkdir(this.config.dataDir, { recursive: true });
    const folder = await mkdtemp(join(this.config.dataDir, 'restore-'));
    try {
      const path = join(folder, 'The uploaded file');
      await pipeline(bytes, createWriteStream(path));
      const { tables, files } = await restoreBackup(
        this.orm,
        { files: this.files, dataDir: this.config.dataDir },
        path,
      );
      await this.indexing.heal();
      return { rows: tables.reduce((sum, table) => sum + table.rows, 0), files };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
