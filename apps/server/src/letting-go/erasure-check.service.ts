import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { SearchIndex } from '@tacit/knowledge';
import { FileStore } from '../adapters/files/file-store';
import { rows } from '../database/rows';
import { InputError } from '../graphql/errors';
import { VaultErasureService } from '../vaults/vault-erasure.service';
import { readVaultReceipt } from '../vaults/vault-receipt';
import { VAULTS, Vaults } from '../vaults/vaults';
import { backupsIn } from './backups-in';
import { countRows } from './erased-rows';
import { type ErasureReceipt, heldHash, isWhole, readReceipt } from './erasure-receipt';
import type { ErasureCheckType } from './letting-go.type';

/** Looks whether what a receipt says was erased, a memory or a vault, is still gone. */
@Injectable()
export class ErasureCheckService {
  constructor(
    private readonly em: EntityManager,
    private readonly files: FileStore,
    private readonly index: SearchIndex,
    private readonly vaultErasures: VaultErasureService,
    @Inject(VAULTS) private readonly vaults: Vaults,
  ) {}

  /** Looks whether anything a receipt speaks of is here, whoever asks: it tells nothing but that. */
  async verify(text: string): Promise<ErasureCheckType> {
    const vault = readVaultReceipt(text);
    if (vault) return this.vaultErasures.verify(vault);
    const receipt = readReceipt(text);
    if (!receipt)
      throw new InputError(
        'erasure/no-receipt',
        'This is no receipt of an erasure; give the file as it was saved.',
      );
    // Nothing is looked at for a receipt that the audit log does not know: it could ask about another's space.
    if (!(await this.isRecorded(receipt)))
      return { isWhole: isWhole(receipt), isRecorded: false, remains: [], backups: [] };
    const held = await backupsIn(this.vaults.backups);
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

  private async usedFiles(sha256s: string[]): Promise<Set<string>> {
    const used = await rows<{ sha256: string }>(
      this.em,
      `select distinct sha256 from source_file where sha256 in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(sha256s)],
    );
    return new Set(used.map(({ sha256 }) => sha256));
  }
}
