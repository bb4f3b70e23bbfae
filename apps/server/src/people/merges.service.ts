import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Account } from '../accounts/account.entity';
import type { Viewer } from '../accounts/viewer';
import type { AuditAction } from '../audit/audit-entry.entity';
import { AuditService } from '../audit/audit.service';
import { isUuid } from '../database/rows';
import { ConflictError, InputError, NotFoundError } from '../graphql/errors';
import { AccessService } from '../workspaces/access.service';
import { Role } from '../workspaces/member.entity';
import { dismissedId, DismissedProposal } from './dismissed-proposal.entity';
import { Handle } from './handle.entity';
import type { MergeProposalType, PersonMergeType } from './merge.type';
import { PeopleService } from './people.service';
import { PersonMerge } from './person-merge.entity';
import { Person } from './person.entity';
import type { PersonType } from './person.type';
import { sameNamePairs, whySame } from './same-name';
import { visiblePeople } from './visible-people';

/** More at once is a list nobody works through; deciding on these brings the next. */
const mostProposals = 50;

/** Which people are one: proposed, decided by hand, and reversible. */
@Injectable()
export class MergesService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly audit: AuditService,
  ) {}

  /** Likely pairs, from names in readable sources alone. */
  async proposals(viewer: Viewer, workspaceId: string): Promise<MergeProposalType[]> {
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const { people } = await visiblePeople(this.em, { workspaceId, sourceIds });
    const dismissed = new Set(
      (await this.em.find(DismissedProposal, { workspace: workspaceId })).map(({ id }) => id),
    );

    const byId = new Map(people.map((person) => [person.id, person]));
    return sameNamePairs(people.map((person) => ({ id: person.id, names: person.handles })))
      .filter((pair) => !dismissed.has(dismissedId(pair.a, pair.b)))
      .slice(0, mostProposals)
      .flatMap((pair) => {
        const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
        return a && b ? [{ id: `${a.id}_${b.id}`, a, b, why: whySame(pair) }] : [];
      });
  }

  async dismiss(viewer: Viewer, proposalId: string): Promise<boolean> {
    const [a = '', b = ''] = proposalId.split('_');
    const first = await this.people.entity(viewer, a, Role.Member);
    const second = await this.people.entity(viewer, b, Role.Member);
    if (first.workspaceId !== second.workspaceId) throw new NotFoundError('proposal', proposalId);

    await this.keepApart(first.person, second.person);
    await this.em.flush();

    return true;
  }

  /** All handles of `from` become handles of `into`. */
  async merge(viewer: Viewer, intoId: string, fromId: string): Promise<PersonMergeType> {
    if (intoId === fromId)
      throw new InputError('merge/same-person', 'A person cannot be merged with itself.');
    const into = await this.people.entity(viewer, intoId, Role.Member);
    const from = await this.people.entity(viewer, fromId, Role.Member);
    if (into.workspaceId !== from.workspaceId) {
      throw new InputError('merge/other-workspace', 'The two people are in different workspaces.');
    }
    const mergedName = (await this.people.person(viewer, fromId)).name;

    const handles = await this.em.find(Handle, { person: fromId });
    for (const handle of handles) handle.person = into.person;
    const merge = new PersonMerge(
      into.person,
      from.person,
      handles.map(({ id }) => id),
      this.em.getReference(Account, viewer.accountId),
    );
    await this.em.persistAndFlush(merge);
    await this.record(viewer, 'people-merged', { into: into.person, from: from.person });

    const { id, at, undoneAt } = merge;
    return { id, into: await this.people.person(viewer, intoId), mergedName, at, undoneAt };
  }

  /** Gives the handles back that are still where the merge put them; the pair is not proposed again. */
  async undo(viewer: Viewer, mergeId: string): Promise<boolean> {
    const merge = isUuid(mergeId)
      ? await this.em.findOne(PersonMerge, { id: mergeId }, { populate: ['from'] })
      : null;
    if (!merge) throw new NotFoundError('merge', mergeId);
    await this.access.member(viewer, merge.workspace.id).catch(() => {
      throw new NotFoundError('merge', mergeId);
    });
    const { person: into } = await this.people.entity(viewer, merge.into.id, Role.Member);
    if (merge.undoneAt) throw new ConflictError('merge/undone', 'This merge was undone already.');

    const handles = await this.em.find(Handle, { id: { $in: merge.handleIds }, person: into.id });
    for (const handle of handles) handle.person = merge.from;
    merge.undoneAt = new Date();
    await this.keepApart(into, merge.from);
    await this.em.flush();
    await this.record(viewer, 'merge-undone', { into, from: merge.from });

    return true;
  }

  /** Merges whose both sides the viewer may know of, latest first. */
  async merges(viewer: Viewer, workspaceId: string): Promise<PersonMergeType[]> {
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const merges = await this.em.find(
      PersonMerge,
      { workspace: workspaceId },
      { orderBy: { at: 'desc', id: 'asc' }, populate: ['from'] },
    );
    const { people } = await visiblePeople(this.em, {
      ...{ workspaceId, sourceIds },
      personIds: merges.map((merge) => merge.into.id),
    });
    const names = new Map(people.flatMap(({ handles }) => handles).map(({ id, name }) => [id, name]));

    return merges.flatMap((merge) => {
      const into = people.find((person) => person.id === merge.into.id);
      const nameOfHandle = merge.handleIds.map((id) => names.get(id)).find((name) => name !== undefined);
      if (!into || nameOfHandle === undefined) return [];
      const { id, at, undoneAt } = merge;
      return [{ id, into, mergedName: merge.from.givenName ?? nameOfHandle, at, undoneAt }];
    });
  }

  /** Some handles become a person of their own. @returns the new person */
  async split(viewer: Viewer, personId: string, handleIds: string[]): Promise<PersonType> {
    const { person } = await this.people.entity(viewer, personId, Role.Member);
    const seen = await this.people.person(viewer, personId);
    const moved = seen.handles.filter(({ id }) => handleIds.includes(id));
    if (moved.length === 0 || moved.length !== new Set(handleIds).size) {
      throw new InputError('split/unknown-handle', 'Name at least one handle, all of this person.');
    }
    const all = await this.em.find(Handle, { person: personId });
    if (moved.length === all.length) {
      throw new InputError('split/all-handles', 'At least one handle has to stay with the person.');
    }

    const split = new Person(person.workspace);
    this.em.persist(split);
    for (const handle of all) if (handleIds.includes(handle.id)) handle.person = split;
    await this.keepApart(person, split);
    await this.em.flush();
    await this.record(viewer, 'person-split', { into: split, from: person });

    return this.people.person(viewer, split.id);
  }

  private record(
    { accountId }: Viewer,
    action: AuditAction,
    { into, from }: { into: Person; from: Person },
  ): Promise<void> {
    const detail = { into: into.id, from: from.id };
    return this.audit.record({ action, accountId, workspaceId: into.workspace.id, detail });
  }

  private async keepApart(a: Person, b: Person): Promise<void> {
    const id = dismissedId(a.id, b.id);
    const known = await this.em.findOne(DismissedProposal, { id });
    if (!known) this.em.persist(new DismissedProposal(id, a.workspace));
  }
}
