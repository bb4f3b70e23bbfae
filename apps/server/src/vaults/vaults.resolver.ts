import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { VaultErasureService } from './vault-erasure.service';
import { NotInVault } from './vault.guard';
import { NewVaultType, VaultType } from './vault.type';
import { VaultsService } from './vaults.service';

@Resolver()
export class VaultsResolver {
  constructor(
    private readonly service: VaultsService,
    private readonly erasures: VaultErasureService,
  ) {}

  @Query(() => [VaultType])
  vaults(@CurrentViewer() viewer: Viewer): Promise<VaultType[]> {
    return this.service.list(viewer);
  }

  @NotInVault()
  @Mutation(() => NewVaultType, { description: 'Opens it too: this browser is in the vault from here on.' })
  createVault(
    @CurrentViewer() viewer: Viewer,
    @Args('passphrase', { type: () => String }) passphrase: string,
  ): Promise<NewVaultType> {
    return this.service.create(viewer, passphrase);
  }

  @NotInVault()
  @Mutation(() => VaultType)
  unlockVault(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('secret', { type: () => String, description: 'The passphrase or the recovery key.' })
    secret: string,
  ): Promise<VaultType> {
    return this.service.unlock(viewer, id, secret);
  }

  @Mutation(() => Boolean, { description: 'False when no vault was open here.' })
  lockVault(@CurrentViewer() viewer: Viewer): boolean {
    return this.service.lock(viewer);
  }

  @Mutation(() => Boolean)
  changeVaultPassphrase(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('secret', { type: () => String, description: 'The passphrase so far, or the recovery key.' })
    secret: string,
    @Args('next', { type: () => String }) next: string,
  ): Promise<boolean> {
    return this.service.changePassphrase(viewer, id, secret, next);
  }

  @Mutation(() => String, { description: 'Of a locked vault, without any key. Gives a receipt, as JSON.' })
  async eraseVault(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<string> {
    return JSON.stringify(await this.erasures.erase(viewer, id), null, 2);
  }
}
