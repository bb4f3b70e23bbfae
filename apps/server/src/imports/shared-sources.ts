import type { EntityManager } from '@mikro-orm/core';
import { Workspace, WorkspaceKind } from '../workspaces/workspace.entity';
import { Source, Visibility } from './source.entity';

/** What everybody of a team may read, so that what is counted over it tells nobody of a private upload; of a personal space, all. */
export async function sharedSourceIds(em: EntityManager, workspaceId: string): Promise<string[]> {
  const workspace = await em.findOne(Workspace, { id: workspaceId });
  const isTeam = workspace?.kind !== WorkspaceKind.Personal;
  const sources = await em.find(
    Source,
    { workspace: workspaceId, ...(isTeam ? { visibility: Visibility.Workspace } : {}) },
    { fields: ['id'], orderBy: { id: 'asc' } },
  );
  return sources.map(({ id }) => id);
}
