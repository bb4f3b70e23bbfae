import { EntityManager, MikroORM } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Account } from '../accounts/account.entity';
import type { Viewer } from '../accounts/viewer';
import { FileStore } from '../adapters/files/file-store';
import { AuditService } from '../audit/audit.service';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { ForbiddenError, NotFoundError } from '../graphql/errors';
import { VAULTS, type Vaults } from '../vaults/vaults';
import type { BackupType } from './backup.type';
import { writeBackup } from './write-backup';

/** Backups hold every workspace, so they are for the account that set this installation up: the first one. */
@Injectable()
export class BackupsService {
  private readonly directory: string;

  constructor(
    private readonly orm: MikroORM,
    private readonly em: EntityManager,
    private readonly files: FileStore,
    private readonly audit: AuditService,
    @Inject(VAULTS) private readonly vaults: Vaults,
    @Inject(CONFIG) config: Config,
  ) {
    this.directory = join(config.dataDir, 'backups');
  }

  async create(viewer: Viewer): Promise<BackupType> {
    await this.firstAccountOnly(viewer);
    const { files, vaults } = this;
    const { name, ...made } = await writeBackup(this.orm, { files, vaults }, this.directory);
    await this.audit.record({ action: 'backup-created', accountId: viewer.accountId, detail: { name } });
    return { path: `/backups/${name}`, ...made };
  }

  /** @returns where the backup is on this machine */
  async pathOf(viewer: Viewer, name: string): Promise<string> {
    await this.firstAccountOnly(viewer);
    const path = join(this.directory, name);
    if (!/^tacit-backup-[\dTZ-]+\.zip$/.test(name) || !existsSync(path)) {
      throw new NotFoundError('backup', name);
    }
    return path;
  }

  private async firstAccountOnly(viewer: Viewer): Promise<void> {
    const [first] = await this.em.find(
      Account,
      {},
      { orderBy: { createdAt: 'asc', id: 'asc' }, limit: 1, fields: ['id'] },
    );
    if (first?.id === viewer.accountId) return;
    throw new ForbiddenError(
      'backup/first-account-only',
      'A backup holds every workspace; only the account that set this Tacit up can make or fetch one.',
    );
  }
}
