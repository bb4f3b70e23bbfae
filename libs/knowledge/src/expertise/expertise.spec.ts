import type { Evidence } from '../evidence';
import { ClaimCollector, type SaidMessage } from './claim-collector';
import { claimsIn } from './claims-in';
import { interviewQuestions } from './interview';
import { topicHolders } from './topic-holders';

const kindsOf = (text: string) => claimsIn(text).map(({ kind }) => kind);

describe('what somebody lays down', () => {
  it.each([
    ['decision', 'We decided to drop Stripe because of the fees.'],
    ['decision', "Let's go with the nightly batch for refunds."],
    ['decision', '会上决定改用夜间批处理退款。'],
    ['owner', 'Maya is responsible for the payout calendar.'],
    ['owner', '退款审批由财务的王姐负责。'],
    ['procedure', 'Make sure to freeze the queue before you rotate the key.'],
    ['procedure', '上线之前必须先跑一遍对账脚本。'],
    ['system', 'The runbook lives in the ops folder.'],
    ['definition', 'A dry run means the batch stops before the bank.'],
  ])('%s: %s', (kind, text) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  it.each([
    'Should we go with the nightly batch?',
    'Maybe we decided that too early, not sure.',
    'I never tried the other editor.',
    'I decided to keep the names of the old manual.',
    'This is what we decided about all that.',
    'If we had decided to use the screen, we could not have paid for it.',
    'Before you move on, there is one more thing to ask.',
    'We are working to make sure that more people get help.',
    'You have to pick one of the many packages.',
    'The `queue` is a subtype of the list of jobs.',
    'So I made a fork which works, because I own it.',
    'Make sure that you specify the',
    'ok',
    '要不要改成夜间批处理？',
  ])('nothing in "%s"', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

describe('collecting what a person laid down', () => {
  const said = (personId: string, text: string, at: number): SaidMessage => ({
    ...{ passageId: `m:${at}`, containerId: 'c', personId, at, text },
  });

  it('takes their claims and their answers to others, the newest first, each once', () => {
    const collector = new ClaimCollector('maya');
    for (const message of [
      said('tom', 'Why do refunds run at two at night?', 1),
      said('maya', 'Because the bank closes its books at one and the file must be complete.', 2),
      said('tom', 'We decided to pay twice a week.', 3),
      said('maya', 'We decided to keep the old key until May.', 4),
      said('maya', 'We decided to keep the old key until May.', 5),
      said('maya', 'Is that fine?', 6),
    ])
      collector.add(message);
    expect(collector.found()).toEqual([
      expect.objectContaining({ kind: 'answer', question: 'Why do refunds run at two at night?', at: 2 }),
      expect.objectContaining({ kind: 'decision', passageId: 'm:4' }),
    ]);
  });

  it('takes no answer from another conversation, and none a day later', () => {
    const collector = new ClaimCollector('maya');
    const long = 'Because the bank closes its books at one and nobody may change that.';
    collector.add(said('tom', 'Why at two?', 0));
    collector.add({ ...said('maya', long, 1), containerId: 'd' });
    collector.add(said('tom', 'Why at two?', 2));
    collector.add(said('maya', `${long} Still.`, 3 * 24 * 60 * 60 * 1000));
    expect(collector.found()).toEqual([]);
  });
});

describe('who holds a topic', () => {
  const passage = (personId: string, text: string, at: number): Evidence => ({
    ...{
      passageId: `m:${at}`,
      sourceId: 's',
      containerId: 'c',
      stretch: 'c',
      ordinal: at,
      handleId: personId,
    },
    ...{ personId, speaker: personId, at, title: 'c', headings: [], page: null, text, caption: '' },
  });

  it('needs two of its words in what is stated, and counts no question', () => {
    const holders = topicHolders(
      ['ledger', 'migration', 'batch'],
      [
        passage('maya', 'The ledger migration runs in one batch.', 1),
        passage('maya', 'The migration of the ledger is done.', 2),
        passage('tom', 'Is the ledger migration done?', 3),
        passage('lin', 'My ledger is red.', 4),
      ],
    );
    expect(holders).toEqual([
      { personId: 'maya', name: 'maya', passages: 2, lastAt: 2, evidence: ['m:2', 'm:1'] },
    ]);
  });
});

describe('the last conversation', () => {
  it('asks first of what nobody else knows, quotes what was laid down, and ends with what all are asked', () => {
    const claim = { kind: 'owner' as const, text: 'I maintain the ledger.', passageId: 'm:1', at: 1 };
    const questions = interviewQuestions(
      [
        { words: ['refunds'], others: ['Tom', 'Lin'] },
        { words: ['ledger', 'batch'], others: [] },
      ],
      [claim],
      'en',
    );
    expect(questions[0]).toMatchObject({
      about: 'ledger, batch',
      text: expect.stringContaining('Nobody else'),
    });
    expect(questions[1]?.text).toContain('Tom, Lin');
    expect(questions[2]).toEqual({
      text: 'Who takes this over, and from when?',
      about: 'I maintain the ledger.',
    });
    expect(questions.at(-1)?.about).toBeNull();
  });
});
