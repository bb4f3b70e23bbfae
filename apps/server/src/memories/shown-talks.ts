import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { fullNotice, type Language, maskThirdParties, personaLabel, realMessageLabel } from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import { PeopleService } from '../people/people.service';
import { viewerLanguage } from '../personas/viewer-language';
import { asPassageType } from '../questions/passage.type';
import { AccessService } from '../workspaces/access.service';
import type { Memory } from './memory.entity';
import type { TalkTurnType, TalkType } from './memory.types';
import type { Talk } from './talk.entity';
import { type TalkTurn, TurnKind } from './talk-turn.entity';
import { ThirdParties } from './third-parties';

/** Talks as they are shown: every reply with its label and its place in the material. */
@Injectable()
export class ShownTalks {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly thirdParties: ThirdParties,
  ) {}

  async talk(viewer: Viewer, talk: Talk, turns: TalkTurn[]): Promise<TalkType> {
    const { memory, id, startedAt, endedAt } = talk;
    const named = { name: memory.name, language: await viewerLanguage(this.em, viewer, memory.name) };
    const messages = await this.messagesOf(viewer, memory);
    return {
      ...{ id, startedAt, endedAt },
      notice: fullNotice({ ...named, messages }),
      label: personaLabel({ ...named, messages }),
      turns: await this.turns(viewer, memory, turns),
    };
  }

  async turns(viewer: Viewer, memory: Memory, turns: TalkTurn[]): Promise<TalkTurnType[]> {
    const language = await viewerLanguage(this.em, viewer, memory.name);
    const sourceIds = await this.access.readableSourceIds(viewer, memory.workspace.id);
    const ids = turns.flatMap(({ messageId }) => (messageId ? [`m:${messageId}`] : []));
    const passages = await new DatabaseEvidenceStore(this.em, sourceIds).load(ids);
    const names = await this.thirdParties.names(viewer, memory);
    const origins = new Map(
      passages.map((passage) => {
        const shown = asPassageType(passage);
        return [passage.passageId, { ...shown, text: maskThirdParties(shown.text, names) }];
      }),
    );
    return turns.map(({ id, kind, text: written, at, messageId }) => {
      const origin = origins.get(`m:${messageId}`) ?? null;
      const text = kind === TurnKind.Reply ? maskThirdParties(written, names) : written;
      return {
        ...{ id, text, at, origin, mine: kind === TurnKind.Said, none: kind === TurnKind.Never },
        label: kind === TurnKind.Reply ? labelOf(memory.name, origin?.at ?? null, language) : null,
      };
    });
  }

  private async messagesOf(viewer: Viewer, memory: Memory): Promise<number> {
    const id = memory.remembered?.id;
    if (!id) return 0;
    return (await this.people.visible(viewer, memory.workspace.id, [id])).get(id)?.messages ?? 0;
  }
}

function labelOf(name: string, at: Date | null, language: Language): string {
  // Times of day are left out, so the wall clock's zone does not matter.
  const date = at?.toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return realMessageLabel({ name, date: date ?? null, language });
}
