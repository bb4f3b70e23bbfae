import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NotInVault } from '../vaults/vault.guard';
import { SessionType } from '../accounts/account.type';
import { type Browser, CurrentBrowser } from '../accounts/browser';
import { CurrentViewer, MaybeViewer, Public, type Viewer } from '../accounts/viewer';
import { InvitationPreviewType, InvitationType } from './invitation.type';
import { InvitationsService } from './invitations.service';
import type { Role } from './member.entity';
import { RoleType } from './workspace.type';

@Resolver()
export class InvitationsResolver {
  constructor(private readonly service: InvitationsService) {}

  @Query(() => [InvitationType])
  invitations(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<InvitationType[]> {
    return this.service.open(viewer, workspaceId);
  }

  @Public()
  @Query(() => InvitationPreviewType)
  invitation(@Args('token', { type: () => String }) token: string): Promise<InvitationPreviewType> {
    return this.service.preview(token);
  }

  @NotInVault()
  @Mutation(() => InvitationType)
  invite(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
    @Args('role', { type: () => RoleType }) role: Role,
    @Args('email', { type: () => String, nullable: true }) email?: string,
  ): Promise<InvitationType> {
    return this.service.invite(viewer, workspaceId, role, email);
  }

  @Mutation(() => Boolean)
  revokeInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.service.revoke(viewer, id);
  }

  @Public()
  @Mutation(() => SessionType, {
    description: 'As the signed-in account, or, with name, e-mail and password, as a new one.',
  })
  acceptInvitation(
    @MaybeViewer() viewer: Viewer | undefined,
    @CurrentBrowser() browser: Browser,
    @Args('token', { type: () => String }) token: string,
    @Args('name', { type: () => String, nullable: true }) name?: string,
    @Args('email', { type: () => String, nullable: true }) email?: string,
    @Args('password', { type: () => String, nullable: true }) password?: string,
  ): Promise<SessionType> {
    return this.service.accept(viewer, browser, token, { name, email, password });
  }
}
