import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import {
  type Answer,
  type AnswerOptions,
  type AskedPerson,
  type LanguageModel,
  SearchIndex,
} from '@tacit/knowledge';
import {
  type Manner,
  type Profile,
  replyInOwnWords,
  styleLines,
  type ToldTag,
  type VoiceReply,
  writeInVoice,
} from '@tacit/persona';
import type { Logger } from 'pino';
import { LANGUAGE_MODEL } from '../adapters/models/models.module';
import { LOGGER } from '../config/config.module';
import { rows, uuids } from '../database/rows';
import { toldTags } from '../intake/told-rows';
import { ProfilesService } from '../personas/profiles.service';
import { StyleGates } from '../personas/style-gates';

/** Somebody's voice is asked for, in what the asker may read. */
export type VoicePlace = Omit<AnswerOptions, 'index'> & { asked: AskedPerson; askerEmail: string };

const examplesShown = 6;
const longestExample = 300;

/** Says an answer as the person who is asked might send it. */
@Injectable()
export class VoiceService {
  constructor(
    private readonly em: EntityManager,
    private readonly profiles: ProfilesService,
    private readonly gates: StyleGates,
    private readonly index: SearchIndex,
    @Inject(LANGUAGE_MODEL) private readonly model: LanguageModel | null,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Null where they wrote nothing that answers. A model that fails takes nothing away: their own words stand. */
  async reply(question: string, answer: Answer, place: VoicePlace): Promise<VoiceReply | null> {
    const { asked, workspaceId, sourceIds } = place;
    const profile = await this.profiles.profile(asked.personId, workspaceId, sourceIds);
    const told = await toldTags(this.em, asked.personId);
    const { handleIds } = asked;
    const verbatim = replyInOwnWords(question, answer, {
      ...{ handleIds, inARow: profile.style.rhythm.inARow, told },
      answered: await this.answered(answer, place),
      withAsker: await this.withAsker(answer, place),
    });
    const { model } = this;
    if (!model) return verbatim;
    try {
      const gate = await this.gates.of(asked.personId, workspaceId, sourceIds);
      const manner = await this.manner(question, { profile, told }, place);
      return (await writeInVoice(question, answer, { model, handleIds, manner, gate })) ?? verbatim;
    } catch (error) {
      this.logger.warn({ err: error, model: model.name }, 'the language model failed; quoting instead');
      return verbatim;
    }
  }

  /** What others wrote right before the messages that are cited. */
  private async answered(answer: Answer, { evidence, asked }: VoicePlace): Promise<Map<string, string>> {
    const before = new Map<string, string>();
    for (const { evidence: cited } of answer.citations) {
      const [previous] = await evidence.around(cited.passageId, 1, 0);
      const isOthers = previous && !asked.handleIds.includes(previous.handleId ?? '');
      if (isOthers && previous.passageId !== cited.passageId) before.set(cited.passageId, previous.text);
    }
    return before;
  }

  private async withAsker(answer: Answer, { sourceIds, askerEmail }: VoicePlace): Promise<Set<string>> {
    const cited = answer.citations.map(({ evidence }) => evidence.containerId);
    const found = await rows<{ id: string }>(
      this.em,
      `select distinct m.conversation_id as id from message m join appearance a on a.handle_id = m.author_id
       where m.conversation_id = any(?::uuid[]) and m.source_id = any(?::uuid[])
         and a.source_id = m.source_id and a.email = ?`,
      [uuids(cited), uuids(sourceIds), askerEmail],
    );
    return new Set(found.map(({ id }) => id));
  }

  private async manner(
    question: string,
    { profile, told }: { profile: Profile; told: ToldTag[] },
    place: VoicePlace,
  ): Promise<Manner> {
    const { evidence, workspaceId, sourceIds, asked } = place;
    const { hits } = await this.index.search({
      ...{ workspaceId, sourceIds, text: question, handleIds: asked.handleIds },
      ...{ kinds: ['message'], limit: examplesShown },
    });
    const near = await evidence.load(hits.map(({ passageId }) => passageId));
    const textsOf = (uses: { text: string }[]) => uses.map(({ text }) => text);
    const voice = {
      ...{ style: profile.style, medianLength: profile.medianLength, fidelity: null },
      ...{ words: textsOf(profile.distinctiveWords), phrases: textsOf(profile.phrases) },
      emoji: textsOf(profile.emoji),
    };
    return {
      name: asked.name,
      card: styleLines(voice, 'en').filter(Boolean),
      told,
      examples: near.map(({ text }) => text.slice(0, longestExample)),
    };
  }
}
