import { EntityManager } from '@mikro-orm/core';
import { Injectable, type OnModuleInit, Inject } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { rows } from '../database/rows';
import { ConflictError } from '../graphql/errors';
import { VAULTS, Vaults } from './vaults';

/** As long as that of a person who was let go. */
const coolOffDays = 7;

/**
 * Some days without a new vault, and without a new memory in any other, after somebody was let go in one or a vault was
 * erased: elsewhere nobody knows who was let go. Outside of the vaults no name is kept, so it is the vault that has to
 * wait, not the person. Who is let go in a vault that is kept cannot be begun again in it either, by name, and others
 * can.
 */
@Injectable()
export class VaultCoolOffService implements OnModuleInit {
  constructor(
    private readonly em: EntityManager,
    private readonly audit: AuditService,
    @Inject(VAULTS) private readonly vaults: Vaults,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Only the server outside knows of all vaults. */
  onModuleInit(): void {
    if (this.config.vault) return;
    this.vaults.onLetGo = (accountId, vaultId) =>
      this.audit.record({ action: 'vault-memory-erased', accountId, detail: { vaultId } });
    this.vaults.restOf = (accountId, vaultId) => this.until(accountId, vaultId);
  }

  /** @throws ConflictError with the day on which it is over */
  async requireOver(accountId: string): Promise<void> {
    const until = await this.until(accountId, null);
    if (!until) return;
    const day = until.toISOString().slice(0, 10);
    throw new ConflictError(
      'vault/cool-off',
      `You let somebody go. A new vault can be made from ${day} on; one that you kept opens as before. Until then, be kind to yourself.`,
    );
  }

  /** Null when nobody was let go these days, but for those whom the given vault knows itself. */
  private async until(accountId: string, knowingVaultId: string | null): Promise<Date | null> {
    const [last] = await rows<{ until: Date }>(
      this.em.fork(),
      `select at + make_interval(days => ?) as until from audit_entry
       where account_id = ?::uuid and at + make_interval(days => ?) > now()
         and (action = 'vault-memory-erased' or action = 'vault-erased' and detail->>'used' = 'true')
         and (?::text is null or detail->>'vaultId' is distinct from ?)
       order by seq desc limit 1`,
      [coolOffDays, accountId, coolOffDays, knowingVaultId, knowingVaultId],
    );
    return last ? new Date(last.until) : null;
  }
}
