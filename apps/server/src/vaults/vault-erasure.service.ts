import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { existsSync } from 'node:fs';
import type { Viewer } from '../accounts/viewer';
import { AuditService } from '../audit/audit.service';
import { rows } from '../database/rows';
import { ConflictError } from '../graphql/errors';
import { backupsIn } from '../letting-go/backups-in';
import { isWhole } from '../letting-go/erasure-receipt';
import type { ErasureCheckType } from '../letting-go/letting-go.type';
import { type VaultReceipt, vaultReceipt } from './vault-receipt';
import { VAULTS, Vaults } from './vaults';
import { VaultsService } from './vaults.service';

/** A vault made by mistake and erased within a day was no farewell. */
const triedMs = 24 * 60 * 60 * 1000;

/** Erases a vault without any key, and looks later whether that is still true. */
@Injectable()
export class VaultErasureService {
  constructor(
    private readonly em: EntityManager,
    private readonly service: VaultsService,
    private readonly audit: AuditService,
    @Inject(VAULTS) private readonly vaults: Vaults,
  ) {}

  /** Needs no key: letting go must be possible for whoever has lost both. */
  async erase(viewer: Viewer, id: string): Promise<VaultReceipt> {
    const { createdAt } = await this.service.owned(viewer, id);
    if (this.vaults.isOpen(id))
      throw new ConflictError('vault/is-open', 'This vault is open; lock it, then it can be erased.');
    await this.vaults.lock(id);
    const erased = await this.vaults.folders.erase(id);
    const used = String(Date.now() - Date.parse(createdAt) > triedMs);
    const audit = await this.audit.place({
      ...{ action: 'vault-erased', accountId: viewer.accountId, detail: { vaultId: id, used } },
    });
    const backups = await backupsIn(this.vaults.backups, new Date(createdAt));
    return vaultReceipt({ vaultId: id, at: new Date().toISOString(), erased, audit, backups });
  }

  async verify(receipt: VaultReceipt): Promise<ErasureCheckType> {
    const [entry] = await rows<{ hash: string; vault: string | null }>(
      this.em,
      `select hash, detail->>'vaultId' as vault from audit_entry where seq = ?::int and action = 'vault-erased'`,
      [receipt.audit.seq],
    );
    const isRecorded = entry?.hash === receipt.audit.hash && entry.vault === receipt.vaultId;
    // As with every receipt: one that the audit log does not know asks about what is not its own.
    if (!isRecorded) return { isWhole: isWhole(receipt), isRecorded, remains: [], backups: [] };
    const held = await backupsIn(this.vaults.backups);
    return {
      ...{ isWhole: isWhole(receipt), isRecorded },
      remains: existsSync(this.vaults.folders.pathOf(receipt.vaultId)) ? [`vault ${receipt.vaultId}`] : [],
      backups: receipt.backups.filter((name) => held.includes(name)),
    };
  }
}
