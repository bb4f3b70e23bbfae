import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { answerQuestion, type AskedPerson, SearchIndex } from '@tacit/knowledge';
import { Account } from '../accounts/account.entity';
import type { Viewer } from '../accounts/viewer';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import { newId } from '../database/record-id';
import { ForbiddenError, InputError } from '../graphql/errors';
import { Person } from '../people/person.entity';
import { AskService } from '../questions/ask.service';
import { Question } from '../questions/question.entity';
import { AccessService } from '../workspaces/access.service';
import { WorkspaceKind } from '../workspaces/workspace.entity';
import { MeetingRecordsService } from './meeting-records.service';
import type { HoldMeetingInput, MeetingType } from './meeting.type';

const fewestSeats = 2;
const mostSeats = 5;

/** Puts one question to several people at once, each of whom answers with what they wrote. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly asking: AskService,
    private readonly index: SearchIndex,
    private readonly records: MeetingRecordsService,
  ) {}

  /** @throws ForbiddenError in a personal space, and while one of the personas is paused */
  async hold(viewer: Viewer, { workspaceId, ...input }: HoldMeetingInput): Promise<MeetingType> {
    const { workspace } = await this.access.member(viewer, workspaceId);
    if (workspace.kind === WorkspaceKind.Personal)
      throw new ForbiddenError('meeting/team-only', 'Meetings are for teams; here only one person is asked.');
    const personIds = [...new Set(input.personIds)];
    if (personIds.length < fewestSeats || personIds.length > mostSeats)
      throw new InputError('meeting/seats', `Choose ${fewestSeats} to ${mostSeats} people.`);
    const text = this.asking.checkedQuestion(input.text);
    const seated: AskedPerson[] = [];
    for (const id of personIds) seated.push(await this.asking.askedPerson(viewer, workspaceId, id));

    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const evidence = new DatabaseEvidenceStore(this.em, sourceIds);
    const meetingId = newId();
    const askedBy = this.em.getReference(Account, viewer.accountId);
    for (const asked of seated) {
      const place = { index: this.index, evidence, workspaceId, sourceIds };
      const result = { ...(await answerQuestion(text, { ...place, asked })), sourceIds };
      const asPerson = this.em.getReference(Person, asked.personId);
      this.em.persist(
        new Question({ workspace, askedBy, threadId: null, text, asPerson, result, meetingId }),
      );
    }

    await this.em.flush();
    return this.records.meeting(viewer, meetingId);
  }
}
