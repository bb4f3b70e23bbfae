import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { fold } from '@tacit/knowledge';
import { createHash } from 'node:crypto';
import { Account } from '../accounts/account.entity';
import type { Viewer } from '../accounts/viewer';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { ConflictError } from '../graphql/errors';
import { VAULTS, Vaults } from '../vaults/vaults';
import { LetGo } from './let-go.entity';

/** Long enough for a second thought, short enough that nobody is shut out. */
export const coolOffDays = 7;

/** Some days in which somebody who was let go is not built again. */
@Injectable()
export class CoolOffService {
  constructor(
    private readonly em: EntityManager,
    @Inject(VAULTS) private readonly vaults: Vaults,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** In the transaction of `em`. */
  async begin(em: EntityManager, viewer: Viewer, name: string): Promise<Date> {
    const until = new Date(Date.now() + coolOffDays * 24 * 60 * 60 * 1000);
    const nameHash = hashOf(viewer, name);
    const account = em.getReference(Account, viewer.accountId);
    await em.nativeDelete(LetGo, { account: viewer.accountId, nameHash });
    await em.persist(new LetGo(account, nameHash, until)).flush();
    // The row goes with the vault; outside, it is noted that there was one, without a name.
    const { vault } = this.config;
    if (vault) await this.vaults.letGo(viewer.accountId, vault.id);
    return until;
  }

  /** @throws ConflictError with the day on which it is over */
  async requireOver(viewer: Viewer, name: string): Promise<void> {
    const { vault } = this.config;
    const restsUntil = vault && (await this.vaults.restsUntil(viewer.accountId, vault.id));
    // Who it was is known in the vault where it was, and nowhere else: here it may be anybody.
    if (restsUntil)
      throw new ConflictError(
        'vault/cool-off',
        `You let somebody go elsewhere. Somebody new can be begun in this vault from ${dayOf(restsUntil)} on; until then, be kind to yourself.`,
      );
    const found = await this.em.findOne(LetGo, {
      ...{ account: viewer.accountId, nameHash: hashOf(viewer, name) },
      until: { $gt: new Date() },
    });
    if (!found) return;
    throw new ConflictError(
      'memory/cool-off',
      `You let ${name.trim()} go. A space for them can be begun again from ${dayOf(found.until)} on; until then, be kind to yourself.`,
    );
  }
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const hashOf = ({ accountId }: Viewer, name: string): string =>
  createHash('sha256')
    .update(`${accountId}\0${fold(name.trim())}`)
    .digest('hex');
