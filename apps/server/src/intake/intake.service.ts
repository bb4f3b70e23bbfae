import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { interviewOfThinParts, isToldTag, PROFILE_PARTS } from '@tacit/persona';
import { Account } from '../accounts/account.entity';
import type { Viewer } from '../accounts/viewer';
import { ClaimKind } from '../claims/claim.entity';
import { readableClaims } from '../claims/readable-claims';
import { isUuid } from '../database/rows';
import { ForbiddenError, InputError, NotFoundError } from '../graphql/errors';
import { PeopleService } from '../people/people.service';
import { Person } from '../people/person.entity';
import { ConsentsService } from '../personas/consents.service';
import { viewerLanguage } from '../personas/viewer-language';
import { ProfileHistory } from '../versions/profile-history';
import { VersionReason } from '../versions/profile-version.entity';
import { AccessService } from '../workspaces/access.service';
import { Role } from '../workspaces/member.entity';
import type { IntakeType, TellInput, ToldType } from './intake.type';
import { toldNow } from './told-rows';
import { Told, ToldKind } from './told.entity';

const longest: Record<ToldKind, number> = {
  [ToldKind.Name]: 100,
  [ToldKind.Role]: 200,
  [ToldKind.Impression]: 2_000,
  [ToldKind.Tag]: 100,
  [ToldKind.Interview]: 4_000,
};
/** One answer each; telling it again takes the place of the one before. */
const once = new Set([ToldKind.Name, ToldKind.Role, ToldKind.Impression]);

/** What is told of a person by those who know them, apart from everything that was found. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly consents: ConsentsService,
    private readonly history: ProfileHistory,
  ) {}

  /** Nothing while the persona is paused, but for the person themselves. */
  async intake(viewer: Viewer, personId: string): Promise<IntakeType> {
    const { person, permissions, isSubject } = await this.consents.permissions(viewer, personId);
    if (!isSubject) this.consents.requireKnowledge(person, permissions);
    const { workspaceId, sourceIds } = await this.people.entity(viewer, personId);
    const isMember = await this.access.may(viewer, workspaceId, Role.Member);
    const isAdmin = await this.access.may(viewer, workspaceId, Role.Admin);
    const told = await toldNow(this.em, personId);
    const claims = await readableClaims(this.em, { workspaceId, sourceIds, personId, withoutVetoed: true });
    const evidence = PROFILE_PARTS.map((part) => {
      const ofPart = claims.filter(({ kind }) => (kind as string) === part);
      const seen = ofPart.reduce((sum, claim) => sum + claim.seen, 0);
      return { part, claims: ofPart.length, seen, told: told.filter((one) => one.part === part).length };
    });
    const language = await viewerLanguage(this.em, viewer);
    return {
      id: personId,
      told: told.map((one): ToldType => {
        const { id, kind, question, text, by, isBySubject, at } = one;
        const isOwn = by?.id === viewer.accountId;
        const mayTakeBack = isSubject || (!isBySubject && (isOwn || isAdmin));
        return { id, kind, question, text, by, isBySubject, at, mayTakeBack };
      }),
      interview: interviewOfThinParts(evidence, language).map((one) => ({
        ...one,
        part: one.part as ClaimKind,
      })),
      mayTell: isSubject || isMember,
    };
  }

  /** By members and the person. What was told before in answer to one of the three questions gives way. */
  async tell(viewer: Viewer, { personId, kind, text, part }: TellInput): Promise<IntakeType> {
    const intake = await this.intake(viewer, personId);
    const { person, isSubject } = await this.consents.permissions(viewer, personId);
    if (!isSubject) await this.access.member(viewer, person.workspaceId, Role.Member);
    const words = text.trim();
    if (!words || words.length > longest[kind])
      throw new InputError('told/length', `Tell something, in at most ${longest[kind]} characters.`);
    if (kind === ToldKind.Tag && !isToldTag(words))
      throw new InputError('told/tag', `There is no tag “${words}”; choose one of the list.`);
    const asked = kind === ToldKind.Interview ? intake.interview.find((one) => one.part === part) : undefined;
    if (kind === ToldKind.Interview && !asked)
      throw new InputError('told/part', 'The interview does not ask about this part now; open it again.');
    const same = intake.told.filter(
      (one) => one.kind === kind && (once.has(kind) || (kind === ToldKind.Tag && one.text === words)),
    );
    if (same.some(({ mayTakeBack }) => !mayTakeBack))
      throw new ForbiddenError('told/not-yours', 'Whoever told this changes it, or an admin, or the person.');
    await this.history.add(viewer, personId, { reason: VersionReason.Told }, async (em, number) => {
      await em.nativeUpdate(Told, { id: { $in: same.map(({ id }) => id) } }, { until: number });
      em.create(Told, {
        ...{ person: em.getReference(Person, personId), by: em.getReference(Account, viewer.accountId) },
        ...{ kind, part: asked?.part ?? null, question: asked?.text ?? null, text: words },
        ...{ isBySubject: isSubject, at: new Date(), since: number, until: null },
      });
      await em.flush();
    });
    this.em.clear();
    return this.intake(viewer, personId);
  }

  async takeBack(viewer: Viewer, id: string): Promise<IntakeType> {
    const told = isUuid(id) ? await this.em.findOne(Told, { id, until: null }) : null;
    if (!told) throw new NotFoundError('told', id);
    const personId = told.person.id;
    const shown = (await this.intake(viewer, personId)).told.find((one) => one.id === id);
    if (!shown?.mayTakeBack)
      throw new ForbiddenError(
        'told/not-yours',
        'Whoever told this takes it back, or an admin, or the person.',
      );
    await this.history.add(viewer, personId, { reason: VersionReason.Told }, (em, number) =>
      em.nativeUpdate(Told, { id }, { until: number }).then(() => undefined),
    );
    this.em.clear();
    return this.intake(viewer, personId);
  }
}
