import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { conflictingDays, isDate, maskThirdParties, signsIn, specialDayOf, whenIn } from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import { newId } from '../database/record-id';
import { isUuid } from '../database/rows';
import { InputError, NotFoundError } from '../graphql/errors';
import { MemoriesService } from '../memories/memories.service';
import type { Memory } from '../memories/memory.entity';
import { ShownTalks } from '../memories/shown-talks';
import { ThirdParties } from '../memories/third-parties';
import { PhotosService } from '../photos/photos.service';
import { FindRecollectionsJob } from './find-recollections.job';
import { Recollection, RecollectionKind, RecollectionStatus, wasTold } from './recollection.entity';
import type { RecollectionInput, RecollectionsType, RecollectionType } from './recollection.type';

const longest = 1_000;

/** What the owner remembers of a person, and what the material proposes. */
@Injectable()
export class RecollectionsService {
  constructor(
    private readonly em: EntityManager,
    private readonly talks: ShownTalks,
    private readonly memories: MemoriesService,
    private readonly thirdParties: ThirdParties,
    private readonly photos: PhotosService,
    private readonly finding: FindRecollectionsJob,
  ) {}

  async all(viewer: Viewer, workspaceId: string): Promise<RecollectionsType> {
    const memory = await this.memories.owned(viewer, workspaceId);
    const isFinding = await this.finding.askFor(memory);
    return { items: await this.shown(viewer, memory), isFinding };
  }

  /** One told by the owner; kind and date come from the words where they are left out. */
  async add(viewer: Viewer, workspaceId: string, input: RecollectionInput): Promise<RecollectionType> {
    const memory = await this.memories.owned(viewer, workspaceId);
    const told = this.em.create(Recollection, {
      ...{ id: newId(), memory, status: RecollectionStatus.Confirmed },
      ...{ messageIds: [], photoIds: [] },
      ...checked(input),
    });
    await this.em.flush();
    return this.one(viewer, memory, told.id);
  }

  /** In the owner's words from now on; that confirms it. */
  async correct(viewer: Viewer, id: string, input: RecollectionInput): Promise<RecollectionType> {
    const recollection = await this.owned(viewer, id);
    const { kind } = recollection;
    Object.assign(recollection, checked({ kind, ...input }), { status: RecollectionStatus.Confirmed });
    await this.em.flush();
    return this.one(viewer, recollection.memory, id);
  }

  async confirm(viewer: Viewer, id: string): Promise<RecollectionType> {
    const recollection = await this.owned(viewer, id);
    recollection.status = RecollectionStatus.Confirmed;
    await this.em.flush();
    return this.one(viewer, recollection.memory, id);
  }

  /** A found one is never proposed again; a told one is gone. */
  async drop(viewer: Viewer, id: string): Promise<string> {
    const recollection = await this.owned(viewer, id);
    if (wasTold(recollection)) this.em.remove(recollection);
    else recollection.status = RecollectionStatus.Dropped;
    await this.em.flush();
    return id;
  }

  private async one(viewer: Viewer, memory: Memory, id: string): Promise<RecollectionType> {
    const shown = (await this.shown(viewer, memory)).find((one) => one.id === id);
    if (!shown) throw new NotFoundError('recollection', id);
    return shown;
  }

  private async shown(viewer: Viewer, memory: Memory): Promise<RecollectionType[]> {
    const kept = await this.em.find(Recollection, {
      memory: memory.id,
      status: { $ne: RecollectionStatus.Dropped },
    });
    const names = await this.thirdParties.names(viewer, memory);
    const ids = [...new Set(kept.flatMap(({ messageIds }) => messageIds))];
    const quoted = await this.talks.quoted(viewer, memory, ids, names);
    const conflicts = conflictsAmong(kept);
    const photos = await this.photos.shown(
      viewer,
      memory.workspace.id,
      kept.flatMap(({ photoIds }) => photoIds),
    );
    return kept
      .sort((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1))
      .map((one) => ({ ...one, isTold: wasTold(one) }))
      .map(({ id, kind, text, date, days, place, status, isTheirs, isTold, messageIds, photoIds }) => ({
        ...{ id, kind, date, days, place, status, isTheirs, isTold },
        text: isTheirs === null ? text : maskThirdParties(text, names),
        evidence: messageIds.flatMap((messageId) => quoted.get(messageId) ?? []),
        photos: photoIds.flatMap((photoId) => photos.get(photoId) ?? []),
        conflictsWith: conflicts.get(id) ?? [],
      }));
  }

  private async owned(viewer: Viewer, id: string): Promise<Recollection> {
    const found = isUuid(id)
      ? await this.em.findOne(Recollection, { id }, { populate: ['memory', 'memory.workspace'] })
      : null;
    if (!found) throw new NotFoundError('recollection', id);
    await this.memories.owned(viewer, found.memory.workspace.id).catch(() => {
      throw new NotFoundError('recollection', id);
    });
    return found;
  }
}

function checked(input: RecollectionInput): Pick<Recollection, 'kind' | 'text' | 'date' | 'days' | 'place'> {
  const text = input.text.trim();
  if (!text || text.length > longest) {
    throw new InputError('recollection/text', `Say what you remember, in at most ${longest} characters.`);
  }
  const given = input.date?.trim();
  if (given && !isDate(given)) {
    throw new InputError(
      'recollection/date',
      `"${given}" is no date. Write it as 2022-05-21, 2022-05 or 2022.`,
    );
  }
  const { date, days } = given ? { date: given, days: null } : (whenIn(text, Date.now()) ?? noDate);
  const kind = input.kind ?? ((signsIn(text)[0] ?? 'moment') as RecollectionKind);
  return { kind, text, date, days, place: input.place?.trim() || null };
}

const noDate = { date: null, days: null };

/** Special days that were given two dates, both ways. */
function conflictsAmong(kept: readonly Recollection[]): Map<string, string[]> {
  const dated = kept.map(({ id, kind, text, date, days, isTheirs }) => ({
    ...{ id, kind, when: date === null ? null : { date, days } },
    special: specialDayOf(text, isTheirs === null ? null : isTheirs ? 'them' : 'me'),
  }));
  const conflicts = new Map<string, string[]>();
  for (const [one, other] of conflictingDays(dated)) {
    conflicts.set(one.id, [...(conflicts.get(one.id) ?? []), other.id]);
    conflicts.set(other.id, [...(conflicts.get(other.id) ?? []), one.id]);
  }
  return conflicts;
}
