import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { peopleWhoKnow, SearchIndex } from '@tacit/knowledge';
import { holdMeeting, type MeetingPlace, type MeetingRecord } from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import { isUuid } from '../database/rows';
import { NotFoundError } from '../graphql/errors';
import { PeopleService } from '../people/people.service';
import type { PersonType } from '../people/person.type';
import { Question } from '../questions/question.entity';
import { asCitation } from '../questions/show-result';
import { AccessService } from '../workspaces/access.service';
import { MeetingSeatsService } from './meeting-seats.service';
import { type MeetingType, objectionOf, type PastMeetingType } from './meeting.type';

const passagesLookedAt = 30;
const pastShown = 10;
/** Questions of so many meetings of five. */
const pastLookedAt = 50;

/** Meetings that were held, shown only to who held them, and as they may read them now. */
@Injectable()
export class MeetingRecordsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly index: SearchIndex,
    private readonly seats: MeetingSeatsService,
  ) {}

  /** Who was paused since says nothing. What they object with is looked for again, in what may be read now. */
  async meeting(viewer: Viewer, id: string): Promise<MeetingType> {
    const mine = { meetingId: id, askedBy: viewer.accountId };
    const asked = isUuid(id) ? await this.em.find(Question, mine, { orderBy: { askedAt: 'asc' } }) : [];
    const [first] = asked;
    if (!first) throw new NotFoundError('meeting', id);
    const workspaceId = first.workspace.id;
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);

    const seats = await this.seats.of(viewer, asked);
    const store = new DatabaseEvidenceStore(this.em, sourceIds);
    const place = { index: this.index, evidence: store, workspaceId, sourceIds };
    const speaking = seats.filter(({ shown }) => !shown.isPaused).map(({ seat }) => seat);
    const record = await holdMeeting(speaking, place);
    const others = await this.known(viewer, first.text, place);

    return {
      ...{ id, text: first.text, heldAt: first.askedAt, seats: seats.map(({ shown }) => shown) },
      ...(await shownRecord(record, store)),
      // By name: two accounts that were not joined yet are one person to whoever asks.
      others: others.filter(({ name }) => !seats.some(({ shown }) => shown.person.name === name)),
    };
  }

  /** Newest first. */
  async past(viewer: Viewer, workspaceId: string): Promise<PastMeetingType[]> {
    await this.access.member(viewer, workspaceId);
    const mine = { workspace: workspaceId, askedBy: viewer.accountId, meetingId: { $ne: null } };
    const asked = await this.em.find(Question, mine, { orderBy: { askedAt: 'desc' }, limit: pastLookedAt });
    const ids = asked.flatMap(({ asPerson }) => asPerson?.id ?? []);
    const people = await this.people.visible(viewer, workspaceId, [...new Set(ids)]);
    const meetings = new Map<string, PastMeetingType>();
    for (const { meetingId, text, askedAt, asPerson } of asked) {
      const id = meetingId ?? '';
      const { people: after } = meetings.get(id) ?? { people: [] };
      const person = people.get(asPerson?.id ?? '');
      meetings.set(id, { id, text, heldAt: askedAt, people: [...(person ? [person] : []), ...after] });
    }
    return [...meetings.values()].slice(0, pastShown);
  }

  /** Who most likely knows, whoever was asked. */
  private async known(viewer: Viewer, text: string, place: MeetingPlace): Promise<PersonType[]> {
    const { index, evidence: store, ...where } = place;
    const found = await index.search({ ...where, text, limit: passagesLookedAt });
    const evidence = await store.load(found.hits.map(({ passageId }) => passageId));
    const ids = peopleWhoKnow({ ...found, evidence }).map(({ personId }) => personId);
    return [...(await this.people.visible(viewer, place.workspaceId, ids)).values()];
  }
}

async function shownRecord(
  { lines, disagreements, alike, leftOut }: MeetingRecord,
  store: DatabaseEvidenceStore,
): Promise<Pick<MeetingType, 'lines' | 'disagreements' | 'alike' | 'leftOut'>> {
  const cited = await store.load(lines.map(({ citation }) => citation.evidence.passageId));
  const passages = new Map(cited.map((passage) => [passage.passageId, passage]));
  return {
    lines: lines.flatMap(({ citation, ...line }) =>
      asCitation(citation, { passages }).map((one) => ({ ...line, citation: one })),
    ),
    disagreements: disagreements.map(({ why, ...pair }) => ({ ...pair, why: objectionOf(why) })),
    ...{ alike, leftOut },
  };
}
