import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { AuditService } from '../audit/audit.service';
import { newId } from '../database/record-id';
import { rows } from '../database/rows';
import { InputError } from '../graphql/errors';
import { ImportsService } from '../imports/imports.service';
import { isWhole, withFingerprint } from '../letting-go/erasure-receipt';
import type { ErasureCheckType } from '../letting-go/letting-go.type';
import { mergedInto } from '../people/merged-into';
import { erasePersonRows, handlesOf, leftOfHandles } from './person-rows';
import { erasedHash, type PersonReceipt, readPersonReceipt } from './person-receipt';

/** Erases one person out of a workspace, and looks later whether that is still true. */
@Injectable()
export class PersonErasureService {
  constructor(
    private readonly em: EntityManager,
    private readonly imports: ImportsService,
    private readonly audit: AuditService,
  ) {}

  /** Whether the viewer may is for the caller to know. */
  async erase(viewer: Viewer, workspaceId: string, personId: string): Promise<PersonReceipt> {
    const id = newId();
    const personIds = await mergedInto(this.em, personId);
    const { handleIds, sourceIds, files } = await handlesOf(this.em, personId);
    const done = await this.em.transactional(async (em) => {
      const erased = await erasePersonRows(em, { workspaceId, personIds, handleIds, sourceIds });
      const detail = { personId, receipt: id, held: erasedHash({ workspaceId, handleIds }) };
      const who = { accountId: viewer.accountId, workspaceId };
      await this.audit.record({ action: 'person-erased', ...who, detail }, em);
      const [audit] = await rows<{ seq: number; hash: string }>(
        em,
        'select seq, hash from audit_entry order by seq desc limit 1',
      );
      if (!audit) throw new Error('the audit log took no entry');
      return { erased, audit };
    });
    // What this context still knows of is gone; nothing of it may be written again.
    this.em.clear();
    for (const sourceId of sourceIds) await this.imports.reindex(sourceId);
    const at = new Date().toISOString();
    return withFingerprint({
      ...{ kind: 'tacit-person-erasure' as const, version: 1 as const, id, at, workspaceId, handleIds },
      ...{ files, erased: done.erased, audit: done.audit },
    });
  }

  /** Looks whether anything a receipt speaks of is here, whoever asks: it tells nothing but that. */
  async verify(text: string): Promise<ErasureCheckType> {
    const receipt = readPersonReceipt(text);
    if (!receipt)
      throw new InputError(
        'erasure/no-receipt',
        'This is no receipt of an erasure; give the file as it was saved.',
      );
    const [entry] = await rows<{ hash: string; held: string | null }>(
      this.em,
      `select hash, detail->>'held' as held from audit_entry where seq = ?::int and action = 'person-erased'`,
      [receipt.audit.seq],
    );
    const isRecorded = entry?.hash === receipt.audit.hash && entry.held === erasedHash(receipt);
    const remains = isRecorded ? await leftOfHandles(this.em, receipt.handleIds) : [];
    return { isWhole: isWhole(receipt), isRecorded, remains, backups: [] };
  }
}
