import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { type CitedMoment, reflect, type Reflection } from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import { asDate } from '../database/rows';
import { ProfilesService } from '../personas/profiles.service';
import { RecentResults } from '../personas/recent-results';
import { AccessService } from '../workspaces/access.service';
import { linesOfTwo } from './lines-of-two';
import { MemoriesService } from './memories.service';
import type { CitedMomentType, ReflectionType } from './reflection.types';
import { ShownTalks } from './shown-talks';
import { TalkHistory } from './talk-history';

/** The look back: counted from the chat when somebody looks, and kept in memory while nothing changes. */
@Injectable()
export class ReflectionService {
  private readonly reflections = new RecentResults<Reflection>(3);

  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly memories: MemoriesService,
    private readonly profiles: ProfilesService,
    private readonly shown: ShownTalks,
    private readonly history: TalkHistory,
  ) {}

  async reflection(viewer: Viewer, workspaceId: string, timeZone?: string): Promise<ReflectionType> {
    const memory = await this.memories.owned(viewer, workspaceId);
    const { them, me } = this.memories.speakers(memory);
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const state = await this.profiles.stateOf(workspaceId, sourceIds);
    const { lines, good, hard, learnt } = await this.reflections.get(`${them} ${me} ${state}`, () =>
      reflect(linesOfTwo(this.em.fork(), sourceIds, { them, me })),
    );
    const repeated = hard.repeated.flatMap(({ moments }) => moments);
    const ids = [...good, ...hard.moments, ...repeated, ...learnt].flatMap(({ messageIds }) => messageIds);
    const quoted = await this.shown.quoted(viewer, memory, ids);
    const cite = (moments: readonly CitedMoment[]): CitedMomentType[] =>
      moments.map(({ at, messageIds }) => ({
        at: asDate(at),
        passages: messageIds.flatMap((id) => quoted.get(id) ?? []),
      }));
    return {
      lines,
      good: cite(good),
      hard: {
        ...{ talks: hard.talks, withSorry: hard.withSorry },
        ...{ begunByThem: hard.begunBy.them, begunByMe: hard.begunBy.me },
        ...{ againByThem: hard.firstAgain.them, againByMe: hard.firstAgain.me },
        silenceMinutes: hard.silenceMs === null ? null : Math.round(hard.silenceMs / 60_000),
        repeated: hard.repeated.map(({ word, talks, moments }) => ({ word, talks, moments: cite(moments) })),
        moments: cite(hard.moments),
      },
      learnt: cite(learnt),
      weeks: await this.history.weeks(memory, timeZone),
      talks: await this.history.summaries(memory),
    };
  }
}
