import { EntityManager, QueryOrder } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { linesOfTwo } from '../memories/lines-of-two';
import { MemoriesService } from '../memories/memories.service';
import type { Memory } from '../memories/memory.entity';
import { ProfilesService } from '../personas/profiles.service';
import { viewerLanguage } from '../personas/viewer-language';
import { Recollection, RecollectionStatus } from '../recollections/recollection.entity';
import { AccessService } from '../workspaces/access.service';
import { AlbumMoments } from './album-moments';
import { type Keepsake, keepsakePage } from './keepsake-page';
import { KeepsakePhotos } from './keepsake-photos';

const longestLetter = 20_000;

/** An album of what was really written, to keep when everything else is erased. */
@Injectable()
export class KeepsakeService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly memories: MemoriesService,
    private readonly profiles: ProfilesService,
    private readonly pictures: KeepsakePhotos,
  ) {}

  /** @param letter the owner's own words, put at the end and kept nowhere else */
  async page(viewer: Viewer, workspaceId: string, letter: string): Promise<string> {
    const memory = await this.memories.owned(viewer, workspaceId);
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const kept = await this.remembered(memory.id);
    const language = await viewerLanguage(this.em, viewer, memory.name);
    return keepsakePage({
      ...{ name: memory.name, relation: memory.relation, about: memory.about, callsMe: memory.callsMe },
      ...{ language, letter: letter.slice(0, longestLetter) },
      ...(await this.inChat(memory, sourceIds)),
      remembered: kept.filter(({ text }) => text !== ''),
      photos: await this.pictures.chosen(viewer, workspaceId, kept),
    });
  }

  private remembered(memoryId: string): Promise<Recollection[]> {
    const kept = { memory: memoryId, status: RecollectionStatus.Confirmed };
    return this.em.find(Recollection, kept, { orderBy: { date: QueryOrder.ASC_NULLS_LAST } });
  }

  /** Of a memory without a chat there is none: then there are photos, what is remembered, and the letter. */
  private async inChat(
    { remembered, me, workspace }: Memory,
    sourceIds: string[],
  ): Promise<Pick<Keepsake, 'album' | 'words' | 'emoji'>> {
    const moments = new AlbumMoments();
    if (!remembered || !me) return { album: moments.album(), words: [], emoji: [] };
    const two = { them: remembered.id, me: me.id };
    for await (const line of linesOfTwo(this.em.fork(), sourceIds, two)) moments.add(line);
    const profile = await this.profiles.profile(two.them, workspace.id, sourceIds);
    return {
      album: moments.album(),
      words: [...profile.phrases, ...profile.distinctiveWords].slice(0, 16).map(({ text }) => text),
      emoji: profile.emoji.slice(0, 8).map(({ text }) => text),
    };
  }
}
