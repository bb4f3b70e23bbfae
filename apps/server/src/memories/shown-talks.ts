import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import {
  arrangedLabel,
  fullNotice,
  isCrisis,
  type Named,
  maskThirdParties,
  personaLabel,
  realMessageLabel,
} from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import { PeopleService } from '../people/people.service';
import { viewerLanguage } from '../personas/viewer-language';
import { asPassageType, type PassageType } from '../questions/passage.type';
import { AccessService } from '../workspaces/access.service';
import type { Memory } from './memory.entity';
import type { TalkTurnType, TalkType } from './memory.types';
import type { Talk } from './talk.entity';
import { type TalkTurn, TurnKind } from './talk-turn.entity';
import { ThirdParties } from './third-parties';

/** What had been said just before a reply tells why it was one. */
const saidBefore = 3;

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
    const names = await this.thirdParties.names(viewer, memory);
    const messageIds = turns.flatMap(({ messageId }) => messageId ?? []);
    const origins = await this.quoted(viewer, memory, messageIds, names);
    return turns.map(({ id, kind, text: written, at, messageId, arrangedBy }) => {
      const origin = origins.get(messageId ?? '') ?? null;
      const isTheirs = kind === TurnKind.Reply || kind === TurnKind.Arranged;
      const text = isTheirs ? maskThirdParties(written, names) : written;
      return {
        ...{ id, text, at, origin, mine: kind === TurnKind.Said, none: kind === TurnKind.Never },
        isArranged: kind === TurnKind.Arranged,
        label: isTheirs ? labelOf({ ...memory, language }, origin?.at ?? null, arrangedBy) : null,
      };
    });
  }

  /** The message with the few before it, as far as they belong to the same sitting. */
  async ledTo(viewer: Viewer, memory: Memory, messageId: string): Promise<PassageType[]> {
    const sourceIds = await this.access.readableSourceIds(viewer, memory.workspace.id);
    const around = await new DatabaseEvidenceStore(this.em, sourceIds).around(
      `m:${messageId}`,
      saidBefore,
      0,
    );
    const ids = around.filter(({ text }) => !isCrisis(text)).map(({ recordId }) => recordId);
    const quoted = await this.quoted(viewer, memory, ids);
    return ids.flatMap((id) => quoted.get(id) ?? []);
  }

  /** Messages with their places, by their ids, without what tells of third parties. */
  async quoted(
    viewer: Viewer,
    memory: Memory,
    messageIds: string[],
    thirdParties?: readonly string[],
  ): Promise<Map<string, PassageType>> {
    const sourceIds = await this.access.readableSourceIds(viewer, memory.workspace.id);
    const store = new DatabaseEvidenceStore(this.em, sourceIds);
    const passages = await store.load(messageIds.map((id) => `m:${id}`));
    const names = thirdParties ?? (await this.thirdParties.names(viewer, memory));
    return new Map(
      passages.map((passage) => {
        const shown = asPassageType(passage);
        return [passage.recordId, { ...shown, text: maskThirdParties(shown.text, names) }];
      }),
    );
  }

  private async messagesOf(viewer: Viewer, memory: Memory): Promise<number> {
    const id = memory.remembered?.id;
    if (!id) return 0;
    return (await this.people.visible(viewer, memory.workspace.id, [id])).get(id)?.messages ?? 0;
  }
}

function labelOf({ name, language }: Named, at: Date | null, arrangedBy: string | null): string {
  // Times of day are left out, so the wall clock's zone does not matter.
  const date = at?.toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return arrangedBy === null
    ? realMessageLabel({ name, date: date ?? null, language })
    : arrangedLabel({ name, date: date ?? null, language, model: arrangedBy });
}
