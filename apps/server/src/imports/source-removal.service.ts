import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { AuditService } from '../audit/audit.service';
import { removeProfilesOver } from '../personas/profile-rows';
import { removeNumbersOver } from '../versions/version-rows';
import { AccessService } from '../workspaces/access.service';
import { ImportsService } from './imports.service';
import { mayManage } from './may-manage';
import { Source } from './source.entity';
import { KeptFiles } from './uploads/kept-files';
import { removeUnnamedPeople, withdrawRecords } from './withdraw-source';

@Injectable()
export class SourceRemovalService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly imports: ImportsService,
    private readonly kept: KeptFiles,
    private readonly audit: AuditService,
  ) {}

  /** The source, all that it alone contains, and its files unless another source has them. */
  async remove(viewer: Viewer, id: string): Promise<boolean> {
    const source = await mayManage(this.access, viewer, id);
    await source.files.init();
    const workspaceId = source.workspace.id;
    const sha256s = source.files.getItems().map((file) => file.sha256);
    const rereads = await this.em.transactional(async (em) => {
      const imports = await withdrawRecords(em, id);
      await removeNumbersOver(em, id);
      await removeProfilesOver(em, id);
      await em.nativeDelete(Source, { id });
      await removeUnnamedPeople(em, workspaceId);
      const event = { accountId: viewer.accountId, workspaceId, detail: { sourceId: id } };
      await this.audit.record({ action: 'source-deleted', ...event }, em);
      return imports;
    });
    await this.imports.reindex(id);
    await this.imports.enqueueAll(rereads);
    await this.kept.release(sha256s);
    return true;
  }
}
