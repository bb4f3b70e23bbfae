import { EntityManager, QueryOrder } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { linesOfTwo } from '../memories/lines-of-two';
import { MemoriesService } from '../memories/memories.service';
import { ProfilesService } from '../personas/profiles.service';
import { viewerLanguage } from '../personas/viewer-language';
import { Recollection, RecollectionStatus } from '../recollections/recollection.entity';
import { AccessService } from '../workspaces/access.service';
import { type Album, AlbumMoments } from './album-moments';
import { keepsakePage } from './keepsake-page';

const longestLetter = 20_000;

/** An album of what was really written, to keep when everything else is erased. */
@Injectable()
export class KeepsakeService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly memories: MemoriesService,
    private readonly profiles: ProfilesService,
  ) {}

  /** @param letter the owner's own words, put at the end and kept nowhere else */
  async page(viewer: Viewer, workspaceId: string, letter: string): Promise<string> {
    const memory = await this.memories.owned(viewer, workspaceId);
    const { them, me } = this.memories.speakers(memory);
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const profile = await this.profiles.profile(them, workspaceId, sourceIds);
    const language = await viewerLanguage(this.em, viewer, memory.name);
    return keepsakePage({
      ...{ name: memory.name, relation: memory.relation, about: memory.about, callsMe: memory.callsMe },
      ...{ language, letter: letter.slice(0, longestLetter) },
      album: await this.album(them, me, sourceIds),
      remembered: await this.remembered(memory.id),
      words: [...profile.phrases, ...profile.distinctiveWords].slice(0, 16).map(({ text }) => text),
      emoji: profile.emoji.slice(0, 8).map(({ text }) => text),
    });
  }

  private remembered(memoryId: string): Promise<Recollection[]> {
    const kept = { memory: memoryId, status: RecollectionStatus.Confirmed };
    return this.em.find(Recollection, kept, { orderBy: { date: QueryOrder.ASC_NULLS_LAST } });
  }

  private async album(them: string, me: string, sourceIds: string[]): Promise<Album> {
    const moments = new AlbumMoments();
    for await (const line of linesOfTwo(this.em.fork(), sourceIds, { them, me })) moments.add(line);
    return moments.album();
  }
}
