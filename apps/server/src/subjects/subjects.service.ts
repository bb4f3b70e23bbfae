import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { AuditService } from '../audit/audit.service';
import { ForbiddenError } from '../graphql/errors';
import { mergedInto } from '../people/merged-into';
import { PeopleService } from '../people/people.service';
import { ConsentsService } from '../personas/consents.service';
import { asConsent } from '../personas/personas.service';
import { AccessService } from '../workspaces/access.service';
import { askedOf, heldClaims, heldElsewhere, heldIn } from './held-rows';
import type { HeldType } from './held.type';

const shownEntries = 50;

/** What people may know of what is held about them. */
@Injectable()
export class SubjectsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly consents: ConsentsService,
    private readonly audit: AuditService,
  ) {}

  /** Of everybody in the material who has the address of the viewer's account: mostly one, or nobody. */
  async held(viewer: Viewer, workspaceId: string): Promise<HeldType[]> {
    await this.access.member(viewer, workspaceId);
    const { items } = await this.people.list(viewer, workspaceId, { text: viewer.email });
    const own: HeldType[] = [];
    for (const { id } of items) {
      const { isSubject } = await this.consents.permissions(viewer, id);
      if (isSubject) own.push(await this.heldOf(viewer, id));
    }
    return own;
  }

  /** @throws ForbiddenError for everybody but the person */
  async heldOf(viewer: Viewer, personId: string): Promise<HeldType> {
    const { person, consent, isSubject } = await this.consents.permissions(viewer, personId);
    if (!isSubject)
      throw new ForbiddenError(
        'subject/not-you',
        `Only ${person.name} may see this: it is for the account whose address is in their own messages.`,
      );
    const { workspaceId, sourceIds } = await this.people.entity(viewer, personId);
    const everyId = await mergedInto(this.em, personId);
    return {
      ...{ person, consent: consent && asConsent(consent) },
      sources: await heldIn(this.em, personId, sourceIds),
      elsewhere: await heldElsewhere(this.em, personId, sourceIds),
      claims: await heldClaims(this.em, personId, sourceIds),
      asked: await askedOf(this.em, everyId),
      log: await this.audit.concerning(workspaceId, everyId, shownEntries),
    };
  }
}
