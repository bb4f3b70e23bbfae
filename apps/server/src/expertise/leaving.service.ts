import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import {
  fold,
  interviewQuestions,
  isMonth,
  isOneSubject,
  standTogether,
  subjectName,
} from '@tacit/knowledge';
import type { Profile } from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import { ClaimsService } from '../claims/claims.service';
import { PeopleService } from '../people/people.service';
import type { PersonType } from '../people/person.type';
import { ConsentsService } from '../personas/consents.service';
import { passageIdOf } from '../personas/passage-id-of';
import { ProfilesService } from '../personas/profiles.service';
import { viewerLanguage } from '../personas/viewer-language';
import { asPassageType } from '../questions/passage.type';
import { ExpertiseService } from './expertise.service';
import type { LeavingTopicType, LeavingType } from './expertise.type';

/** What would go with a person: what only they wrote about, what they laid down, and what to ask them. */
@Injectable()
export class LeavingService {
  constructor(
    private readonly em: EntityManager,
    private readonly people: PeopleService,
    private readonly consents: ConsentsService,
    private readonly profiles: ProfilesService,
    private readonly expertise: ExpertiseService,
    private readonly claims: ClaimsService,
  ) {}

  /** @throws ForbiddenError while the persona is paused */
  async leaving(viewer: Viewer, personId: string): Promise<LeavingType> {
    const { person, permissions } = await this.consents.permissions(viewer, personId);
    this.consents.requireKnowledge(person, permissions);
    const { workspaceId, sourceIds } = await this.people.entity(viewer, personId);
    const profile = await this.profiles.profile(personId, workspaceId, sourceIds);
    const claims = await this.claims.ofPerson(viewer, personId);
    const topics = await this.topics(viewer, workspaceId, sourceIds, person, profile);
    const language = await viewerLanguage(this.em, viewer);
    const leaving = topics.map(({ name, others }) => ({
      name,
      others: others.map((other) => other.person.name),
    }));
    return {
      id: personId,
      person,
      topics,
      claims,
      interview: person.hasLeft ? [] : interviewQuestions(leaving, claims, language),
    };
  }

  private async topics(
    viewer: Viewer,
    workspaceId: string,
    sourceIds: string[],
    person: PersonType,
    { topics }: Profile,
  ): Promise<LeavingTopicType[]> {
    const store = new DatabaseEvidenceStore(this.em, sourceIds);
    const found: LeavingTopicType[] = [];
    for (const { words: said, messages, evidence } of topics) {
      const words = said.filter((word) => !isMonth(word));
      // A word that came up twice names no subject yet.
      if (words.length === 0 || (words.length === 1 && messages < 3)) continue;
      const passages = await store.load(evidence.map(passageIdOf));
      const texts = passages.map(({ text }) => text);
      if (words.length === 1 && !isOneSubject(words.join(), texts)) continue;
      // Words that happen to come up together and never stand side by side name nothing.
      if (words.length > 2 && !standTogether(words, texts)) continue;
      const holders = await this.expertise.holders(viewer, workspaceId, words, person.id);
      // Another account of the same name is most likely the same person, whom nobody has joined yet; who has left
      // before cannot be asked.
      const others = holders.filter(
        (other) => !other.person.hasLeft && fold(other.person.name) !== fold(person.name),
      );
      found.push({
        name: subjectName(words, texts),
        words,
        messages,
        evidence: passages.map(asPassageType),
        others,
      });
    }
    return quotedOnce(found.sort((a, b) => a.others.length - b.others.length || b.messages - a.messages));
  }
}

/** What was quoted for one subject is not quoted for another; a subject that keeps nothing of its own goes. */
function quotedOnce(topics: LeavingTopicType[]): LeavingTopicType[] {
  const seen = new Set<string>();
  return topics.flatMap((topic) => {
    const evidence = topic.evidence.filter(({ id }) => !seen.has(id));
    for (const { id } of evidence) seen.add(id);
    return evidence.length > 0 ? [{ ...topic, evidence }] : [];
  });
}
