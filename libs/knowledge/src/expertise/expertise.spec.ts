import type { Evidence } from '../evidence';
import { contradictionsIn } from './contradictions';
import { findClaims, type SaidClaim, type SaidMessage } from './find-claims';
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
    ['owner', 'hand-over list: the batch goes to Tom, the calendar goes to Lin'],
    ['owner', 'From June on Maya takes over the payout calendar.'],
    ['owner', '退款审批由财务的王姐负责。'],
    ['procedure', 'Make sure to freeze the queue before you rotate the key.'],
    ['procedure', '上线之前必须先跑一遍对账脚本。'],
    ['decision', '讨论后决定退款走新银行的接口。'],
    ['procedure', '大额付款必须经财务两个人审批。'],
    ['procedure', '换密钥的时候先停队列，再改配置。'],
    ['procedure', '每周都要核对一遍银行流水。'],
    ['owner', '要开通银行权限就找李雷要账号。'],
    ['system', 'The runbook lives in the ops folder.'],
    ['lesson', 'It turned out that the bank rejects files over ten megabytes.'],
    ['lesson', '教训是大促前一天不要动对账脚本。'],
    ['promise', "I'll send the new calendar to finance by Friday."],
    ['promise', '我明天把对账脚本改完发给你。'],
    ['decision', 'Decided: we move the invoices to the new bank.'],
    ['procedure', 'never put a timestamp into an invoice number'],
    ['procedure', 'if a payment is missing: look in the list of the bank first'],
    ['procedure', '税率表每个季度检查一次，一月、四月、七月、十月。'],
    ['system', 'the spare phone is in the drawer under the printer'],
    ['definition', 'A dry run means the batch stops before the bank.'],
  ])('%s: %s', (kind, text) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  it.each([
    'Should we go with the nightly batch?',
    'The new screen takes over the whole desk.',
    'He goes to Tom whenever something breaks.',
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
    'never mind, it works now after all',
    'sorry, I must not have saved that file',
    '太好了，比说好的还早一个小时呢',
    '要不要改成夜间批处理？',
    '周末吃什么我自己决定就好啦。',
    '今天我想请教你一个小问题想要问问。',
    '我一定要早点睡觉，明天还要上班。',
    '我今天去了一家新开的面馆，味道不错。',
    '我先把鱼洗干净，然后放点盐腌一下。',
    '团队聚餐的地方大家还没决定呢。',
  ])('nothing in "%s"', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

describe('finding what people laid down', () => {
  const said = (speakerId: string, text: string, at: number): SaidMessage => ({
    ...{ passageId: `m:${at}`, lineId: 'c', speakerId, at, text },
  });
  const found = async (messages: SaidMessage[]) => {
    const claims: SaidClaim[] = [];
    for await (const claim of findClaims(messages)) claims.push(claim);
    return claims.map(({ speakerId, kind, question }) => [speakerId, kind, question]);
  };
  const because = 'Because the bank closes its books at one and the refunds must be complete.';

  it('takes claims and answers to others, with who said them', async () => {
    expect(
      await found([
        said('tom', 'Why do refunds run at two at night?', 1),
        said('maya', because, 2),
        said('tom', 'We decided to pay twice a week.', 3),
        said('maya', 'Is that fine?', 4),
      ]),
    ).toEqual([
      ['maya', 'answer', 'Why do refunds run at two at night?'],
      ['tom', 'decision', null],
    ]);
  });

  it.each([
    ['from another line', { lineId: 'd' }],
    ['a day later', { at: 3 * 24 * 60 * 60 * 1000 }],
    ['to oneself', { speakerId: 'tom' }],
    ['about something else', { text: 'The parking lot is closed on Friday because of the marathon.' }],
    ['that asks back', { text: 'Do you mean the refunds of the web shop or those by phone?' }],
  ])('takes no answer %s', async (_, change) => {
    const question = said('tom', 'Why do refunds run at two at night?', 1);
    expect(await found([question, { ...said('maya', because, 2), ...change }])).toEqual([]);
  });

  it('takes an answer in Chinese', async () => {
    const asked = said('tom', '退款为什么半夜跑？', 1);
    expect(await found([asked, said('maya', '因为银行一点关账，退款文件要完整才行。', 2)])).toEqual([
      ['maya', 'answer', '退款为什么半夜跑？'],
    ]);
  });
});

describe('contradictions', () => {
  it('are statements of the same with other values, the older named first', () => {
    const statements = [
      { id: 'b', text: 'We decided to retry a failed refund five times.', at: 2 },
      { id: 'a', text: 'We decided to retry a failed refund three times.', at: 1 },
      { id: 'c', text: 'We decided to keep the old logo.', at: 3 },
    ];
    expect(contradictionsIn(statements)).toEqual([{ older: 'a', newer: 'b' }]);
  });

  it('are none where nobody knows which came first', () => {
    const texts = ['We retry a failed refund five times.', 'We retry a failed refund three times.'];
    expect(contradictionsIn(texts.map((text, at) => ({ id: String(at), text, at: 1 })))).toEqual([]);
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

  it('is named once where two accounts of one name were not joined', () => {
    const elsewhere = { ...passage('maya@example.org', 'The refunds run at two.', 2), speaker: 'Maya' };
    const holders = topicHolders(['refunds'], [passage('maya', 'The refunds are safe.', 1), elsewhere]);
    expect(holders.map(({ personId, passages }) => [personId, passages])).toEqual([['maya', 2]]);
  });
});

describe('the last conversation', () => {
  it('asks first of what nobody else knows, quotes what was laid down, and ends with what all are asked', () => {
    const claim = { kind: 'owner' as const, text: 'I maintain the ledger.' };
    const questions = interviewQuestions(
      [
        { name: 'Refunds', others: ['Tom', 'Lin'] },
        { name: 'Ledger batch', others: [] },
      ],
      [claim],
      'en',
    );
    expect(questions[0]).toMatchObject({
      about: 'Ledger batch',
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
