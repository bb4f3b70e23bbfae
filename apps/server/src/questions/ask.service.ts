import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import type { Answer, AskedPerson, NoAnswer } from '@tacit/knowledge';
import { asksWhoSpeaks, type VoiceReply } from '@tacit/persona';
import { Account } from '../accounts/account.entity';
import type { Viewer } from '../accounts/viewer';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import { inOneContext } from '../database/in-one-context';
import { isUuid } from '../database/rows';
import { InputError, NotFoundError } from '../graphql/errors';
import { Person } from '../people/person.entity';
import { ConsentsService } from '../personas/consents.service';
import { AccessService } from '../workspaces/access.service';
import { AnswerService, type AnswerStep } from './answer.service';
import type { AnswerSentenceType, AskProgressType, CitationType, QuestionType } from './answer.type';
import type { AskInput } from './ask.input';
import { Question } from './question.entity';
import { QuestionsService } from './questions.service';
import { asEarlierTurn } from './show-result';

const longestQuestion = 2_000;
/** Earlier turns a follow-up may lean on. */
const turnsRemembered = 5;

const nothingSaid = { kind: 'answer', confidence: 0, searchedFor: '' } as const;

/** A question that may be asked: the steps of its answer, and the record of whatever they come to. */
interface BegunQuestion {
  steps: AsyncGenerator<AnswerStep, void>;
  questionOf: (result: Answer | NoAnswer, voice: VoiceReply | null) => Question;
}

/** Answers from evidence that the asker may read, and keeps what was asked. */
@Injectable()
export class AskService {
  constructor(
    private readonly em: EntityManager,
    private readonly access: AccessService,
    private readonly answers: AnswerService,
    private readonly consents: ConsentsService,
    private readonly questions: QuestionsService,
  ) {}

  async ask(viewer: Viewer, input: AskInput): Promise<QuestionType> {
    const { steps, questionOf } = await this.begin(viewer, input);
    for await (const step of steps) {
      if (step.kind === 'result') return this.keep(viewer, questionOf(step.result, step.voice));
    }
    throw new Error('the question ended without a result');
  }

  /** The same step by step. What is wrong with the question is thrown before the first step. */
  asking(viewer: Viewer, input: AskInput): Promise<AsyncGenerator<AskProgressType, void>> {
    return inOneContext(this.em, async () => this.shown(viewer, await this.begin(viewer, input)));
  }

  private async begin(viewer: Viewer, input: AskInput): Promise<BegunQuestion> {
    const { workspaceId } = input;
    const { workspace } = await this.access.member(viewer, workspaceId);
    const sourceIds = await this.access.readableSourceIds(viewer, workspaceId);
    const text = this.checkedQuestion(input.text);
    const asked = input.asPersonId
      ? await this.askedPerson(viewer, workspaceId, input.asPersonId)
      : undefined;
    const mode = input.mode ?? 'knowledge';
    if (mode !== 'knowledge') await this.requireVoice(viewer, asked);
    const before = input.threadId ? await this.thread(viewer, workspaceId, input.threadId) : [];
    const readable = await this.questions.readable(viewer, workspaceId, before);

    const steps = this.answers.answer(text, {
      ...{ evidence: new DatabaseEvidenceStore(this.em, sourceIds), workspaceId, sourceIds, asked },
      askerEmail: viewer.email,
      // Whoever asks who speaks is told the truth, and nobody is played.
      mode: asksWhoSpeaks(text) ? 'knowledge' : mode,
      earlier: before.map((question) => asEarlierTurn(question.text, question.result, readable)),
    });
    const questionOf: BegunQuestion['questionOf'] = (result, voice) =>
      new Question({
        ...{
          workspace,
          text,
          threadId: input.threadId ?? null,
          result: { ...result, sourceIds, mode, voice },
        },
        askedBy: this.em.getReference(Account, viewer.accountId),
        asPerson: asked ? this.em.getReference(Person, asked.personId) : null,
      });
    return { steps, questionOf };
  }

  private async *shown(
    viewer: Viewer,
    { steps, questionOf }: BegunQuestion,
  ): AsyncGenerator<AskProgressType, void> {
    let citations: CitationType[] = [];
    const sentences: AnswerSentenceType[] = [];
    // What a correction calls wrong is not shown for a moment either: such an answer comes whole.
    let isCorrected = false;
    for await (const step of steps) {
      if (step.kind === 'result') {
        const question = await this.keep(viewer, questionOf(step.result, step.voice));
        yield { citations: [], sentences: [], question };
      } else if (step.kind === 'evidence') {
        const quoted = step.citations.map(({ number, evidence, from, to }) => ({
          ...{ text: evidence.text.slice(from, to), citation: number },
        }));
        const draft: Answer = { ...nothingSaid, sentences: quoted, citations: step.citations };
        const { result, corrections } = await this.show(viewer, questionOf(draft, null));
        isCorrected = corrections.length > 0;
        citations = 'citations' in result ? result.citations : [];
        yield { citations, sentences: [], question: null };
      } else if (!isCorrected) {
        sentences.push({ ...step.sentence, wording: step.sentence.wording ?? 'quoted', basis: null });
        yield { citations, sentences: [...sentences], question: null };
      }
    }
  }

  private async keep(viewer: Viewer, question: Question): Promise<QuestionType> {
    await this.em.persistAndFlush(question);
    return this.show(viewer, question);
  }

  private async show(viewer: Viewer, question: Question): Promise<QuestionType> {
    const [shown] = await this.questions.show(viewer, question.workspace.id, [question]);
    if (!shown) throw new NotFoundError('question', question.id);
    return shown;
  }

  /** @throws InputError when nothing is asked, or too much */
  checkedQuestion(words: string): string {
    const text = words.trim();
    if (text && text.length <= longestQuestion) return text;
    throw new InputError('question/length', `Ask something, in at most ${longestQuestion} characters.`);
  }

  /** @throws ForbiddenError while the persona is paused */
  async askedPerson(viewer: Viewer, workspaceId: string, id: string): Promise<AskedPerson> {
    const { person, permissions } = await this.consents.permissions(viewer, id);
    if (person.workspaceId !== workspaceId) throw new NotFoundError('person', id);
    this.consents.requireKnowledge(person, permissions);
    return { personId: id, name: person.name, handleIds: person.handles.map((handle) => handle.id) };
  }

  private async requireVoice(viewer: Viewer, asked: AskedPerson | undefined): Promise<void> {
    if (!asked) throw new InputError('question/voice-of-whom', 'Name the person whose voice is to answer.');
    const { person, permissions } = await this.consents.permissions(viewer, asked.personId);
    this.consents.requireVoice(person, permissions);
  }

  /** The latest turns of a thread of the viewer's own, oldest first. */
  private async thread(viewer: Viewer, workspaceId: string, threadId: string): Promise<Question[]> {
    const found = isUuid(threadId)
      ? await this.em.find(
          Question,
          { threadId, workspace: workspaceId, askedBy: viewer.accountId },
          { orderBy: { askedAt: 'desc', id: 'asc' }, limit: turnsRemembered },
        )
      : [];
    if (found.length === 0) throw new NotFoundError('question', threadId);
    return found.reverse();
  }
}
