import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { SearchIndex, termsOf, topicHolders, type TopicHolder } from '@tacit/knowledge';
import type { Viewer } from '../accounts/viewer';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import { asDate } from '../database/rows';
import { InputError } from '../graphql/errors';
import { Handle } from '../people/handle.entity';
import { PeopleService } from '../people/people.service';
import { asPassageType } from '../questions/passage.type';
import { AccessService } from '../workspaces/access.service';
import type { KnowerType } from './expertise.type';

const passagesLookedAt = 80;
const mostKnowers = 12;
const longestText = 200;

/** Who wrote about something, from what the viewer may read. */
@Injectable()
export class ExpertiseService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly index: SearchIndex,
  ) {}

  async whoKnows(viewer: Viewer, workspaceId: string, text: string): Promise<KnowerType[]> {
    const words = text.trim();
    if (!words || words.length > longestText)
      throw new InputError('expertise/length', `Name a subject, in at most ${longestText} characters.`);
    await this.access.member(viewer, workspaceId);
    const found = await this.holders(viewer, workspaceId, [...new Set(termsOf(words))]);
    // Whoever is still there can be asked.
    return found.sort((a, b) => Number(a.person.hasLeft) - Number(b.person.hasLeft));
  }

  /** Most passages first; bots know nothing, and those whom the viewer may not know of are left out. */
  async holders(
    viewer: Viewer,
    workspaceId: string,
    words: string[],
    exceptPersonId?: string,
  ): Promise<KnowerType[]> {
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const { hits } = await this.index.search({
      ...{ workspaceId, sourceIds, text: words.join(' '), limit: passagesLookedAt, offset: 0 },
    });
    const store = new DatabaseEvidenceStore(this.em, sourceIds);
    const evidence = await store.load(hits.map(({ passageId }) => passageId));
    const bots = await this.em.find(Handle, {
      isBot: true,
      id: { $in: [...new Set(evidence.flatMap(({ handleId }) => handleId ?? []))] },
    });
    const isBot = new Set(bots.map(({ id }) => id));
    const written = evidence.filter(({ handleId }) => handleId === null || !isBot.has(handleId));
    const found = topicHolders(words, written)
      .filter(({ personId }) => personId !== exceptPersonId)
      .slice(0, mostKnowers);
    const people = await this.people.visible(
      viewer,
      workspaceId,
      found.map(({ personId }) => personId),
    );
    const passages = new Map(evidence.map((one) => [one.passageId, asPassageType(one)]));
    return found.flatMap((holder: TopicHolder) => {
      const person = people.get(holder.personId);
      if (!person) return [];
      const shown = holder.evidence.flatMap((id) => passages.get(id) ?? []);
      return [{ person, passages: holder.passages, lastAt: asDate(holder.lastAt), evidence: shown }];
    });
  }
}
