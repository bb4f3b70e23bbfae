import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { ownWords, type TalkWeek, weeksOfTalk } from '@tacit/persona';
import type { Memory } from './memory.entity';
import { ownersClock } from './owners-clock';
import type { TalkSummaryType } from './reflection.types';
import { Talk } from './talk.entity';
import { TalkTurn, TurnKind } from './talk-turn.entity';

const latestTalks = 12;

/**
 * Talks looked back at. Of the talks only what the owner said is read: what the persona showed is the past of the
 * chat, not of the owner, and nothing of a talk is ever read where replies are looked for.
 */
@Injectable()
export class TalkHistory {
  constructor(private readonly em: EntityManager) {}

  /** Counters of use are kept for a fortnight; weeks are counted from the talks, for as long as those are kept. */
  async weeks(memory: Memory, timeZone: string | undefined): Promise<TalkWeek[]> {
    const talks = await this.em.find(Talk, { memory: memory.id }, { disableIdentityMap: true });
    const turns = await this.em.find(
      TalkTurn,
      { talk: { memory: memory.id }, kind: TurnKind.Said },
      { fields: ['talk', 'at'], disableIdentityMap: true },
    );
    const moments = [
      ...talks.flatMap(({ id, startedAt, endedAt }) =>
        [startedAt, endedAt].flatMap((at) => (at ? [{ talkId: id, at: at.getTime(), isSaid: false }] : [])),
      ),
      ...turns.map(({ talk, at }) => ({ talkId: talk.id, at: at.getTime(), isSaid: true })),
    ];
    return weeksOfTalk(moments, ownersClock(timeZone));
  }

  /** The latest talks in which something was said, in the owner's words. */
  async summaries(memory: Memory): Promise<TalkSummaryType[]> {
    const talks = await this.em.find(
      Talk,
      { memory: memory.id },
      { orderBy: { startedAt: 'desc' }, limit: latestTalks, disableIdentityMap: true },
    );
    const turns = await this.em.find(
      TalkTurn,
      { talk: { $in: talks.map(({ id }) => id) }, kind: TurnKind.Said },
      { orderBy: { seq: 'asc' }, disableIdentityMap: true },
    );
    return talks.flatMap(({ id, startedAt }) => {
      const words = ownWords(turns.flatMap(({ talk, text }) => (talk.id === id ? [text] : [])));
      return words.length > 0 ? [{ id, startedAt, words }] : [];
    });
  }
}
