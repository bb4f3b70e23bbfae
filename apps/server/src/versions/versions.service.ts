import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { compareVersions } from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import { AuditService } from '../audit/audit.service';
import { isUuid } from '../database/rows';
import { ConflictError, NotFoundError } from '../graphql/errors';
import { restoreTold } from '../intake/told-rows';
import { PeopleService } from '../people/people.service';
import { ConsentsService } from '../personas/consents.service';
import { asConsent } from '../personas/personas.service';
import { AccessService } from '../workspaces/access.service';
import { Role } from '../workspaces/member.entity';
import { restoreCorrections } from '../corrections/corrections-in-force';
import { ProfileHistory } from './profile-history';
import { ProfileVersion, VersionReason } from './profile-version.entity';
import { restoreReviews } from './restore-reviews';
import { saidChanges } from './said-changes';
import { ShowDiff } from './show-diff';
import { claimCounts, claimsOfVersion, type HeldClaim, takeEarlier, takeFound } from './version-rows';
import type { ProfileDiffType, ProfileVersionType } from './version.type';
import { VersionNumbers } from './version-numbers';

interface Reader {
  viewer: Viewer;
  personId: string;
  workspaceId: string;
  sourceIds: string[];
  isSubject: boolean;
  /** Whether figures of the person may be shown. */
  mayCount: boolean;
}

/** The versions of a skill profile: what changed between them, taking in what was found since, and going back. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly consents: ConsentsService,
    private readonly history: ProfileHistory,
    private readonly numbers: VersionNumbers,
    private readonly showDiff: ShowDiff,
    private readonly audit: AuditService,
  ) {}

  /** The newest first. Nothing while the persona is paused, but for the person themselves. */
  async list(viewer: Viewer, personId: string): Promise<ProfileVersionType[]> {
    const reader = await this.reader(viewer, personId);
    const versions = await this.em.find(
      ProfileVersion,
      { person: personId },
      { orderBy: { number: 'desc' }, populate: ['by', 'consent.grantedBy'] },
    );
    const counts = await claimCounts(this.em, personId, reader.sourceIds);
    return versions.map((version) => asVersionType(version, counts));
  }

  /**
   * What changed from one version to a later one, or to what is found now.
   * @throws NotFoundError when there is no such version
   */
  async diff(viewer: Viewer, personId: string, from: number, to: number | null): Promise<ProfileDiffType> {
    const reader = await this.reader(viewer, personId);
    const earlier = await this.version(personId, from);
    const later = to === null ? null : await this.version(personId, to);
    const changes = compareVersions(
      await this.claims(reader, earlier.number),
      await this.claims(reader, later?.number ?? null),
    );
    const { workspaceId, sourceIds, mayCount } = reader;
    const counts = await claimCounts(this.em, personId, sourceIds);
    return {
      id: `${earlier.id} ${later?.id ?? 'now'}`,
      from: asVersionType(earlier, counts),
      to: later && asVersionType(later, counts),
      ...(await this.showDiff.of(changes, { workspaceId, sourceIds })),
      said: await saidChanges(
        this.em,
        { personId, sourceIds },
        { from: earlier.number, to: later?.number ?? null },
      ),
      numbers: mayCount ? await this.numbers.changes(earlier, later, { workspaceId, sourceIds }) : null,
    };
  }

  /**
   * Takes in what was found since the latest version. Conflicts are settled before: nothing takes the place of
   * anything in silence.
   * @throws ConflictError while two claims contradict each other, or when nothing is new
   */
  async take(viewer: Viewer, personId: string): Promise<ProfileVersionType> {
    const reader = await this.reader(viewer, personId, Role.Member);
    const { sourceIds } = reader;
    const latest = await this.latest(personId);
    const held = latest ? await this.claims(reader, latest.number) : [];
    const changes = compareVersions(held, await this.claims(reader, null));
    if (changes.length === 0) throw new ConflictError('version/nothing-new', 'Nothing was found since.');
    const open = changes.filter(({ kind }) => kind === 'conflicting').length;
    if (open > 0)
      throw new ConflictError(
        'version/conflicts',
        `${open} claims contradict others. Say of each which one holds; then the rest can be taken in.`,
      );
    const part = { personId, sourceIds, claimIds: null };
    const added = await this.history.add(viewer, personId, { reason: VersionReason.Sources }, (em, number) =>
      takeFound(em, part, number),
    );
    await this.record(reader, 'profile-taken', added);
    return this.show(reader, added);
  }

  /**
   * Makes a new version that holds what an earlier one held, and says of its claims again what was said of them
   * then. What the person said themselves stays, unless it is them who go back; so does every consent.
   */
  async rollBack(viewer: Viewer, personId: string, number: number): Promise<ProfileVersionType> {
    const reader = await this.reader(viewer, personId, Role.Admin);
    const { sourceIds, isSubject } = reader;
    const earlier = await this.version(personId, number);
    const latest = await this.latest(personId);
    if (!latest || latest.number === earlier.number)
      throw new ConflictError('version/latest', 'This is the latest version; choose an earlier one.');
    const part = { personId, sourceIds, claimIds: null };
    const version = { reason: VersionReason.Rollback, restores: earlier.number };
    const added = await this.history.add(viewer, personId, version, async (em, next) => {
      const kept = await restoreReviews(em, { ...part, earlier: earlier.number, isSubject });
      await takeEarlier(em, part, { number: next, earlier: earlier.number });
      await takeFound(em, { ...part, claimIds: kept }, next);
      await restoreTold(em, { personId, isSubject }, { number: next, earlier: earlier.number });
      await restoreCorrections(em, { personId, sourceIds }, { number: next, earlier: earlier.number });
    });
    this.em.clear();
    await this.record(reader, 'profile-rolled-back', added);
    return this.show(reader, await this.version(personId, added.number));
  }

  private async reader(viewer: Viewer, personId: string, atLeast?: Role): Promise<Reader> {
    const { person, permissions, isSubject } = await this.consents.permissions(viewer, personId);
    if (!isSubject) {
      this.consents.requireKnowledge(person, permissions);
      if (atLeast) await this.access.member(viewer, person.workspaceId, atLeast);
    }
    const { workspaceId, sourceIds } = await this.people.entity(viewer, personId);
    return { viewer, personId, workspaceId, sourceIds, isSubject, mayCount: permissions.statistics };
  }

  /** What the person vetoed is in no version for anybody else. */
  private async claims(
    { personId, sourceIds, isSubject }: Reader,
    number: number | null,
  ): Promise<HeldClaim[]> {
    const held = await claimsOfVersion(this.em, { personId, number, sourceIds });
    return isSubject ? held : held.filter(({ isVetoedBySubject }) => !isVetoedBySubject);
  }

  private async show({ personId, sourceIds }: Reader, version: ProfileVersion): Promise<ProfileVersionType> {
    return asVersionType(version, await claimCounts(this.em, personId, sourceIds));
  }

  private latest(personId: string): Promise<ProfileVersion | null> {
    return this.em.findOne(ProfileVersion, { person: personId }, { orderBy: { number: 'desc' } });
  }

  private async version(personId: string, number: number): Promise<ProfileVersion> {
    const found = isUuid(personId)
      ? await this.em.findOne(
          ProfileVersion,
          { person: personId, number },
          { populate: ['by', 'consent.grantedBy'] },
        )
      : null;
    if (!found) throw new NotFoundError('version', String(number));
    return found;
  }

  private record(
    { viewer: { accountId }, personId, workspaceId }: Reader,
    action: 'profile-taken' | 'profile-rolled-back',
    { number, restores }: ProfileVersion,
  ): Promise<void> {
    const back: Record<string, string> = restores === null ? {} : { restores: String(restores) };
    return this.audit.record({
      ...{ action, workspaceId, accountId },
      detail: { personId, version: String(number), ...back },
    });
  }
}

function asVersionType(version: ProfileVersion, counts: ReadonlyMap<number, number>): ProfileVersionType {
  const { id, number, reason, restores, at, by, consent } = version;
  const claims = counts.get(number) ?? 0;
  return { id, number, reason, restores, at, by, consent: consent && asConsent(consent), claims };
}
