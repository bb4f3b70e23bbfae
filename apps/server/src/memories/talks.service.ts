import { EntityManager, LockMode } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { StaticEmbedder } from '@tacit/knowledge';
import {
  TurnEar,
  demandLine,
  type EarlierSaid,
  type ExchangeIndex,
  buildExchangeIndex,
  farewellLine,
  honestLine,
  type Language,
  type Named,
  neverAnsweredLine,
  replyFromMemory,
  type TurnCheck,
} from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import { streamMessages } from '../adapters/search/stream-records';
import { isUuid } from '../database/rows';
import { ConflictError, InputError, NotFoundError } from '../graphql/errors';
import { ProfilesService } from '../personas/profiles.service';
import { RecentResults } from '../personas/recent-results';
import { viewerLanguage } from '../personas/viewer-language';
import type { PassageType } from '../questions/passage.type';
import { AccessService } from '../workspaces/access.service';
import { ArrangedReplies } from './arranged-replies';
import { MemoriesService } from './memories.service';
import type { Memory } from './memory.entity';
import type { MemoryUseType, SaidResultType, TalkType } from './memory.types';
import { ShownTalks } from './shown-talks';
import { Talk } from './talk.entity';
import { type NewTurn, TalkTurn, TurnKind } from './talk-turn.entity';
import { UseService } from './use.service';

const longestTurn = 4_000;

/** Talking with a memory: real messages as replies, and guards before any of them. */
@Injectable()
export class TalksService {
  /** What a person answered, in memory; one chat of 100,000 messages is some 100 MB. */
  private readonly indexes = new RecentResults<ExchangeIndex>(3);
  /** From the first talk on; the bundled table takes a moment to open. */
  private ear: Promise<TurnEar> | null = null;

  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly memories: MemoriesService,
    private readonly profiles: ProfilesService,
    private readonly shown: ShownTalks,
    private readonly uses: UseService,
    private readonly arranged: ArrangedReplies,
  ) {}

  async start(viewer: Viewer, workspaceId: string): Promise<TalkType> {
    const memory = await this.memories.owned(viewer, workspaceId);
    this.memories.speakers(memory);
    this.uses.requireFree(memory, undefined, await viewerLanguage(this.em, viewer, memory.name));
    this.ear ??= TurnEar.open(StaticEmbedder.open());
    const talk = new Talk(memory);
    await this.em.persistAndFlush(talk);
    return this.shown.talk(viewer, talk, []);
  }

  async talk(viewer: Viewer, id: string): Promise<TalkType> {
    const talk = await this.owned(viewer, id);
    return this.shown.talk(viewer, talk, await this.turns(talk));
  }

  async end(viewer: Viewer, id: string): Promise<TalkType> {
    const talk = await this.owned(viewer, id);
    await this.close(talk);
    return this.shown.talk(viewer, talk, await this.turns(talk));
  }

  /** What the owner says is checked before anything is looked for; leaving comes before everything. */
  async say(viewer: Viewer, id: string, said: string, timeZone?: string): Promise<SaidResultType> {
    const talk = await this.owned(viewer, id);
    if (talk.endedAt)
      throw new ConflictError('talk/ended', 'This talk has ended. Start another when you want to.');
    const text = said.trim();
    if (!text || text.length > longestTurn) {
      throw new InputError('talk/length', `Write something, in at most ${longestTurn} characters.`);
    }
    const language = await viewerLanguage(this.em, viewer, text);
    this.ear ??= TurnEar.open(StaticEmbedder.open());
    const check = await (await this.ear).checkTurn(text);
    if (check.kind === 'exit') {
      await this.close(talk);
      return { turns: [], notices: [], ended: true, farewell: farewellLine(language, text) };
    }
    // Somebody in danger is answered whatever the clock says.
    if (check.kind !== 'crisis') this.uses.requireFree(talk.memory, timeZone, language);
    const longing = check.kind === 'demand' || check.kind === 'who-speaks';
    const notices = await this.uses.note(talk.memory, timeZone, { language, longing });
    const before = await this.turns(talk);
    const notice = noticeOf(check, { name: talk.memory.name, language });
    const reply =
      notice === null
        ? await this.reply(viewer, talk.memory, text, before, language)
        : [{ kind: TurnKind.Notice, text: notice }];
    const turns = await this.keep(talk, [{ kind: TurnKind.Said, text }, ...reply]);
    if (turns === null) return { turns: [], notices: [], ended: true, farewell: null };
    const shown = await this.shown.turns(viewer, talk.memory, turns);
    return {
      turns: shown.map((turn, at) => ({ ...turn, waitMs: reply[at - 1]?.waitMs ?? null })),
      notices,
      ended: false,
      farewell: null,
    };
  }

  /** Where a reply comes from: what had been said to them then, and the message itself. */
  async origin(viewer: Viewer, turnId: string): Promise<PassageType[]> {
    const turn = isUuid(turnId) ? await this.em.findOne(TalkTurn, { id: turnId }) : null;
    if (!turn) throw new NotFoundError('talk turn', turnId);
    const { memory } = await this.owned(viewer, turn.talk.id);
    return turn.messageId ? this.shown.ledTo(viewer, memory, turn.messageId) : [];
  }

  async stay(viewer: Viewer, id: string, timeZone?: string): Promise<string[]> {
    const talk = await this.owned(viewer, id);
    if (talk.endedAt) return [];
    const language = await viewerLanguage(this.em, viewer, talk.memory.name);
    return this.uses.note(talk.memory, timeZone, { language });
  }

  /** Ends the talk; the next one begins when the break is over. */
  async takeBreak(viewer: Viewer, id: string): Promise<TalkType> {
    const talk = await this.owned(viewer, id);
    await this.uses.takeBreak(talk.memory);
    return this.end(viewer, id);
  }

  async use(viewer: Viewer, workspaceId: string, timeZone?: string): Promise<MemoryUseType> {
    const memory = await this.memories.owned(viewer, workspaceId);
    return this.uses.shown(memory, timeZone, await viewerLanguage(this.em, viewer, memory.name));
  }

  async limit(
    viewer: Viewer,
    workspaceId: string,
    minutes: number | null,
    timeZone?: string,
  ): Promise<MemoryUseType> {
    await this.uses.limit(await this.memories.owned(viewer, workspaceId), minutes);
    return this.use(viewer, workspaceId, timeZone);
  }

  private async reply(
    viewer: Viewer,
    memory: Memory,
    said: string,
    before: TalkTurn[],
    language: Language,
  ): Promise<NewTurn[]> {
    const exchanges = await this.exchanges(viewer, memory);
    const earlier = earlierOf(before);
    const arranged = await this.arranged.reply(viewer, memory, said, { exchanges, earlier });
    if (arranged) return arranged;
    const reply = replyFromMemory(said, { exchanges, earlier });
    if (reply.kind === 'none') {
      return [{ kind: TurnKind.Never, text: neverAnsweredLine({ name: memory.name, language }) }];
    }
    return reply.messages.map(({ id, text, at }, i) => {
      const before = reply.messages[i - 1];
      const gap = before?.at == null || at === null ? null : at - before.at;
      return { kind: TurnKind.Reply, text, messageId: id, waitMs: before ? gap : reply.answerMs };
    });
  }

  private async exchanges(viewer: Viewer, memory: Memory): Promise<ExchangeIndex> {
    const workspaceId = memory.workspace.id;
    const remembered = memory.remembered?.id;
    if (!remembered)
      throw new ConflictError('memory/speakers-unknown', 'Choose first who in the material they are.');
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const state = await this.profiles.stateOf(workspaceId, sourceIds);
    return this.indexes.get(`${remembered} ${state}`, () =>
      buildExchangeIndex(chatMessages(this.em.fork(), sourceIds, remembered), remembered),
    );
  }

  /** Null when the owner has left meanwhile: then the reply comes too late, and nothing of it is kept. */
  private keep({ id }: Talk, turns: NewTurn[]): Promise<TalkTurn[] | null> {
    return this.em.fork().transactional(async (tx) => {
      const talk = await tx.findOne(Talk, { id, endedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!talk) return null;
      const from = await tx.count(TalkTurn, { talk: id });
      const kept = turns.map((turn, i) => new TalkTurn(talk, from + i, turn));
      tx.persist(kept);
      return kept;
    });
  }

  private turns(talk: Talk): Promise<TalkTurn[]> {
    return this.em.find(TalkTurn, { talk: talk.id }, { orderBy: { seq: 'asc' } });
  }

  private async close(talk: Talk): Promise<void> {
    talk.endedAt ??= new Date();
    await this.em.flush();
  }

  private async owned(viewer: Viewer, id: string): Promise<Talk> {
    const talk = isUuid(id)
      ? await this.em.findOne(Talk, { id }, { populate: ['memory', 'memory.workspace'] })
      : null;
    const member = talk && (await this.access.member(viewer, talk.memory.workspace.id).catch(() => null));
    if (!talk || !member) throw new NotFoundError('talk', id);
    await this.memories.owned(viewer, talk.memory.workspace.id);
    return talk;
  }
}

/** What the program says itself instead of a reply; null where a reply may be looked for. */
function noticeOf(check: TurnCheck, named: Named): string | null {
  if (check.kind === 'crisis') return [check.notice.text, ...check.notice.helpLines].join('\n');
  if (check.kind === 'who-speaks') return honestLine(named);
  if (check.kind === 'demand') return demandLine(check.demand, named);
  return null;
}

async function* chatMessages(em: EntityManager, sourceIds: string[], personId: string) {
  for await (const { id, personId: by, conversationId, at, text } of streamMessages(em, {
    sourceIds,
    personId,
  })) {
    yield { id, personId: by, containerId: conversationId, at, text };
  }
}

/** Turns as pairs of what was said and what was shown for it. */
function earlierOf(turns: TalkTurn[]): EarlierSaid[] {
  const earlier: EarlierSaid[] = [];
  for (const { kind, text, messageId } of turns) {
    if (kind === TurnKind.Said) earlier.push({ said: text, reply: [] });
    else if (messageId) earlier.at(-1)?.reply.push({ id: messageId, text });
  }
  return earlier;
}
