import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { type ConsentState, consentState, type PersonaPermissions, permissionsOf } from '@tacit/persona';
import { Account } from '../accounts/account.entity';
import type { Viewer } from '../accounts/viewer';
import type { AuditAction } from '../audit/audit-entry.entity';
import { AuditService } from '../audit/audit.service';
import { ForbiddenError, InputError } from '../graphql/errors';
import { mergedInto } from '../people/merged-into';
import { PeopleService } from '../people/people.service';
import type { PersonType } from '../people/person.type';
import { AccessService } from '../workspaces/access.service';
import { Role } from '../workspaces/member.entity';
import { Consent, ConsentScope } from './consent.entity';

const longestBasis = 2_000;

export interface PersonaPermission {
  person: PersonType & { workspaceId: string };
  consent: Consent | null;
  state: ConsentState;
  permissions: PersonaPermissions;
  /** Whether the viewer is the person. */
  isSubject: boolean;
}

/** Who allowed what may be done with a person's words. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly audit: AuditService,
  ) {}

  /** @throws NotFoundError when the viewer cannot know of the person */
  async permissions(viewer: Viewer, personId: string): Promise<PersonaPermission> {
    const { workspaceId } = await this.people.entity(viewer, personId);
    const person = await this.people.person(viewer, personId);
    const consent = await this.inForce(personId);
    const state = stateOf(consent);
    const asked = { isSubject: isSubject(viewer, person) };
    const permissions = permissionsOf(state, asked);
    return { person: { ...person, workspaceId }, consent, state, permissions, ...asked };
  }

  requireKnowledge(person: PersonType, permissions: PersonaPermissions): void {
    if (permissions.askKnowledge) return;
    throw new ForbiddenError(
      'persona/paused',
      `The persona of ${person.name} is paused, because the consent for it was taken back. Ask without a person instead.`,
    );
  }

  requireVoice(person: PersonType, permissions: PersonaPermissions): void {
    if (permissions.askVoice) return;
    throw new ForbiddenError(
      'persona/no-voice',
      `There is no consent to the voice of ${person.name}. Ask for what they know instead, or record the consent first.`,
    );
  }

  /** By admins, and by the person themselves; against the person's own word by them alone. */
  async grant(
    viewer: Viewer,
    personId: string,
    grant: { scope: ConsentScope; basis: string; expiresAt?: Date | null },
  ): Promise<void> {
    const { person, workspaceId } = await this.people.entity(viewer, personId);
    const seen = await this.people.person(viewer, personId);
    if (!isSubject(viewer, seen)) {
      await this.access.member(viewer, workspaceId, Role.Admin);
      await this.requireNoObjection(seen);
    }
    const basis = grant.basis.trim();
    if (!basis || basis.length > longestBasis) {
      throw new InputError(
        'consent/basis',
        `Say on which basis, in at most ${longestBasis} characters: for example "agreed in writing on 3 May".`,
      );
    }
    if (grant.expiresAt && grant.expiresAt.getTime() <= Date.now()) {
      throw new InputError('consent/expired', 'The consent would be over already; choose a later end.');
    }

    const by = this.em.getReference(Account, viewer.accountId);
    await this.em.persistAndFlush(new Consent(person, by, grant.scope, basis, grant.expiresAt ?? null));
    await this.recordChange(viewer, { action: 'consent-granted', workspaceId, personId });
  }

  /** Pauses at once. People may do so for themselves; an objection before anything was granted holds too. */
  async revoke(viewer: Viewer, personId: string): Promise<void> {
    const { person, workspaceId } = await this.people.entity(viewer, personId);
    const seen = await this.people.person(viewer, personId);
    const isOwn = isSubject(viewer, seen);
    if (!isOwn) await this.access.member(viewer, workspaceId, Role.Admin);

    const given = await this.em.find(Consent, { person: personId, revokedAt: null });
    if (given.length === 0) given.push(objection(person, this.em.getReference(Account, viewer.accountId)));
    for (const consent of given) {
      consent.revokedAt ??= new Date();
      consent.revokedBySubject = isOwn;
    }
    await this.em.persistAndFlush(given);
    await this.recordChange(viewer, { action: 'consent-revoked', workspaceId, personId });
  }

  private recordChange(
    { accountId }: Viewer,
    { personId, ...event }: { action: AuditAction; workspaceId: string; personId: string },
  ): Promise<void> {
    return this.audit.record({ ...event, accountId, detail: { personId } });
  }

  private async requireNoObjection(person: PersonType): Promise<void> {
    const consent = await this.inForce(person.id);
    if (!consent?.revokedBySubject) return;
    throw new ForbiddenError(
      'consent/objected',
      `${person.name} took the consent back themselves; only they can give it again, on their own page.`,
    );
  }

  /** The latest record. Of people merged into this one, whoever took consent back is heard. */
  private async inForce(personId: string): Promise<Consent | null> {
    const ids = await mergedInto(this.em, personId);
    const records = await this.em.find(
      Consent,
      { person: { $in: ids } },
      { orderBy: { grantedAt: 'desc', id: 'desc' }, populate: ['grantedBy'] },
    );
    const latest = ids.flatMap((id) => records.find(({ person }) => person.id === id) ?? []);
    const own = latest.find(({ person }) => person.id === personId);
    return latest.find((consent) => stateOf(consent) === 'revoked') ?? own ?? latest[0] ?? null;
  }
}

function stateOf(consent: Consent | null): ConsentState {
  const record = consent && {
    scope: consent.scope,
    expiresAt: consent.expiresAt?.getTime() ?? null,
    revokedAt: consent.revokedAt?.getTime() ?? null,
  };
  return consentState(record, Date.now());
}

function objection(person: Consent['person'], by: Account): Consent {
  const consent = new Consent(person, by, ConsentScope.Knowledge, 'Objected.', null);
  consent.revokedAt = consent.grantedAt;
  return consent;
}

/** Whether the viewer is the person: their account's address is one of the person's. */
const isSubject = (viewer: Viewer, person: PersonType): boolean =>
  person.handles.some(({ email }) => email === viewer.email);
