import { EntityManager } from '@mikro-orm/core';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { findRecollections, type FoundRecollection, recollectionsOfPhotos } from '@tacit/persona';
import { JobQueue } from '../adapters/jobs/job-queue';
import { recordId } from '../database/record-id';
import { linesOfTwo } from '../memories/lines-of-two';
import { Memory } from '../memories/memory.entity';
import { ProfilesService } from '../personas/profiles.service';
import { Appearance } from '../people/appearance.entity';
import { Source } from '../imports/source.entity';
import { occasionsOf, photosOf } from '../photos/photos.service';
import { Recollection, type RecollectionKind, RecollectionStatus } from './recollection.entity';

/** Looks through the chat and the photos of a memory for what could be remembered, when they have changed. */
@Injectable()
export class FindRecollectionsJob implements OnApplicationBootstrap {
  constructor(
    private readonly em: EntityManager,
    private readonly jobs: JobQueue,
    private readonly profiles: ProfilesService,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.process('find-recollections', ({ memoryId }, { signal }) => this.find(memoryId, signal));
  }

  /** Asks for a look where one is due. @returns whether it is */
  async askFor(memory: Memory): Promise<boolean> {
    const { state, sourceIds } = await this.stateOf(this.em, memory);
    if (sourceIds.length === 0 || state === memory.recollectionsState) return false;
    await this.jobs.add('find-recollections', { memoryId: memory.id }, { key: `recollections-${memory.id}` });
    return true;
  }

  private async find(memoryId: string, signal: AbortSignal): Promise<void> {
    const em = this.em.fork();
    const memory = await em.findOne(Memory, { id: memoryId });
    if (!memory) return;
    const { state, sourceIds } = await this.stateOf(em, memory);
    if (state === memory.recollectionsState) return;
    const found = [
      ...(await this.inChat(em, memory, { sourceIds, signal })),
      ...recollectionsOfPhotos(occasionsOf(await photosOf(em, sourceIds))),
    ];
    await em.transactional((tx) => keep(tx, memoryId, state, found));
  }

  /** Nothing while nobody has said who in it is who. */
  private async inChat(
    em: EntityManager,
    { name, remembered, me }: Memory,
    { sourceIds, signal }: { sourceIds: string[]; signal: AbortSignal },
  ): Promise<FoundRecollection[]> {
    if (!remembered || !me) return [];
    const two = { them: remembered.id, me: me.id };
    const appearances = await em.find(Appearance, { handle: { person: { $in: Object.values(two) } } });
    const names = [name, ...appearances.map((one) => one.name)];
    return findRecollections(linesOfTwo(em, sourceIds, { ...two, signal }), names);
  }

  private async stateOf(em: EntityManager, memory: Memory): Promise<{ state: string; sourceIds: string[] }> {
    const workspaceId = memory.workspace.id;
    const sources = await em.find(Source, { workspace: workspaceId }, { fields: ['id'], orderBy: { id: 1 } });
    const sourceIds = sources.map(({ id }) => id);
    const records = await this.profiles.stateOf(workspaceId, sourceIds);
    return { state: [memory.remembered?.id, memory.me?.id, records].join(' '), sourceIds };
  }
}

/**
 * What is proposed now takes the place of what was proposed before; what the owner decided stays, and so does an
 * occasion of which they decided when it had fewer photos.
 */
async function keep(
  em: EntityManager,
  memoryId: string,
  state: string,
  found: readonly FoundRecollection[],
): Promise<void> {
  await em.nativeDelete(Recollection, { memory: memoryId, status: RecollectionStatus.Proposed });
  const decided = await em.find(Recollection, { memory: memoryId });
  const known = new Set(decided.map(({ id }) => id));
  const memory = await em.findOneOrFail(Memory, { id: memoryId });
  const knownPhotos = new Set(decided.flatMap(({ photoIds }) => photoIds));
  for (const { key, kind, text, when, isTheirs, evidence, photos } of found) {
    const id = recordId('recollection', memoryId, key);
    if (known.has(id) || photos.some((photo) => knownPhotos.has(photo))) continue;
    known.add(id);
    const { date = null, days = null } = when ?? {};
    em.create(Recollection, {
      ...{ id, memory, text, date, days, isTheirs, messageIds: evidence, photoIds: photos },
      ...{ kind: kind as RecollectionKind, status: RecollectionStatus.Proposed },
    });
  }
  memory.recollectionsState = state;
}
