import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { streamMessages } from '../adapters/search/stream-records';
import { AuditService } from '../audit/audit.service';
import { readableClaims } from '../claims/readable-claims';
import { mergedInto } from '../people/merged-into';
import { PeopleService } from '../people/people.service';
import { copyAsJson, copyAsMarkdown, type HeldCopy, type OwnMessage } from './held-copy';
import { heldProfile } from './held-profile';
import { SubjectsService } from './subjects.service';

export type CopyFormat = 'json' | 'md';

/** A copy of what is held about somebody, for them to take along. */
@Injectable()
export class HeldCopyService {
  constructor(
    private readonly em: EntityManager,
    private readonly subjects: SubjectsService,
    private readonly people: PeopleService,
    private readonly audit: AuditService,
  ) {}

  /** Piece by piece. What is wrong is thrown before the first one. */
  async open(viewer: Viewer, personId: string, format: CopyFormat): Promise<AsyncGenerator<string>> {
    const held = await this.subjects.heldOf(viewer, personId);
    const { workspaceId, sourceIds } = await this.people.entity(viewer, personId);
    const copy: HeldCopy = {
      held,
      at: new Date(),
      claims: await readableClaims(this.em, { workspaceId, sourceIds, personId }),
      profile: await heldProfile(this.em, await mergedInto(this.em, personId), sourceIds),
      messages: this.messages(personId, sourceIds),
    };
    const { accountId } = viewer;
    await this.audit.record({ action: 'held-copied', workspaceId, accountId, detail: { personId, format } });
    return format === 'json' ? copyAsJson(copy) : copyAsMarkdown(copy);
  }

  private async *messages(personId: string, sourceIds: string[]): AsyncGenerator<OwnMessage> {
    for await (const row of streamMessages(this.em.fork(), { sourceIds, personId })) {
      if (row.personId !== personId) continue;
      const { id, sourceId, title, text } = row;
      yield { id, sourceId, in: title, at: row.at === null ? null : new Date(row.at).toISOString(), text };
    }
  }
}
