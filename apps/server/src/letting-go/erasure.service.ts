import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { SearchIndex } from '@tacit/knowledge';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Viewer } from '../accounts/viewer';
import { FileStore } from '../adapters/files/file-store';
import { AuditService } from '../audit/audit.service';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { newId } from '../database/record-id';
import { rows, uuids } from '../database/rows';
import { InputError } from '../graphql/errors';
import { KeptFiles } from '../imports/uploads/kept-files';
import { MemoriesService } from '../memories/memories.service';
import { CoolOffService } from './cool-off.service';
import { countRows } from './erased-rows';
import { type ErasureReceipt, heldHash, isWhole, readReceipt, withFingerprint } from './erasure-receipt';
import type { ErasureCheckType } from './letting-go.type';

/** Erases a memory with everything of it, and looks later whether that is still true. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly em: EntityManager,
    private readonly memories: MemoriesService,
    private readonly coolOff: CoolOffService,
    private readonly audit: AuditService,
    private readonly kept: KeptFiles,
    private readonly files: FileStore,
    private readonly index: SearchIndex,
    @Inject(CONFIG) private readonly config: Config,
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
      await this.audit.record(
        { action: 'memory-erased', accountId: viewer.accountId, workspaceId, detail },
        em,
      );
      const [entry] = await rows<{ seq: number; hash: string }>(
        em,
        'select seq, hash from audit_entry order by seq desc limit 1',
      );
      if (!entry) throw new Error('the audit log took no entry');
      return { erased, coolOffUntil, audit: entry };
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
      backups: await this.backups(),
      coolOffUntil: done.coolOffUntil.toISOString(),
    });
  }

  /** Looks whether anything a receipt speaks of is here, whoever asks: it tells nothing but that. */
  async verify(text: string): Promise<ErasureCheckType> {
    const receipt = readReceipt(text);
    if (!receipt)
      throw new InputError(
        'erasure/no-receipt',
        'This is no receipt of an erasure; give the file as it was saved.',
      );
    // Nothing is looked at for a receipt that the audit log does not know: it could ask about another's space.
    if (!(await this.isRecorded(receipt)))
      return { isWhole: isWhole(receipt), isRecorded: false, remains: [], backups: [] };
    const held = await this.backups();
    return {
      isWhole: isWhole(receipt),
      isRecorded: true,
      remains: await this.remains(receipt),
      backups: receipt.backups.filter((name) => held.includes(name)),
    };
  }

  private async isRecorded(receipt: ErasureReceipt): Promise<boolean> {
    const [entry] = await rows<{ hash: string; held: string | null }>(
      this.em,
      `select hash, detail->>'held' as held from audit_entry where seq = ?::int and action = 'memory-erased'`,
      [receipt.audit.seq],
    );
    return entry?.hash === receipt.audit.hash && entry.held === heldHash(receipt);
  }

  private async remains({ workspaceId, sourceIds, files }: ErasureReceipt): Promise<string[]> {
    const left = await countRows(this.em, workspaceId);
    const indexed = await this.index.revisions();
    const present = new Set<string>();
    for await (const { sha256 } of this.files.list()) present.add(sha256);
    const used = await this.usedFiles(files);
    return [
      ...Object.entries(left).map(([table, n]) => `${n} rows in ${table}`),
      ...sourceIds.filter((id) => indexed.has(id)).map((id) => `source ${id} in the search index`),
      // The same bytes may have been uploaded somewhere else, which is another's to erase.
      ...files.filter((sha256) => present.has(sha256) && !used.has(sha256)).map((sha256) => `file ${sha256}`),
    ];
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

  private async usedFiles(sha256s: string[]): Promise<Set<string>> {
    const used = await rows<{ sha256: string }>(
      this.em,
      `select distinct sha256 from source_file where sha256 in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(sha256s)],
    );
    return new Set(used.map(({ sha256 }) => sha256));
  }

  private async backups(): Promise<string[]> {
    const names = await readdir(join(this.config.dataDir, 'backups')).catch(() => []);
    return names.filter((name) => name.endsWith('.zip')).sort();
  }
}
