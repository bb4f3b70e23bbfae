import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { SearchIndex } from '@tacit/knowledge';
import type { Viewer } from '../accounts/viewer';
import { AuditService } from '../audit/audit.service';
import { newId } from '../database/record-id';
import { rows, uuids } from '../database/rows';
import { InputError } from '../graphql/errors';
import { KeptFiles } from '../imports/uploads/kept-files';
import { MemoriesService } from '../memories/memories.service';
import { VAULTS, Vaults } from '../vaults/vaults';
import { backupsIn } from './backups-in';
import { CoolOffService } from './cool-off.service';
import { countRows } from './erased-rows';
import { type ErasureReceipt, heldHash, withFingerprint } from './erasure-receipt';

/** Erases a memory with everything of it. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly em: EntityManager,
    private readonly memories: MemoriesService,
    private readonly coolOff: CoolOffService,
    private readonly audit: AuditService,
    private readonly kept: KeptFiles,
    private readonly index: SearchIndex,
    @Inject(VAULTS) private readonly vaults: Vaults,
  ) {}

  /** @param confirmed their name, typed by the owner: this cannot be taken back */
  async erase(viewer: Viewer, workspaceId: string, confirmed: string): Promise<ErasureReceipt> {
    const memory = await this.memories.owned(viewer, workspaceId);
    if (confirmed.trim() !== memory.name)
      throw new InputError(
        'memory/not-confirmed',
        `Write their name as it stands here, “${memory.name}”, to erase.`,
      );
    const held = await this.heldBy(workspaceId);
    const id = newId();
    const done = await this.em.transactional(async (em) => {
      const erased = await countRows(em, workspaceId);
      await rows(em, 'delete from workspace where id = ?::uuid', [workspaceId]);
      const coolOffUntil = await this.coolOff.begin(em, viewer, memory.name);
      const detail = { receipt: id, held: heldHash({ workspaceId, ...held }) };
      const audit = await this.audit.place(
        { action: 'memory-erased', accountId: viewer.accountId, workspaceId, detail },
        em,
      );
      return { erased, coolOffUntil, audit };
    });
    // What this context still knows of is gone; nothing of it may be written again.
    this.em.clear();
    for (const sourceId of held.sourceIds) await this.index.removeSource(sourceId);
    await this.kept.release(held.files);
    return withFingerprint({
      ...{ kind: 'tacit-erasure', version: 1, id, at: new Date().toISOString(), workspaceId },
      sourceIds: held.sourceIds,
      files: held.files,
      erased: done.erased,
      audit: done.audit,
      backups: await backupsIn(this.vaults.backups, memory.attestedAt),
      coolOffUntil: done.coolOffUntil.toISOString(),
    });
  }

  private async heldBy(workspaceId: string): Promise<{ sourceIds: string[]; files: string[] }> {
    const sources = await rows<{ id: string }>(
      this.em,
      'select id from source where workspace_id = ?::uuid order by id',
      [workspaceId],
    );
    const sourceIds = sources.map(({ id }) => id);
    const files = await rows<{ sha256: string }>(
      this.em,
      'select distinct sha256 from source_file where source_id = any(?::uuid[]) order by 1',
      [uuids(sourceIds)],
    );
    return { sourceIds, files: files.map(({ sha256 }) => sha256) };
  }
}
