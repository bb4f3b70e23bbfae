import {
  askSample,
  demoQuestions,
  importSample,
  operations,
  type QuestionShape,
  repositoryRoot,
  sampleFiles,
  sampleQuestions,
} from '@tacit/tools';
import { join } from 'node:path';
import { type RunningApp, startApp } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';
import { newQuestions } from './new-questions';

jest.setTimeout(180_000);

const quiet = { isTTY: false, write: () => true };

/** What was answered, sentence by sentence; empty where nothing was. */
const said = ({ result }: QuestionShape): string[] =>
  result.__typename === 'Answer' ? result.sentences.map(({ text }) => text) : [];

describe('the sample team', () => {
  const folder = temporaryFolder();
  let app: RunningApp;
  let answers: QuestionShape[];

  beforeAll(async () => {
    app = await startApp(join(folder, 'data'));
    const workspace = { id: app.workspaceId, name: 'Team', kind: 'TEAM' as const, role: 'OWNER' };
    const owner = { ...app, workspace, email: '', passwordFile: '', isNew: true };
    await importSample(owner, await sampleFiles(join(repositoryRoot, 'tools/demo/files')), quiet);
    answers = await askSample(owner, () => undefined);
  });
  afterAll(() => app.server.stop());

  it('tells when it changed something', () => {
    expect(said(answers[0]!).join(' ')).toContain(demoQuestions.knowledge.fragment);
  });

  it('hears the reason from the one who gave it, when it asks her why', () => {
    const because = said(answers[1]!).filter((sentence) => sentence.includes(demoQuestions.persona.fragment));
    expect(because).toHaveLength(1);
  });

  it('is told whom to ask for what nobody wrote', () => {
    const { result } = answers[2]!;
    if (result.__typename !== 'NoAnswer') throw new Error(said(answers[2]!).join(' '));
    expect(result.ask[0]?.person.name).toBe(demoQuestions.unanswerable.askPerson);
  });

  it('is told to ask who is still there, and that who knew most has left', async () => {
    const input = { workspaceId: app.workspaceId, text: 'How much does Adyen charge for a chargeback?' };
    const { result } = (await app.client.request(operations.ask, { input })).ask;
    if (result.__typename !== 'NoAnswer') throw new Error('this is answered nowhere');
    const names = result.ask.map(({ person }) => person.name);
    expect(names[0]).not.toBe('Mei Lin');
    expect(names).toContain('Mei Lin');
    expect(result.ask.at(-1)?.why).toContain('has left');
  });

  it('finds most of what its files hold, each in its own words', async () => {
    const missed: string[] = [];
    for (const { text, fragment } of sampleQuestions) {
      const { ask } = await app.client.request(operations.ask, {
        input: { workspaceId: app.workspaceId, text },
      });
      if (!said(ask).join(' ').includes(fragment)) missed.push(text);
    }
    expect({ missed, isMost: missed.length <= sampleQuestions.length * 0.3 }).toMatchObject({ isMost: true });
  });

  it('answers most of what nothing was learnt from in the first sentence, and little that nobody wrote', async () => {
    const counted = { first: 0, later: 0, other: 0, none: 0, answeredWithoutAny: 0 };
    for (const { text, says } of newQuestions) {
      const { ask } = await app.client.request(operations.ask, {
        input: { workspaceId: app.workspaceId, text },
      });
      const sentences = said(ask);
      const isRight = (sentence: string): boolean => says.some((words) => sentence.includes(words));
      if (says.length === 0) counted.answeredWithoutAny += sentences.length > 0 ? 1 : 0;
      else if (sentences.length === 0) counted.none++;
      else if (isRight(sentences[0]!)) counted.first++;
      else if (sentences.some(isRight)) counted.later++;
      else counted.other++;
    }
    // Of 28 and of 12. Before quantities and translations were judged: 14, 2, 4, 8 and 2.
    const { first, other, answeredWithoutAny } = counted;
    expect({ counted, isReached: first >= 18 && other <= 4 && answeredWithoutAny <= 2 }).toMatchObject({
      isReached: true,
    });
  });
});
