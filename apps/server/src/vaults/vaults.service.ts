import { Inject, Injectable } from '@nestjs/common';
import { AttemptLimiter } from '../accounts/attempt-limiter';
import type { Viewer } from '../accounts/viewer';
import { AuditService } from '../audit/audit.service';
import { newId } from '../database/record-id';
import { InputError, NotFoundError } from '../graphql/errors';
import {
  newDataKey,
  newRecoveryKey,
  unwrapByPassphrase,
  unwrapByRecoveryKey,
  wrapByPassphrase,
  wrapByRecoveryKey,
} from './sealing/vault-keys';
import { VaultCoolOffService } from './vault-cool-off.service';
import type { VaultDescription } from './vault-folder';
import type { NewVaultType, VaultType } from './vault.type';
import { VAULTS, Vaults } from './vaults';

/** Guessing is offline for whoever has the disk; only the length of the passphrase is in the way then. */
const minPassphraseLength = 12;
const maxPassphraseLength = 1_000;

/** Makes, opens and locks vaults. Only the account that made one can. */
@Injectable()
export class VaultsService {
  private readonly guesses = new AttemptLimiter({ limit: 10, windowMs: 15 * 60 * 1000 });

  constructor(
    @Inject(VAULTS) private readonly vaults: Vaults,
    private readonly audit: AuditService,
    private readonly coolOff: VaultCoolOffService,
  ) {}

  async list(viewer: Viewer): Promise<VaultType[]> {
    return (await this.vaults.folders.of(viewer.accountId)).map((vault) => this.shown(viewer, vault));
  }

  /** Made, and open in this browser. The recovery key is in this answer and never again. */
  async create(viewer: Viewer, passphrase: string): Promise<NewVaultType> {
    checkPassphrase(passphrase);
    await this.coolOff.requireOver(viewer.accountId);
    const [dataKey, recoveryKey] = [newDataKey(), newRecoveryKey()];
    const vault: VaultDescription = {
      version: 1,
      id: newId(),
      accountId: viewer.accountId,
      createdAt: new Date().toISOString(),
      byPassphrase: await wrapByPassphrase(dataKey, passphrase),
      byRecoveryKey: wrapByRecoveryKey(dataKey, recoveryKey),
    };
    await this.vaults.open(viewer, vault.id, dataKey);
    // Last: what was not opened whole has no description and is no vault.
    await this.vaults.folders.write(vault);
    await this.record('vault-created', viewer, vault.id);
    return { vault: this.shown(viewer, vault), recoveryKey };
  }

  /** @param secret the passphrase or the recovery key */
  async unlock(viewer: Viewer, id: string, secret: string): Promise<VaultType> {
    const vault = await this.owned(viewer, id);
    await this.vaults.open(viewer, id, await this.dataKeyOf(vault, secret));
    await this.record('vault-unlocked', viewer, id);
    return this.shown(viewer, vault);
  }

  /** The one that this browser is in, for every browser. */
  lock(viewer: Viewer): boolean {
    const open = this.vaults.ofSession(viewer.sessionHash);
    // Not awaited: locking waits for answers under way, and this is one of them.
    if (open) void this.vaults.lock(open.id);
    return open !== undefined;
  }

  /** @param secret the passphrase so far, or the recovery key, which stays as it is */
  async changePassphrase(viewer: Viewer, id: string, secret: string, next: string): Promise<boolean> {
    const vault = await this.owned(viewer, id);
    const dataKey = await this.dataKeyOf(vault, secret);
    checkPassphrase(next);
    await this.vaults.folders.write({ ...vault, byPassphrase: await wrapByPassphrase(dataKey, next) });
    await this.record('vault-passphrase-changed', viewer, id);
    return true;
  }

  /** @throws NotFoundError for every other account */
  async owned(viewer: Viewer, id: string): Promise<VaultDescription> {
    const vault = await this.vaults.folders.read(id);
    if (vault?.accountId !== viewer.accountId) throw new NotFoundError('vault', id);
    return vault;
  }

  private async dataKeyOf(vault: VaultDescription, secret: string): Promise<Buffer> {
    this.guesses.count(vault.id);
    const given = secret.slice(0, maxPassphraseLength);
    const dataKey =
      unwrapByRecoveryKey(vault.byRecoveryKey, given) ??
      (await unwrapByPassphrase(vault.byPassphrase, given));
    if (!dataKey)
      throw new InputError(
        'vault/wrong-key',
        'This is neither the passphrase nor the recovery key of the vault. Nobody can open it without one of them.',
      );
    this.guesses.clear(vault.id);
    return dataKey;
  }

  private record(action: VaultAction, { accountId }: Viewer, vaultId: string): Promise<unknown> {
    return this.audit.record({ action, accountId, detail: { vaultId } });
  }

  private shown({ sessionHash }: Viewer, { id, createdAt }: VaultDescription): VaultType {
    const isOpen = this.vaults.ofSession(sessionHash)?.id === id;
    return { id, createdAt: new Date(createdAt), isOpen };
  }
}

type VaultAction = 'vault-created' | 'vault-unlocked' | 'vault-passphrase-changed';

function checkPassphrase(passphrase: string): void {
  const { length } = [...passphrase];
  if (length >= minPassphraseLength && length <= maxPassphraseLength) return;
  throw new InputError(
    'vault/passphrase-length',
    `The passphrase has ${length} characters; it needs ${minPassphraseLength} to ${maxPassphraseLength}. Four or five words do well.`,
  );
}
