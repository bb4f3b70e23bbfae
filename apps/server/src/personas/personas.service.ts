import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Profile } from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import { asDate } from '../database/rows';
import { PeopleService } from '../people/people.service';
import { asPassageType } from '../questions/passage.type';
import type { Consent } from './consent.entity';
import { ConsentsService } from './consents.service';
import { FidelityService } from './fidelity.service';
import { asFidelityType } from './fidelity.type';
import { passageIdOf } from './passage-id-of';
import { PersonaLabels } from './persona-labels';
import type { ConsentType, PersonaType } from './persona.type';
import { ProfilesService } from './profiles.service';
import { asStyleType, examplesOf } from './show-style';

type Statistics = Omit<PersonaType, 'person' | 'label' | 'consent'>;

/** What may be asked about a person, and what was counted of them. */
@Injectable()
export class PersonasService {
  constructor(
    private readonly em: EntityManager,
    private readonly people: PeopleService,
    private readonly consents: ConsentsService,
    private readonly profiles: ProfilesService,
    private readonly fidelity: FidelityService,
    private readonly labels: PersonaLabels,
  ) {}

  async persona(viewer: Viewer, personId: string): Promise<PersonaType> {
    const { person, consent, permissions } = await this.consents.permissions(viewer, personId);
    const { workspaceId, sourceIds } = await this.people.entity(viewer, personId);

    const statistics = permissions.statistics
      ? await this.statistics(viewer, workspaceId, sourceIds, personId)
      : nothingCounted;

    return {
      ...{ person, consent: consent && asConsent(consent), ...statistics },
      label: await this.labels.of(viewer, person),
    };
  }

  private async statistics(
    viewer: Viewer,
    workspaceId: string,
    sourceIds: string[],
    personId: string,
  ): Promise<Statistics> {
    const profile = await this.profiles.soon(personId, workspaceId, sourceIds);
    if (!profile) return { ...nothingCounted, isCounting: true };
    const others = [
      ...profile.contacts.map((contact) => contact.personId),
      ...profile.style.slices.flatMap(({ kind, of }) => (kind === 'direct' ? of : [])),
    ];
    const known = await this.people.visible(viewer, workspaceId, others);
    const store = new DatabaseEvidenceStore(this.em, sourceIds);
    const shown = [...profile.topics.flatMap((topic) => topic.evidence), ...examplesOf(profile.style)];
    const evidence = await store.load([...new Set(shown.map(passageIdOf))]);
    const passages = new Map(evidence.map((passage) => [passage.passageId, asPassageType(passage)]));
    const passageOf = (id: string) => passages.get(passageIdOf(id)) ?? null;
    return {
      ...counted(profile),
      contacts: profile.contacts.flatMap(({ personId: id, messages }) => {
        const person = known.get(id);
        return person ? [{ person, messages }] : [];
      }),
      topics: profile.topics.map(({ evidence, ...topic }) => ({
        ...topic,
        evidence: evidence.flatMap((id) => passageOf(id) ?? []),
      })),
      style: asStyleType(profile.style, { people: known, passageOf }),
      fidelity: asFidelityType(await this.fidelity.of(personId, workspaceId)),
    };
  }
}

function counted(profile: Profile): Omit<Statistics, 'contacts' | 'topics' | 'style' | 'fidelity'> {
  const { messages, words, activeHours, lengths, medianLength } = profile;
  const { emojiPerMessage, questionShare, isThin } = profile;
  const withPassages = <T extends { exampleId: string | null }>(uses: T[]): T[] =>
    uses.map((use) => ({ ...use, exampleId: use.exampleId && passageIdOf(use.exampleId) }));
  return {
    ...{ messages, words, activeHours, lengths, medianLength },
    ...{ emojiPerMessage, questionShare, isThin, isCounting: false },
    firstAt: asDate(profile.firstAt),
    lastAt: asDate(profile.lastAt),
    emoji: withPassages(profile.emoji),
    distinctiveWords: withPassages(profile.distinctiveWords),
    phrases: withPassages(profile.phrases),
  };
}

/** Shown while consent was taken back or has run out, and until everything is counted. */
const nothingCounted: Statistics = {
  isCounting: false,
  ...{ messages: 0, words: 0, firstAt: null, lastAt: null, activeHours: [], lengths: [], medianLength: 0 },
  ...{ emojiPerMessage: 0, emoji: [], questionShare: 0, distinctiveWords: [], phrases: [] },
  ...{ contacts: [], topics: [], style: null, fidelity: null, isThin: true },
};

export function asConsent({ grantedBy, ...consent }: Consent): ConsentType {
  const { scope, basis, grantedAt, expiresAt, revokedAt, revokedBySubject } = consent;
  const by = grantedBy && {
    ...{ id: grantedBy.id, email: grantedBy.email, name: grantedBy.name, language: grantedBy.language },
  };
  return { scope, basis, grantedBy: by, grantedAt, expiresAt, revokedAt, revokedBySubject };
}
