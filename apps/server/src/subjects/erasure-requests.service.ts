import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Account } from '../accounts/account.entity';
import type { Viewer } from '../accounts/viewer';
import { type AuditAction } from '../audit/audit-entry.entity';
import { AuditService } from '../audit/audit.service';
import { isUuid } from '../database/rows';
import { InputError, NotFoundError } from '../graphql/errors';
import { PeopleService } from '../people/people.service';
import { AccessService } from '../workspaces/access.service';
import { Role } from '../workspaces/member.entity';
import { Workspace } from '../workspaces/workspace.entity';
import { ErasureRequest } from './erasure-request.entity';
import type { ErasureRequestType } from './held.type';
import { PersonErasureService } from './person-erasure.service';
import { SubjectsService } from './subjects.service';

/** People ask to be erased; an admin confirms that they are who they say, and then it is done at once. */
@Injectable()
export class ErasureRequestsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly subjects: SubjectsService,
    private readonly erasure: PersonErasureService,
    private readonly audit: AuditService,
  ) {}

  /** Of the viewer; for admins everybody's that wait. */
  async list(viewer: Viewer, workspaceId: string): Promise<ErasureRequestType[]> {
    const { role } = await this.access.member(viewer, workspaceId);
    const isAdmin = role === Role.Admin || role === Role.Owner;
    const own = { askedBy: viewer.accountId };
    const requests = await this.em.find(
      ErasureRequest,
      { workspace: workspaceId, ...(isAdmin ? { $or: [own, { receipt: null }] } : own) },
      { orderBy: { askedAt: 'desc', id: 'desc' }, populate: ['askedBy'] },
    );
    const ids = requests.map(({ personId }) => personId);
    const known = await this.people.visible(viewer, workspaceId, ids);
    return requests.map(({ id, personId, askedBy, askedAt, receipt }) => ({
      ...{ id, askedAt, person: known.get(personId) ?? null },
      askedBy: { id: askedBy.id, email: askedBy.email, name: askedBy.name, language: askedBy.language },
      receipt: askedBy.id === viewer.accountId ? receipt : null,
      isOwn: askedBy.id === viewer.accountId,
    }));
  }

  /** @param confirmed their name, typed by them: it cannot be taken back once an admin has confirmed it */
  async ask(viewer: Viewer, personId: string, confirmed: string): Promise<ErasureRequestType[]> {
    const { person } = await this.subjects.heldOf(viewer, personId);
    if (confirmed.trim() !== person.name)
      throw new InputError(
        'erasure/not-confirmed',
        `Write your name as it stands here, “${person.name}”, to ask.`,
      );
    const { workspaceId } = await this.people.entity(viewer, personId);
    const waiting = { personId, askedBy: viewer.accountId, receipt: null };
    if ((await this.em.count(ErasureRequest, waiting)) === 0) {
      const workspace = this.em.getReference(Workspace, workspaceId);
      const by = this.em.getReference(Account, viewer.accountId);
      await this.em.persistAndFlush(new ErasureRequest(workspace, by, personId));
      await this.record(viewer, 'erasure-asked', { workspaceId, personId });
    }
    return this.list(viewer, workspaceId);
  }

  /** By an admin, who knows them. */
  async confirm(viewer: Viewer, id: string): Promise<ErasureRequestType[]> {
    const request = await this.waiting(viewer, id);
    const workspaceId = request.workspace.id;
    await this.access.member(viewer, workspaceId, Role.Admin);
    const receipt = await this.erasure.erase(viewer, workspaceId, request.personId);
    const text = JSON.stringify(receipt, null, 2);
    await this.em.nativeUpdate(ErasureRequest, { id }, { receipt: text });
    return this.list(viewer, workspaceId);
  }

  /** By whoever asked, or by an admin who knows that they are somebody else. */
  async drop(viewer: Viewer, id: string): Promise<ErasureRequestType[]> {
    const request = await this.waiting(viewer, id);
    const { personId } = request;
    const workspaceId = request.workspace.id;
    if (request.askedBy.id !== viewer.accountId) await this.access.member(viewer, workspaceId, Role.Admin);
    await this.em.remove(request).flush();
    await this.record(viewer, 'erasure-dropped', { workspaceId, personId });
    return this.list(viewer, workspaceId);
  }

  private async waiting(viewer: Viewer, id: string): Promise<ErasureRequest> {
    const request = isUuid(id) ? await this.em.findOne(ErasureRequest, { id, receipt: null }) : null;
    const isMember =
      request && (await this.access.member(viewer, request.workspace.id).catch(() => null)) !== null;
    if (!isMember) throw new NotFoundError('erasure request', id);
    return request;
  }

  private record(
    { accountId }: Viewer,
    action: AuditAction,
    { workspaceId, personId }: { workspaceId: string; personId: string },
  ): Promise<void> {
    return this.audit.record({ action, accountId, workspaceId, detail: { personId } });
  }
}
