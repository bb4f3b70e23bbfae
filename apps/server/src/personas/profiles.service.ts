import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { passagesOfDocument } from '@tacit/knowledge';
import {
  type BackgroundCounts,
  countBackground,
  type Profile,
  type ProfileMessage,
  profileOf,
} from '@tacit/persona';
import { createHash } from 'node:crypto';
import { streamMessages, streamSections } from '../adapters/search/stream-records';
import { wordless } from '../adapters/search/record-rows';
import { ReadersFirst } from '../database/readers-first';
import { rows, uuids } from '../database/rows';
import { keepProfile, keptProfile } from './profile-rows';
import { RecentResults } from './recent-results';

const textsAtOnce = 2_000;
const messagesPerTurn = 500;

/** An answer may take so long; whoever looks is told that it is being counted, then. */
const soonMs = 600;

/**
 * Profiles are counted after an import for those who wrote most, of everybody else when somebody looks, from what
 * they may read; and kept while nothing changes.
 */
@Injectable()
export class ProfilesService {
  private readonly profiles = new RecentResults<Profile>(200);
  /** One background is tens of megabytes. */
  private readonly backgrounds = new RecentResults<BackgroundCounts>(3);

  constructor(
    private readonly em: EntityManager,
    private readonly readers: ReadersFirst,
  ) {}

  /** @param sourceIds all that the asker may read in the workspace, and nothing else is looked at */
  async profile(personId: string, workspaceId: string, sourceIds: string[]): Promise<Profile> {
    const state = await this.stateOf(workspaceId, sourceIds);
    return this.profiles.get(`${personId} ${state}`, async () => {
      const em = this.em.fork();
      const kept = await keptProfile(em, personId, state);
      if (kept) return kept;
      const background = await this.backgrounds.get(state, () => countBackground(this.texts(sourceIds)));
      const profile = await profileOf(this.messages(personId, sourceIds), { personId, background });
      await keepProfile(em, profile, { state, sourceIds });
      return profile;
    });
  }

  /** Null while it is still being counted: ask again. */
  async soon(personId: string, workspaceId: string, sourceIds: string[]): Promise<Profile | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), soonMs)));
    try {
      return await Promise.race([this.profile(personId, workspaceId, sourceIds), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Changes with the records, the sources that may be read, and who is taken for one person. */
  async stateOf(workspaceId: string, sourceIds: string[]): Promise<string> {
    const state = await rows<{ state: string | null }>(
      this.em,
      `select string_agg(s.id || coalesce(s.revision, ''), ',' order by s.id) as state
       from source s where s.id = any(?::uuid[])
       union all
       select md5(string_agg(h.id::text || h.person_id, ',' order by h.id)) from handle h where h.workspace_id = ?::uuid`,
      [uuids(sourceIds), workspaceId],
    );
    const hash = createHash('sha256').update(workspaceId);
    for (const part of state) hash.update(part.state ?? '-');
    return hash.digest('base64url');
  }

  private async *messages(personId: string, sourceIds: string[]): AsyncGenerator<ProfileMessage> {
    const em = this.em.fork();
    let given = 0;
    for await (const row of streamMessages(em, { sourceIds, personId })) {
      if (given++ % messagesPerTurn === 0) await this.readers.myTurn();
      const { id, conversationId, isDirect, threadId, replyToId, at, clock, text } = row;
      yield {
        ...{ id, kind: 'message', personId: row.personId, containerId: conversationId },
        ...{ isDirect, threadId, replyToId, at, clock, text },
      };
    }
    const sections = streamSections(em, { sourceIds, personId });
    for await (const { id, containerId, at, text } of passagesOfDocument(sections)) {
      yield { ...{ id, kind: 'section', personId, containerId, at, text } };
    }
  }

  /** Everything anybody wrote, in any order. */
  private async *texts(sourceIds: string[]): AsyncGenerator<string> {
    const em = this.em.fork();
    for (const table of [`message m where ${wordless} and`, 'section m where']) {
      let last: string | null = null;
      do {
        await this.readers.myTurn();
        const page: { id: string; text: string }[] = await rows(
          em,
          `select m.id, m.text from ${table} m.source_id = any(?::uuid[])
             and (?::uuid is null or m.id > ?::uuid) order by m.id limit ${textsAtOnce}`,
          [uuids(sourceIds), last, last],
        );
        for (const { text } of page) yield text;
        last = page.length < textsAtOnce ? null : (page.at(-1)?.id ?? null);
      } while (last);
    }
  }
}
