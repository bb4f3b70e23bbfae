import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { type PersonaArchive, skillFiles, skillNameOf } from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import { version } from '../accounts/version';
import { AuditService } from '../audit/audit.service';
import type { ClaimType } from '../claims/claim.type';
import { ClaimsService } from '../claims/claims.service';
import { newId } from '../database/record-id';
import { millis, rows, uuids } from '../database/rows';
import { ForbiddenError } from '../graphql/errors';
import { toldNow } from '../intake/told-rows';
import { type Told, ToldKind } from '../intake/told.entity';
import { PeopleService } from '../people/people.service';
import type { Consent } from '../personas/consent.entity';
import { ConsentsService } from '../personas/consents.service';
import { FidelityService } from '../personas/fidelity.service';
import { ProfilesService } from '../personas/profiles.service';
import { viewerLanguage } from '../personas/viewer-language';
import type { PassageType } from '../questions/passage.type';
import { AccessService } from '../workspaces/access.service';
import { Role } from '../workspaces/member.entity';

/** A skill as a folder to be packed. */
export interface ExportedSkill {
  folder: string;
  files: { path: string; text: string }[];
}

/** Takes what is known of a person out of the house: only with a consent on record, and never without a mark. */
@Injectable()
export class SkillsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly consents: ConsentsService,
    private readonly claims: ClaimsService,
    private readonly profiles: ProfilesService,
    private readonly fidelity: FidelityService,
    private readonly audit: AuditService,
  ) {}

  /** From what the viewer may read. The person themselves may, and admins. */
  async export(viewer: Viewer, personId: string): Promise<ExportedSkill> {
    const { person, consent, state, isSubject } = await this.consents.permissions(viewer, personId);
    const { workspaceId, sourceIds } = await this.people.entity(viewer, personId);
    if (!isSubject) await this.access.member(viewer, workspaceId, Role.Admin);
    if (!consent || (state !== 'knowledge' && state !== 'voice')) {
      throw new ForbiddenError(
        'skill/no-consent',
        `Nothing of ${person.name} leaves this installation without a consent on record that is in force. Record one on their page, under Consent.`,
      );
    }
    const profile = await this.profiles.profile(personId, workspaceId, sourceIds);
    const measured = await this.fidelity.of(personId, workspaceId);
    const watermark = newId();
    const archive: PersonaArchive = {
      ...{ format: 'tacit-persona', version: 1, person: { name: person.name }, consent: asConsent(consent) },
      provenance: {
        ...{ watermark, exportedAt: new Date().toISOString(), software: `Tacit ${version}` },
        ...{ messages: profile.messages, sources: await this.sourcesOf(personId, sourceIds) },
      },
      knowledge: {
        topics: profile.topics.map(({ words, messages }) => ({ words, messages })),
        claims: (await this.claims.ofPerson(viewer, personId)).map(asClaim),
      },
      told: (await toldNow(this.em, personId))
        .filter(({ kind }) => kind !== ToldKind.Tag || state === 'voice')
        .map(asTold),
      voice:
        state !== 'voice'
          ? null
          : {
              // Who the direct chats were with is nobody's business outside.
              style: {
                ...profile.style,
                slices: profile.style.slices.filter(({ kind }) => kind !== 'direct'),
              },
              medianLength: profile.medianLength,
              words: profile.distinctiveWords.map(({ text }) => text),
              phrases: profile.phrases.map(({ text }) => text),
              emoji: profile.emoji.map(({ text }) => text),
              fidelity: measured?.figures ?? null,
            },
    };
    const language = await viewerLanguage(this.em, viewer);
    const files = skillFiles(archive, language);
    await this.audit.record({
      ...{ action: 'skill-exported', workspaceId, accountId: viewer.accountId },
      detail: { personId, watermark, scope: state },
    });
    return { folder: skillNameOf(person.name), files };
  }

  /** What was uploaded that tells of the person, and over which time. */
  private async sourcesOf(
    personId: string,
    sourceIds: string[],
  ): Promise<PersonaArchive['provenance']['sources']> {
    const found = await rows<{ name: string; from: number | null; to: number | null }>(
      this.em,
      `select s.name, ${millis('min(a.first_at)')} as "from", ${millis('max(a.last_at)')} as "to"
       from appearance a join handle h on h.id = a.handle_id join source s on s.id = a.source_id
       where h.person_id = ?::uuid and s.id = any(?::uuid[]) group by s.id, s.name order by s.name`,
      [personId, uuids(sourceIds)],
    );
    return found.map(({ name, from, to }) => ({ name, from: iso(from), to: iso(to) }));
  }
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const asConsent = ({ scope, basis, grantedAt, expiresAt }: Consent): PersonaArchive['consent'] => ({
  ...{ scope, basis, grantedAt: grantedAt.toISOString() },
  expiresAt: expiresAt?.toISOString() ?? null,
});

const asClaim = (claim: ClaimType): PersonaArchive['knowledge']['claims'][number] => ({
  ...{ kind: claim.kind, text: claim.text, corrected: claim.correctedText, question: claim.question },
  ...{ status: claim.status, lastSeenAt: claim.lastSeenAt?.toISOString() ?? null },
  places: claim.evidence.map(asPlace),
});

const asTold = ({ kind, question, text, isBySubject, at }: Told): PersonaArchive['told'][number] => ({
  ...{ kind, question, text, isBySubject, at: at.toISOString() },
});

const asPlace = ({ title, at, speaker }: PassageType) => ({
  ...{ title, at: at?.toISOString() ?? null, speaker: speaker?.name ?? null },
});
