import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { applyCorrections, type Seat } from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import { comparable, correctionsInForce } from '../corrections/corrections-in-force';
import { NotFoundError } from '../graphql/errors';
import { ConsentsService } from '../personas/consents.service';
import { PersonaLabels } from '../personas/persona-labels';
import type { Question } from '../questions/question.entity';
import { QuestionsService } from '../questions/questions.service';
import { asEarlierTurn } from '../questions/show-result';
import type { MeetingSeatType } from './meeting.type';

/** Somebody at the table, as shown, and with what they said. */
export interface TakenSeat {
  shown: MeetingSeatType;
  seat: Seat;
}

/** Who sits at the table, and what of their answers the viewer may read now. */
@Injectable()
export class MeetingSeatsService {
  constructor(
    private readonly em: EntityManager,
    private readonly consents: ConsentsService,
    private readonly labels: PersonaLabels,
    private readonly questions: QuestionsService,
  ) {}

  /** In the order in which they were asked; nobody of whom the viewer may not know any more. */
  async of(viewer: Viewer, asked: Question[]): Promise<TakenSeat[]> {
    const seats: TakenSeat[] = [];
    for (const question of asked) {
      const seat = await this.seat(viewer, question).catch((error: unknown) => {
        if (error instanceof NotFoundError) return null;
        throw error;
      });
      if (seat) seats.push(seat);
    }
    return seats;
  }

  private async seat(viewer: Viewer, question: Question): Promise<TakenSeat | null> {
    const { workspace, asPerson, threadId, text, result } = question;
    if (!asPerson) return null;
    const { person, permissions } = await this.consents.permissions(viewer, asPerson.id);
    const readable = await this.questions.readable(viewer, workspace.id, [question]);
    const { answer } = asEarlierTurn(text, result, readable);
    const handleIds = person.handles.map(({ id }) => id);
    // Not what they were only told: at a table everybody speaks for themselves.
    const cited = answer.kind === 'answer' ? answer.citations : [];
    const citations = cited.filter(({ evidence }) => handleIds.includes(evidence.handleId ?? ''));
    const label = await this.labels.of(viewer, person, text);
    const isPaused = !permissions.askKnowledge;
    const found = await correctionsInForce(this.em, person.id, [...readable.sourceIds]);
    const inForce = found.map(comparable);
    const said = citations.map(({ evidence, from, to }) => evidence.text.slice(from, to));
    const { applied } = applyCorrections(text, said, inForce);
    return {
      shown: {
        ...{ person, label, threadId, isPaused },
        corrections: isPaused ? [] : applied.map(({ correction }) => correction),
      },
      seat: { personId: person.id, handleIds, citations, wrong: inForce.map(({ wrong }) => wrong) },
    };
  }
}
