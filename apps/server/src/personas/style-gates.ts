import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { StyleGate } from '@tacit/persona';
import { wordless } from '../adapters/search/record-rows';
import { rows, uuids } from '../database/rows';
import { ProfilesService } from './profiles.service';
import { RecentResults } from './recent-results';

/** Messages a gate learns from, of each side. */
const messagesLearnt = 400;

/** What tells whether a text sounds like somebody; learnt when it is first asked for, and kept while nothing changes. */
@Injectable()
export class StyleGates {
  private readonly gates = new RecentResults<StyleGate | null>(20);

  constructor(
    private readonly em: EntityManager,
    private readonly profiles: ProfilesService,
  ) {}

  /**
   * Null where they or those they write with wrote too little.
   * @param sourceIds all that the asker may read in the workspace
   */
  async of(personId: string, workspaceId: string, sourceIds: string[]): Promise<StyleGate | null> {
    const state = await this.profiles.stateOf(workspaceId, sourceIds);
    return this.gates.get(`${personId} ${state}`, async () =>
      StyleGate.train(
        await this.latest(sourceIds, 'h.person_id = ?::uuid', personId),
        await this.latest(sourceIds, 'h.person_id <> ?::uuid', personId),
      ),
    );
  }

  /** Oldest first. */
  private async latest(sourceIds: string[], whose: string, personId: string): Promise<string[]> {
    const found = await rows<{ text: string }>(
      this.em,
      `select m.text from message m join handle h on h.id = m.author_id
       where m.source_id = any(?::uuid[]) and ${whose} and not h.is_bot and m.text <> '' and ${wordless}
       order by m.sent_at desc nulls last, m.seq desc limit ${messagesLearnt}`,
      [uuids(sourceIds), personId],
    );
    return found.map(({ text }) => text).reverse();
  }
}
