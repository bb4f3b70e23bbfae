import { EntityManager } from '@mikro-orm/core';
import { InputError } from '../graphql/errors';
import { Member } from '../workspaces/member.entity';
import { Visibility } from './source.entity';

/** Who a source is for: the word for its readers, and the members it is shared with. */
export interface Audience {
  audience: string;
  members: Member[];
}

/**
 * The readers that a visibility makes, the uploader always among them. The same readers are the same word,
 * whoever uploads.
 * @throws InputError when a member is none of the workspace, or none is named
 */
export async function audienceOf(
  em: EntityManager,
  workspaceId: string,
  uploaderAccountId: string,
  { visibility, memberIds }: { visibility: Visibility; memberIds: string[] },
): Promise<Audience> {
  if (visibility === Visibility.Workspace) return { audience: 'workspace', members: [] };
  if (visibility === Visibility.Me) return { audience: `me:${uploaderAccountId}`, members: [] };
  const members = await em.find(Member, {
    workspace: workspaceId,
    $or: [{ id: { $in: memberIds } }, { account: uploaderAccountId }],
  });
  const found = new Set(members.map((member) => member.id));
  const missing = memberIds.filter((id) => !found.has(id));
  if (missing.length > 0) {
    throw new InputError(
      'source/unknown-member',
      `No member of this workspace has the id ${missing.join(', ')}.`,
    );
  }
  if (memberIds.length === 0) {
    throw new InputError('source/no-members', 'Name the members who may see it, or choose "only me".');
  }
  return { audience: `members:${[...found].sort().join(',')}`, members };
}
