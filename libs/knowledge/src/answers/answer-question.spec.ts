import type { Answer, NoAnswer } from '../answer';
import { MemorySearchIndex } from '../index/memory-search-index';
import type { Passage } from '../passage';
import { chat, handbook, inOrder, MemoryEvidenceStore } from '../testing';
import { answerQuestion, type AnswerOptions } from './answer-question';

const team = [
  ...chat(`
    Jonas: How often do we retry a failed refund?
    Mei: Three times, with a growing delay and the same idempotency key.
    Priya: Good to know

    Mei: We moved from Stripe to Adyen because the fees for refunds were too high.
    Jonas: The reconciliation job runs every night at two.
    Wei: 对账任务每天凌晨两点运行，失败了会发告警。`),
  ...handbook('# Holidays\n\nEverybody has 28 days of holiday a year. Ask Priya for more.'),
];
const secret = chat('Anna: The vault code is 4711', { sourceId: 'private' });

async function ask(question: string, options: Partial<AnswerOptions> = {}): Promise<Answer | NoAnswer> {
  const passages: Passage[] = [...team, ...secret];
  const index = await MemorySearchIndex.open();
  for (const sourceId of new Set(passages.map((passage) => passage.sourceId))) {
    const own = passages.filter((passage) => passage.sourceId === sourceId);
    await index.replaceSource({ workspaceId: 'w', sourceId, revision: '1' }, inOrder(own));
  }
  return answerQuestion(question, {
    ...{
      index,
      evidence: new MemoryEvidenceStore(passages),
      workspaceId: 'w',
      sourceIds: ['chat', 'handbook'],
    },
    ...options,
  });
}
const text = (answer: Answer | NoAnswer) =>
  answer.kind === 'answer'
    ? answer.sentences.map((sentence) => sentence.text).join(' ')
    : `no: ${answer.reason}`;
const mei = { personId: 'handle-Mei', name: 'Mei', handleIds: ['handle-Mei'] };
const priya = { personId: 'handle-Priya', name: 'Priya', handleIds: ['handle-Priya'] };

describe('an answer', () => {
  it('quotes the evidence word for word, every sentence with its citation', async () => {
    const answer = await ask('Why did we move from Stripe to Adyen?');
    expect(text(answer)).toContain('because the fees for refunds were too high');
    if (answer.kind !== 'answer') throw new Error('expected an answer');
    for (const sentence of answer.sentences) {
      const citation = answer.citations.find(({ number }) => number === sentence.citation)!;
      expect(citation.evidence.text.slice(citation.from, citation.to)).toBe(sentence.text);
    }
  });

  it('shows what disagrees side by side, the older first', async () => {
    const changed = [
      ...chat(
        'Mei: We retry a failed refund three times.\nMei: Lunch is at noon today\nJonas: The build is green',
        {
          sourceId: 'old',
          startAt: '2024-03-01T09:00:00Z',
        },
      ),
      ...chat(
        'Jonas: We retry a failed refund five times.\nMei: Who has the keys of the van\nMei: The printer is out of paper',
        {
          sourceId: 'new',
          startAt: '2024-06-01T09:00:00Z',
        },
      ),
    ];
    const index = await MemorySearchIndex.open();
    for (const sourceId of ['old', 'new']) {
      const own = changed.filter((passage) => passage.sourceId === sourceId);
      await index.replaceSource({ workspaceId: 'w', sourceId, revision: '1' }, inOrder(own));
    }
    const evidence = new MemoryEvidenceStore(changed);
    const sourceIds = ['old', 'new'];
    const answer = await answerQuestion('How often do we retry a failed refund?', {
      ...{ index, evidence, workspaceId: 'w', sourceIds },
    });
    if (answer.kind !== 'answer') throw new Error('expected an answer');
    const speakers = new Map(answer.citations.map(({ number, evidence: { speaker } }) => [number, speaker]));
    const [conflict] = answer.conflicts ?? [];
    expect([conflict?.older, conflict?.newer].map((number) => speakers.get(number ?? 0))).toEqual([
      'Mei',
      'Jonas',
    ]);
  });

  it('is what was replied when the question was asked before', async () => {
    expect(text(await ask('How often is a failed refund retried?'))).toContain('Three times');
  });

  it('comes from documents as well', async () => {
    expect(text(await ask('How many days of holiday does everybody have?'))).toContain('28 days');
  });

  it('is found in Chinese', async () => {
    expect(text(await ask('对账任务几点运行？'))).toContain('凌晨两点');
  });

  it('to a follow-up uses the question before it', async () => {
    const first = await ask('When does the reconciliation job run?');
    const next = await ask('And what happens when it fails?', {
      earlier: [{ question: 'When does the reconciliation job run?', answer: first }],
    });
    expect(next.searchedFor).toContain('reconciliation');
  });
});

describe('no answer', () => {
  it('is said when nobody wrote about it', async () => {
    expect(await ask('Which xylophone did the orchestra rent?')).toMatchObject({
      kind: 'no-answer',
      reason: 'nothing-found',
      ask: [],
    });
  });

  it('is said when the evidence is too weak, with who wrote about what is near', async () => {
    const answer = await ask('What does the insurance of refunds in Portugal cost this quarter?');
    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'too-weak' });
    if (answer.kind === 'no-answer')
      expect(answer.ask[0]).toMatchObject({ name: 'Mei', topics: ['refunds'] });
  });

  it('names who stated something before who asked about it', async () => {
    const answer = await ask('What does a failed refund in Portugal cost the insurance?');
    if (answer.kind !== 'no-answer') throw new Error('expected no answer');
    expect(answer.ask.map(({ name }) => name).indexOf('Mei')).toBe(0);
  });

  it('knows nothing of what the asker may not read', async () => {
    expect(text(await ask('What is the vault code?'))).toBe('no: nothing-found');
    expect(text(await ask('What is the vault code?', { sourceIds: ['private'] }))).toContain('4711');
  });
});

describe('asking a person', () => {
  it('answers in their own words', async () => {
    const answer = await ask('Why did we leave Stripe for Adyen?', { asked: mei });
    expect(text(answer)).toContain('the fees for refunds');
    if (answer.kind === 'answer')
      expect(answer.citations.every(({ evidence }) => evidence.speaker === 'Mei')).toBe(true);
  });

  it('includes what they were told', async () => {
    expect(text(await ask('How often is a failed refund retried?', { asked: priya }))).toContain(
      'Three times',
    );
  });

  it('says so when others know but they never wrote about it', async () => {
    const answer = await ask('Why did we move from Stripe to Adyen?', { asked: priya });
    expect(answer).toMatchObject({ kind: 'no-answer', reason: 'not-theirs' });
    if (answer.kind === 'no-answer') expect(answer.ask[0]?.name).toBe('Mei');
  });
});
