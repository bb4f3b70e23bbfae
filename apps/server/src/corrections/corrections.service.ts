import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { correctionHolds, forbiddenStatement, isSameWords } from '@tacit/persona';
import { Account } from '../accounts/account.entity';
import type { Viewer } from '../accounts/viewer';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import { AuditService } from '../audit/audit.service';
import { isUuid, rows, uuids } from '../database/rows';
import { ForbiddenError, InputError, NotFoundError } from '../graphql/errors';
import { Source } from '../imports/source.entity';
import { PeopleService } from '../people/people.service';
import { Person } from '../people/person.entity';
import { ConsentsService } from '../personas/consents.service';
import { AnswerService } from '../questions/answer.service';
import type { QuestionType } from '../questions/answer.type';
import { correctedResult } from '../questions/corrected-result';
import { QuestionsService } from '../questions/questions.service';
import { ProfileHistory } from '../versions/profile-history';
import { VersionReason } from '../versions/profile-version.entity';
import { AccessService } from '../workspaces/access.service';
import { Role } from '../workspaces/member.entity';
import { Correction } from './correction.entity';
import type { CorrectionInput, CorrectionPreviewType, CorrectionType } from './correction.type';
import { comparable, correctionsInForce } from './corrections-in-force';

const longestRight = 1_000;
const shownInPreview = 5;
/** What a correction may not make anybody say, whatever it is worth otherwise. */
const neverSaid = new Set(['human', 'sexual', 'harm']);

interface Draft {
  question: QuestionType;
  personId: string;
  workspaceId: string;
  wrong: string;
  right: string;
  sourceId: string;
  claim: { id: string; text: string } | null;
  isSubject: boolean;
}

/** "She would not say that": what is wrong, what is right, what it changes, and whether it still holds. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly consents: ConsentsService,
    private readonly questions: QuestionsService,
    private readonly answers: AnswerService,
    private readonly history: ProfileHistory,
    private readonly audit: AuditService,
  ) {}

  /** Each is tested by asking its scene again, now. Nothing while the persona is paused. */
  async list(viewer: Viewer, personId: string): Promise<CorrectionType[]> {
    const { person, permissions, isSubject } = await this.consents.permissions(viewer, personId);
    if (!isSubject) this.consents.requireKnowledge(person, permissions);
    const { workspaceId, sourceIds } = await this.people.entity(viewer, personId);
    const isAdmin = await this.access.may(viewer, workspaceId, Role.Admin);
    const found = await correctionsInForce(this.em, personId, sourceIds);
    const corrections = found.map(comparable);
    const texts = await this.claimTexts(
      found.flatMap(({ claimId }) => claimId ?? []),
      sourceIds,
    );
    const handleIds = person.handles.map(({ id }) => id);
    const asked = { personId, name: person.name, handleIds };
    const evidence = new DatabaseEvidenceStore(this.em, sourceIds);
    const shown: CorrectionType[] = [];
    for (const one of corrections) {
      const options = { evidence, workspaceId, sourceIds, asked };
      const sentences = await this.answers.quoted(one.scene, options);
      const { by, at, claimId, ...rest } = one.correction;
      shown.push({
        ...{ id: rest.id, scene: rest.scene, wrong: rest.wrong, right: rest.right, by, at },
        ...{ isBySubject: rest.isBySubject, claim: texts.get(claimId ?? '') ?? null },
        holds: correctionHolds(one, { sentences, corrections }),
        mayWithdraw: isSubject || (!rest.isBySubject && (isAdmin || by?.id === viewer.accountId)),
      });
    }
    return shown;
  }

  /** What a correction would change, before it is kept. */
  async preview(viewer: Viewer, input: CorrectionInput): Promise<CorrectionPreviewType> {
    const draft = await this.draft(viewer, input);
    const { wrong, claim, question } = draft;
    const sourceIds = await this.access.readableSourceIds(viewer, draft.workspaceId);
    const inForce = (await correctionsInForce(this.em, draft.personId, sourceIds)).map(comparable);
    const added = comparable(this.correction(viewer, draft, 0));
    const others = await this.questions.askedOf(viewer, draft.workspaceId, draft.personId);
    const answers = [question, ...others.filter(({ id }) => id !== question.id)].flatMap((asked) => {
      const said = (corrections: typeof inForce): string[] => {
        const { result, applied } = correctedResult(asked.text, asked.result, corrections);
        const sentences = 'sentences' in result ? result.sentences.map(({ text }) => text) : [];
        return [...applied.map(({ right }) => right), ...sentences];
      };
      const [before, after] = [said(inForce), said([...inForce, added])];
      const isChanged = before.join('\n') !== after.join('\n');
      return isChanged ? [{ id: asked.id, question: asked.text, before, after }] : [];
    });
    return { wrong, claim: claim?.text ?? null, answers: answers.slice(0, shownInPreview) };
  }

  /** Keeps a correction: from now on it comes before what was found. */
  async correct(viewer: Viewer, input: CorrectionInput): Promise<QuestionType> {
    const draft = await this.draft(viewer, input);
    const { personId, workspaceId } = draft;
    await this.history.add(viewer, personId, { reason: VersionReason.Correction }, (em, number) =>
      em.persistAndFlush(this.correction(viewer, draft, number)),
    );
    await this.audit.record({
      ...{ action: 'persona-corrected', workspaceId, accountId: viewer.accountId },
      detail: { personId },
    });
    return this.questions.question(viewer, draft.question.id);
  }

  /** By whoever made it, by admins, and by the person; what they said themselves by them alone. */
  async withdraw(viewer: Viewer, id: string): Promise<CorrectionType[]> {
    const correction = isUuid(id) ? await this.em.findOne(Correction, { id, until: null }) : null;
    const personId = correction?.person.id ?? '';
    const shown = correction && (await this.list(viewer, personId)).find((one) => one.id === id);
    if (!correction || !shown) throw new NotFoundError('correction', id);
    if (!shown.mayWithdraw)
      throw new ForbiddenError(
        'correction/not-yours',
        'Whoever made a correction takes it back, or an admin, or the person it is about.',
      );
    await this.history.add(viewer, personId, { reason: VersionReason.Correction }, (em, number) =>
      em.nativeUpdate(Correction, { id }, { until: number }).then(() => undefined),
    );
    const { workspaceId } = await this.people.entity(viewer, personId);
    await this.audit.record({
      ...{ action: 'correction-withdrawn', workspaceId, accountId: viewer.accountId },
      detail: { personId },
    });
    this.em.clear();
    return this.list(viewer, personId);
  }

  private async draft(viewer: Viewer, { questionId, sentence, right }: CorrectionInput): Promise<Draft> {
    const question = await this.questions.question(viewer, questionId);
    const { result, asPerson } = question;
    const chosen = 'sentences' in result ? result.sentences[sentence] : undefined;
    const passage =
      'citations' in result
        ? result.citations.find(({ number }) => number === chosen?.citation)?.passage
        : undefined;
    if (!asPerson || !chosen || !passage)
      throw new InputError(
        'correction/no-sentence',
        'Choose a sentence of an answer that somebody was asked for by name.',
      );
    const { person, permissions, isSubject } = await this.consents.permissions(viewer, asPerson.id);
    if (!isSubject) {
      this.consents.requireKnowledge(person, permissions);
      await this.access.member(viewer, person.workspaceId, Role.Member);
    }
    const text = right.trim();
    requireSayable(text, chosen.text);
    const [claim] = await rows<{ id: string; text: string }>(
      this.em,
      `select c.id, c.text from claim_evidence e join claim c on c.id = e.claim_id
         join handle h on h.id = c.handle_id
       where e.message_id = any(?::uuid[]) and h.person_id = ?::uuid`,
      [uuids([passage.recordId]), asPerson.id],
    ).then((found) => found.filter((one) => isSameWords(one.text, chosen.text)));
    return {
      ...{ question, personId: asPerson.id, workspaceId: person.workspaceId, isSubject },
      ...{ wrong: chosen.text, right: text, sourceId: passage.sourceId, claim: claim ?? null },
    };
  }

  private correction(viewer: Viewer, draft: Draft, since: number): Correction {
    return Object.assign(new Correction(), {
      person: this.em.getReference(Person, draft.personId),
      source: this.em.getReference(Source, draft.sourceId),
      ...{ scene: draft.question.text, wrong: draft.wrong, right: draft.right },
      claimId: draft.claim?.id ?? null,
      by: this.em.getReference(Account, viewer.accountId),
      ...{ isBySubject: draft.isSubject, at: new Date(), since },
    });
  }

  private async claimTexts(ids: string[], sourceIds: string[]): Promise<Map<string, string>> {
    const found = await rows<{ id: string; text: string }>(
      this.em,
      `select c.id, c.text from claim c where c.id = any(?::uuid[])
         and exists (select 1 from claim_evidence e where e.claim_id = c.id and e.source_id = any(?::uuid[]))`,
      [uuids(ids), uuids(sourceIds)],
    );
    return new Map(found.map(({ id, text }) => [id, text]));
  }
}

function requireSayable(right: string, wrong: string): void {
  if (!right || right.length > longestRight || isSameWords(right, wrong))
    throw new InputError(
      'correction/right',
      `Say what they would say instead, in at most ${longestRight} characters.`,
    );
  const forbidden = forbiddenStatement(right);
  if (forbidden && neverSaid.has(forbidden))
    throw new InputError(
      'correction/honesty',
      'No persona says that it is the person or a human being, or harms anybody. A correction cannot change that.',
    );
}
