import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { type LanguageModel, StaticEmbedder } from '@tacit/knowledge';
import {
  arrangeReply,
  type EarlierSaid,
  type ExchangeIndex,
  maskThirdParties,
  StatementGuard,
} from '@tacit/persona';
import type { Logger } from 'pino';
import type { Viewer } from '../accounts/viewer';
import { LANGUAGE_MODEL } from '../adapters/models/models.module';
import { LOGGER } from '../config/config.module';
import { ConflictError } from '../graphql/errors';
import { StyleGates } from '../personas/style-gates';
import { Recollection, RecollectionStatus } from '../recollections/recollection.entity';
import { AccessService } from '../workspaces/access.service';
import type { Memory } from './memory.entity';
import { type NewTurn, TurnKind } from './talk-turn.entity';
import { ThirdParties } from './third-parties';

/** Replies that a language model puts together out of real messages, where the owner lets it. */
@Injectable()
export class ArrangedReplies {
  /** From the first such reply on; the bundled table takes a moment to open. */
  private guard: StatementGuard | null = null;

  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly gates: StyleGates,
    private readonly thirdParties: ThirdParties,
    @Inject(LANGUAGE_MODEL) private readonly model: LanguageModel | null,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws ConflictError where the server has no model that could be let */
  async allow(memory: Memory, isAllowed: boolean): Promise<void> {
    if (isAllowed && !this.model) {
      throw new ConflictError(
        'memory/no-model',
        'This server has no language model; whoever runs it sets LLM_URL and LLM_MODEL first.',
      );
    }
    memory.allowedModel = isAllowed ? this.modelAndPlace : null;
    await this.em.flush();
  }

  /** Whether the owner allowed the model that this server has now, where it runs now. */
  isAllowed({ allowedModel }: Memory): boolean {
    return allowedModel !== null && allowedModel === this.modelAndPlace;
  }

  private get modelAndPlace(): string | null {
    return this.model && `${this.model.name} at ${this.model.sendsTo ?? 'this machine'}`;
  }

  /** Null where the owner does not let it, nothing fits, or the model fails: then real messages are chosen without it. */
  async reply(
    viewer: Viewer,
    memory: Memory,
    said: string,
    { exchanges, earlier }: { exchanges: ExchangeIndex; earlier: EarlierSaid[] },
  ): Promise<NewTurn[] | null> {
    const { model } = this;
    if (!model || !this.isAllowed(memory) || !memory.remembered) return null;
    const workspaceId = memory.workspace.id;
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const names = await this.thirdParties.names(viewer, memory);
    this.guard ??= new StatementGuard(StaticEmbedder.open());
    try {
      const arranged = await arrangeReply(said, {
        ...{ exchanges, earlier, model, guard: this.guard, remembered: await this.remembered(memory) },
        gate: await this.gates.of(memory.remembered.id, workspaceId, sourceIds),
        mask: (text) => maskThirdParties(text, names),
      });
      return (
        arranged &&
        arranged.map((message) => ({ ...message, kind: TurnKind.Arranged, arrangedBy: model.name }))
      );
    } catch (error) {
      this.logger.warn({ err: error, model: model.name }, 'the language model failed; quoting instead');
      return null;
    }
  }

  private async remembered(memory: Memory): Promise<string[]> {
    const kept = await this.em.find(Recollection, {
      memory: memory.id,
      status: RecollectionStatus.Confirmed,
    });
    return kept.map(({ text }) => text).filter(Boolean);
  }
}
