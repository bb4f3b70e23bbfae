import type { Viewer } from '../accounts/viewer';
import { ForbiddenError } from '../graphql/errors';
import type { AccessService } from '../workspaces/access.service';
import { type Member, Role } from '../workspaces/member.entity';
import type { Source } from './source.entity';

/** Whoever uploaded it, and those who run the workspace. */
export const isManagedBy = (source: Source, member: Member): boolean =>
  source.uploadedBy?.id === member.account.id || member.role === Role.Admin || member.role === Role.Owner;

/** @throws NotFoundError when the viewer may not read it, ForbiddenError when they may only read it */
export async function mayManage(access: AccessService, viewer: Viewer, sourceId: string): Promise<Source> {
  const source = await access.readableSource(viewer, sourceId);
  const member = await access.member(viewer, source.workspace.id);
  if (isManagedBy(source, member)) return source;
  throw new ForbiddenError(
    'source/not-yours',
    'Only whoever uploaded it, or an admin of the workspace, may change this source.',
  );
}
