import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Account } from '../accounts/account.entity';
import type { Viewer } from '../accounts/viewer';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import { AuditService } from '../audit/audit.service';
import { isUuid } from '../database/rows';
import { ForbiddenError, InputError, NotFoundError } from '../graphql/errors';
import { Handle } from '../people/handle.entity';
import { PeopleService } from '../people/people.service';
import { ConsentsService } from '../personas/consents.service';
import { asPassageType } from '../questions/passage.type';
import { ProfileHistory } from '../versions/profile-history';
import { VersionReason } from '../versions/profile-version.entity';
import { AccessService } from '../workspaces/access.service';
import { Role } from '../workspaces/member.entity';
import { Claim, ClaimKind } from './claim.entity';
import { ClaimReview, ClaimStatus } from './claim-review.entity';
import type { ClaimType, ReviewQueueType } from './claim.type';
import { namedIn } from './named-in';
import { type ReadableClaim, readableClaims } from './readable-claims';
import { reviewQueue } from './review-queue';

const shownPerKind = 12;
/** The latest so many are compared with each other. */
const mostCompared = 2_000;
const largestQueue = 50;
const longestCorrection = 1_000;

/** What people laid down, as each asker may know it, and what was said of it since. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly consents: ConsentsService,
    private readonly history: ProfileHistory,
    private readonly audit: AuditService,
  ) {}

  /** The latest of each kind; checked ones first. While the persona is paused only for the person themselves. */
  async ofPerson(viewer: Viewer, personId: string): Promise<ClaimType[]> {
    const { person, permissions, isSubject } = await this.consents.permissions(viewer, personId);
    if (!permissions.askKnowledge && !isSubject) return [];
    const { workspaceId, sourceIds } = await this.people.entity(viewer, personId);
    const found = await readableClaims(this.em, {
      ...{ workspaceId, sourceIds, personId, withoutVetoed: true, perKind: shownPerKind },
    });
    found.push(...(await this.saidOf(person.name, { workspaceId, sourceIds, personId })));
    const isChecked = ({ status }: ReadableClaim): number =>
      status === ClaimStatus.Confirmed || status === ClaimStatus.Corrected ? 0 : 1;
    found.sort((a, b) => isChecked(a) - isChecked(b));
    return this.show(viewer, workspaceId, sourceIds, found);
  }

  /** What is worth a look among what the viewer may read; answers are not asked about. */
  async queue(viewer: Viewer, workspaceId: string, first: number): Promise<ReviewQueueType> {
    await this.access.member(viewer, workspaceId, Role.Member);
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const claims = await readableClaims(this.em, {
      ...{ workspaceId, sourceIds, withoutVetoed: true, withoutAnswers: true, limit: mostCompared },
    });
    const queue = reviewQueue(claims);
    const items = queue.slice(0, Math.min(Math.max(first, 1), largestQueue));
    const listed = [...new Set(items.flatMap(({ claim, older }) => (older ? [claim, older] : [claim])))];
    const shown = await this.show(viewer, workspaceId, sourceIds, listed);
    const byId = new Map(shown.map((claim) => [claim.id, claim]));
    return {
      total: queue.length,
      items: items.flatMap(({ reason, claim, older }) => {
        const whole = byId.get(claim.id);
        return whole ? [{ reason, claim: whole, older: (older && byId.get(older.id)) ?? null }] : [];
      }),
    };
  }

  /**
   * Says what a claim is worth. The person themselves may; so may members, but not against the person's own word.
   * @throws NotFoundError when nothing readable says it
   */
  async review(viewer: Viewer, id: string, status: ClaimStatus, correctedText?: string): Promise<ClaimType> {
    const claim = isUuid(id) ? await this.em.findOne(Claim, { id }, { populate: ['handle'] }) : null;
    if (!claim) throw new NotFoundError('claim', id);
    const workspaceId = claim.workspace.id;
    const { personId, isSubject } = await this.reviewable(viewer, claim);
    const text = correctedText?.trim() ?? '';
    if (status === ClaimStatus.Corrected && (!text || text.length > longestCorrection)) {
      throw new InputError(
        'claim/correction',
        `Say how it is right, in at most ${longestCorrection} characters.`,
      );
    }

    const review = (await this.em.findOne(ClaimReview, { claimId: id })) ?? new ClaimReview();
    if (review.isBySubject && !isSubject) {
      throw new ForbiddenError(
        'claim/by-subject',
        'The person it is about has said this themselves; only they can change it.',
      );
    }
    Object.assign(review, {
      ...{
        claimId: id,
        handle: this.em.getReference(Handle, claim.handle.id),
        status,
        isBySubject: isSubject,
      },
      ...{ correctedText: status === ClaimStatus.Corrected ? text : null, reviewedAt: new Date() },
      reviewedBy: this.em.getReference(Account, viewer.accountId),
    });
    await this.em.persistAndFlush(review);
    await this.history.reviewed(viewer, personId, id, VersionReason.Review);
    await this.audit.record({
      ...{ action: 'claim-reviewed', workspaceId, accountId: viewer.accountId },
      detail: { claimId: id, personId, status },
    });
    return this.byId(viewer, workspaceId, id);
  }

  async byId(viewer: Viewer, workspaceId: string, id: string): Promise<ClaimType> {
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const found = await readableClaims(this.em, { workspaceId, sourceIds, ids: [id] });
    const [shown] = await this.show(viewer, workspaceId, sourceIds, found);
    if (!shown) throw new NotFoundError('claim', id);
    return shown;
  }

  /** With the places that say it; people the viewer may not know of are left unnamed. */
  async show(
    viewer: Viewer,
    workspaceId: string,
    sourceIds: string[],
    claims: readonly ReadableClaim[],
  ): Promise<ClaimType[]> {
    const personIds = [...new Set(claims.map(({ personId }) => personId))];
    const people = await this.people.visible(viewer, workspaceId, personIds);
    const store = new DatabaseEvidenceStore(this.em, sourceIds);
    const ids = [...new Set(claims.flatMap(({ messageIds }) => messageIds.map((id) => `m:${id}`)))];
    const passages = new Map((await store.load(ids)).map((one) => [one.passageId, asPassageType(one)]));
    return claims.map(({ handleId: _, personId, messageIds, ...claim }) => ({
      ...claim,
      person: people.get(personId) ?? null,
      evidence: messageIds.flatMap((id) => passages.get(`m:${id}`) ?? []),
    }));
  }

  /** What others wrote of somebody's duties: "Mei owns the refunds". */
  private async saidOf(
    name: string,
    { personId, ...where }: { workspaceId: string; sourceIds: string[]; personId: string },
  ): Promise<ReadableClaim[]> {
    const owners = await readableClaims(this.em, {
      ...{ ...where, kind: ClaimKind.Owner, withoutVetoed: true, limit: mostCompared },
    });
    const isNamed = namedIn(name);
    return owners
      .filter((claim) => claim.personId !== personId && isNamed(claim.text))
      .slice(0, shownPerKind);
  }

  private async reviewable(viewer: Viewer, claim: Claim): Promise<{ personId: string; isSubject: boolean }> {
    const personId = claim.handle.person.id;
    const { workspaceId, sourceIds } = await this.people.entity(viewer, personId);
    const known = await readableClaims(this.em, { workspaceId, sourceIds, ids: [claim.id] });
    if (known.length === 0) throw new NotFoundError('claim', claim.id);
    const { isSubject } = await this.consents.permissions(viewer, personId);
    if (!isSubject) await this.access.member(viewer, workspaceId, Role.Member);
    return { personId, isSubject };
  }
}
