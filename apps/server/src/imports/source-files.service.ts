import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { FileStore } from '../adapters/files/file-store';
import { NotFoundError } from '../graphql/errors';
import { AccessService } from '../workspaces/access.service';
import { isUuid } from './cursor';
import { SourceFile } from './source-file.entity';

@Injectable()
export class SourceFilesService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly files: FileStore,
  ) {}

  /** Where the bytes are, and the name to save them under. @throws NotFoundError also when not for this viewer */
  async original(viewer: Viewer, id: string): Promise<{ path: string; name: string }> {
    const file = isUuid(id) ? await this.em.findOne(SourceFile, { id }) : null;
    if (!file) throw new NotFoundError('file', id);
    await this.access.readableSource(viewer, file.source.id).catch(() => {
      throw new NotFoundError('file', id);
    });
    return { path: await this.files.localPath(file.sha256), name: file.path.split('/').at(-1) ?? file.path };
  }
}
