import { Injectable } from '@nestjs/common';
import type { Seat } from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
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
    const found = answer.kind === 'answer' ? answer.citations : [];
    const citations = found.filter(({ evidence }) => handleIds.includes(evidence.handleId ?? ''));
    const label = await this.labels.of(viewer, person, text);
    return {
      shown: { person, label, threadId, isPaused: !permissions.askKnowledge },
      seat: { personId: person.id, handleIds, citations },
    };
  }
}
