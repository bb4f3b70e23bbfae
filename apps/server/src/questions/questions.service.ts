import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import { asDate, isUuid, millis, rows } from '../database/rows';
import { InputError, NotFoundError } from '../graphql/errors';
import {
  type ComparableCorrection,
  comparable,
  correctionsInForce,
} from '../corrections/corrections-in-force';
import { PeopleService } from '../people/people.service';
import { ConsentsService } from '../personas/consents.service';
import { PersonaLabels } from '../personas/persona-labels';
import { AccessService } from '../workspaces/access.service';
import type { QuestionPageType, QuestionType } from './answer.type';
import { asPassageType, type PassageType } from './passage.type';
import { correctedResult } from './corrected-result';
import { Question } from './question.entity';
import { citationsOf, type Readable, showResult } from './show-result';

const defaultPage = 20;
const largestPage = 100;

/** What was asked before, shown only to who asked, and as they may read it now. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly consents: ConsentsService,
    private readonly labels: PersonaLabels,
  ) {}

  /** The viewer's own, newest first. */
  async history(
    viewer: Viewer,
    workspaceId: string,
    page: { first?: number; after?: string } = {},
  ): Promise<QuestionPageType> {
    await this.access.member(viewer, workspaceId);
    const limit = Math.min(Math.max(page.first ?? defaultPage, 1), largestPage);
    const after = page.after ? readCursor(page.after) : null;
    const [position] = after
      ? await rows<{ at: number }>(
          this.em,
          `select ${millis('asked_at')} as at from question where id = ?::uuid and asked_by_id = ?::uuid`,
          [after, viewer.accountId],
        )
      : [];
    const mine = { workspace: workspaceId, askedBy: viewer.accountId, meetingId: null };
    const before = asDate(position?.at ?? null);

    const found = await this.em.find(
      Question,
      before
        ? { ...mine, $or: [{ askedAt: { $lt: before } }, { askedAt: before, id: { $gt: after } }] }
        : mine,
      { orderBy: { askedAt: 'desc', id: 'asc' }, limit: limit + 1 },
    );
    const items = found.slice(0, limit);
    const last = found.length > limit ? items.at(-1) : undefined;
    return {
      items: await this.show(viewer, workspaceId, items),
      total: await this.em.count(Question, mine),
      nextCursor: last ? Buffer.from(last.id).toString('base64url') : null,
    };
  }

  async question(viewer: Viewer, id: string): Promise<QuestionType> {
    const [shown] = await this.showAll(viewer, isUuid(id) ? await this.find(viewer, { id }) : []);
    if (!shown) throw new NotFoundError('question', id);
    return shown;
  }

  /** Oldest first. */
  async thread(viewer: Viewer, threadId: string): Promise<QuestionType[]> {
    const shown = await this.showAll(viewer, isUuid(threadId) ? await this.find(viewer, { threadId }) : []);
    if (shown.length === 0) throw new NotFoundError('question', threadId);
    return shown;
  }

  /** The latest of the viewer's own that a person was asked. */
  async askedOf(viewer: Viewer, workspaceId: string, personId: string): Promise<QuestionType[]> {
    const found = await this.em.find(
      Question,
      { workspace: workspaceId, askedBy: viewer.accountId, asPerson: personId },
      { orderBy: { askedAt: 'desc', id: 'asc' }, limit: defaultPage },
    );
    return this.show(viewer, workspaceId, found);
  }

  /** Passages beside a cited one, as far as the viewer may read them. */
  async neighbours(viewer: Viewer, passage: PassageType, side: 'before' | 'after'): Promise<PassageType[]> {
    const sourceIds = await this.access.readableSource(viewer, passage.sourceId).then(
      (source) => this.access.readableSourceIds(viewer, source.workspace.id),
      () => [],
    );
    const store = new DatabaseEvidenceStore(this.em, sourceIds);
    const [before, after] = side === 'before' ? [2, 0] : [0, 2];
    const around = await store.around(passage.id, before, after);
    return around.filter(({ passageId }) => passageId !== passage.id).map(asPassageType);
  }

  /** Questions of one workspace with what of their results the viewer may read now. */
  async show(viewer: Viewer, workspaceId: string, questions: Question[]): Promise<QuestionType[]> {
    const readable = await this.readable(viewer, workspaceId, questions);
    const corrected = await this.correctionsOf(questions, readable);
    return Promise.all(
      questions.map(async ({ id, threadId, text, askedAt, asPerson, result }) => {
        const person = asPerson ? (readable.people.get(asPerson.id) ?? null) : null;
        const label = person && (await this.labels.of(viewer, person, text));
        const notice = person && (await this.labels.noticeOf(viewer, person, text));
        // Consent to the voice that ended since ends it in what was kept, too.
        const mayHear = !!result.voice && !!person && (await this.mayHear(viewer, person.id));
        const voice = mayHear ? result.voice : null;
        const shown = showResult(text, { ...result, voice }, readable, person);
        const inForce = corrected.get(person?.id ?? '') ?? [];
        const { result: remaining, applied } = correctedResult(text, shown, inForce);
        const corrections = applied.map(({ correction }) => correction);
        return {
          ...{ id, threadId, text, askedAt, asPerson: person, label, notice, corrections },
          mode: result.mode ?? 'knowledge',
          result: remaining,
        };
      }),
    );
  }

  async readable(viewer: Viewer, workspaceId: string, questions: Question[]): Promise<Readable> {
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const store = new DatabaseEvidenceStore(this.em, sourceIds);
    const cited = questions.flatMap(({ result }) => citationsOf(result));
    const passages = await store.load([...new Set(cited.map(({ evidence }) => evidence.passageId))]);
    const suggested = questions.flatMap(({ result, asPerson }) => [
      ...(result.kind === 'no-answer' ? result.ask.map(({ personId }) => personId) : []),
      ...(asPerson ? [asPerson.id] : []),
    ]);
    return {
      sourceIds: new Set(sourceIds),
      passages: new Map(passages.map((passage) => [passage.passageId, passage])),
      people: await this.people.visible(viewer, workspaceId, [...new Set(suggested)]),
    };
  }

  /** By person, once for all questions they were asked. */
  private async correctionsOf(
    questions: Question[],
    { people, sourceIds }: Readable,
  ): Promise<Map<string, ComparableCorrection[]>> {
    const asked = new Set(questions.flatMap(({ asPerson }) => (asPerson ? [asPerson.id] : [])));
    const inForce = new Map<string, ComparableCorrection[]>();
    for (const id of asked) {
      if (!people.has(id)) continue;
      inForce.set(id, (await correctionsInForce(this.em, id, [...sourceIds])).map(comparable));
    }
    return inForce;
  }

  private async mayHear(viewer: Viewer, personId: string): Promise<boolean> {
    return (await this.consents.permissions(viewer, personId)).permissions.askVoice;
  }

  private find(viewer: Viewer, where: { id: string } | { threadId: string }): Promise<Question[]> {
    return this.em.find(
      Question,
      { ...where, askedBy: viewer.accountId },
      { orderBy: { askedAt: 'asc', id: 'asc' } },
    );
  }

  /** Nothing of a workspace that the viewer has left. */
  private async showAll(viewer: Viewer, questions: Question[]): Promise<QuestionType[]> {
    const workspaceId = questions[0]?.workspace.id;
    if (!workspaceId) return [];
    const isMember = await this.access.may(viewer, workspaceId);
    return isMember ? this.show(viewer, workspaceId, questions) : [];
  }
}

function readCursor(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (!isUuid(id)) {
    throw new InputError('question/bad-cursor', 'The cursor is not one that a page gave; start again.');
  }
  return id;
}
