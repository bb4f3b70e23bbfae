import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import type { Role } from './member.entity';
import { MemberType } from './member.type';
import { MembersService } from './members.service';
import { RoleType } from './workspace.type';

@Resolver()
export class MembersResolver {
  constructor(private readonly service: MembersService) {}

  @Query(() => [MemberType])
  members(
    @CurrentViewer() viewer: Viewer,
    @Args('workspaceId', { type: () => ID }) workspaceId: string,
  ): Promise<MemberType[]> {
    return this.service.list(viewer, workspaceId);
  }

  @Mutation(() => MemberType)
  setRole(
    @CurrentViewer() viewer: Viewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('role', { type: () => RoleType }) role: Role,
  ): Promise<MemberType> {
    return this.service.setRole(viewer, memberId, role);
  }

  @Mutation(() => Boolean, { description: 'Also to leave: with the id of one’s own membership.' })
  removeMember(
    @CurrentViewer() viewer: Viewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<boolean> {
    return this.service.remove(viewer, memberId);
  }
}
