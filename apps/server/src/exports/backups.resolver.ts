import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { NotInVault } from '../vaults/vault.guard';
import { BackupType } from './backup.type';
import { BackupsService } from './backups.service';

@Resolver()
export class BackupsResolver {
  constructor(private readonly backups: BackupsService) {}

  @NotInVault()
  @Mutation(() => BackupType, {
    description: 'Of everything, whichever workspace is named. For the account that set this Tacit up.',
  })
  createBackup(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID, nullable: true }) _workspaceId?: string,
  ): Promise<BackupType> {
    return this.backups.create(viewer);
  }
}
