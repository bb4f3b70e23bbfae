import { type Citation, type Evidence, MemorySearchIndex } from '@tacit/knowledge';
import { chat, inOrder, MemoryEvidenceStore } from '@tacit/knowledge/testing';
import { holdMeeting } from './hold-meeting';
import type { MeetingRecord } from './meeting';

/** A meeting about a chat: each of the named answers with their messages that hold the words given. */
async function meeting(
  lines: string,
  answers: Record<string, string[]>,
  wrong: string[] = [],
): Promise<MeetingRecord> {
  const passages = chat(lines);
  const index = await MemorySearchIndex.open();
  await index.replaceSource({ workspaceId: 'w', sourceId: 'chat', revision: '1' }, inOrder(passages));
  const store = new MemoryEvidenceStore(passages);
  const all = await store.load(passages.map(({ id }) => id));
  const cite = (evidence: Evidence, at: number): Citation => ({
    ...{ number: at + 1, evidence, from: 0, to: evidence.text.length },
  });
  const seats = Object.entries(answers).map(([name, words]) => ({
    ...{ personId: `handle-${name}`, handleIds: [`handle-${name}`], wrong },
    citations: words
      .map((part) => all.find(({ text, speaker }) => speaker === name && text.includes(part))!)
      .map(cite),
  }));
  const place = { index, evidence: store, workspaceId: 'w', sourceIds: ['chat'] };
  return holdMeeting(seats, place);
}

const told = ({ lines }: MeetingRecord) =>
  lines.map(({ citation: { number, evidence, from, to }, round }) =>
    [number, evidence.speaker, round, evidence.text.slice(from, to)].join(' '),
  );

const retries = `
  Mei: We retry a failed refund three times.
  Priya: The cafeteria opens at noon.

  Jonas: Since March we retry a failed refund five times.
  Jonas: The report goes out on Friday.`;

describe('a meeting', () => {
  it('lets each answer with quotations, then whoever gives another value', async () => {
    const record = await meeting(retries, { Mei: ['three'], Jonas: ['Friday'] });
    expect(told(record)).toEqual([
      '1 Mei answer We retry a failed refund three times.',
      '2 Jonas answer The report goes out on Friday.',
      '3 Jonas reply Since March we retry a failed refund five times.',
    ]);
    expect(record.disagreements).toEqual([{ to: 1, by: 3, why: 'other-values' }]);
  });

  it('says no words twice: what was an answer is objected with by its number, once', async () => {
    const record = await meeting(retries, { Mei: ['three'], Jonas: ['five'] });
    expect(record.lines).toHaveLength(2);
    expect(record.disagreements).toEqual([{ to: 1, by: 2, why: 'other-values' }]);
  });

  it('lets the newer object to the older, whoever speaks first', async () => {
    const record = await meeting(retries, { Jonas: ['five'], Mei: ['three'] });
    expect(record.disagreements).toEqual([{ to: 2, by: 1, why: 'other-values' }]);
  });

  it('hears a no right after what is quoted, unless something else was asked', async () => {
    const answered = `
      Mei: We should move the ledger to the new cluster.
      Jonas: I don't think so, the new cluster has no backups yet.`;
    const asked = answered.replace('\n      Jonas', '\n      Priya: Is lunch at noon?\n      Jonas');
    const [no, other] = await Promise.all(
      [answered, asked].map((lines) => meeting(lines, { Mei: ['ledger'], Jonas: [] })),
    );
    expect(told(no!)[1]).toBe("2 Jonas reply I don't think so, the new cluster has no backups yet.");
    expect(no!.disagreements).toEqual([{ to: 1, by: 2, why: 'answered-no' }]);
    expect(other!.disagreements).toEqual([]);
  });

  it('takes no friendly no for an objection', async () => {
    const lines = `
      Mei: Sorry, I moved the ledger to the new cluster.
      Jonas: No problem, thanks for telling us.`;
    expect((await meeting(lines, { Mei: ['ledger'], Jonas: [] })).disagreements).toEqual([]);
  });

  it('does not let people disagree with themselves, nor about different things', async () => {
    const record = await meeting(
      `Mei: We retry a failed refund three times.
       Mei: Now we retry a failed refund five times.
       Jonas: We bake bread three times a week.`,
      { Mei: ['three'], Jonas: ['bread'] },
    );
    expect(record.disagreements).toEqual([]);
  });

  it('tells who says much the same', async () => {
    const record = await meeting(
      `Mei: We left Stripe because the fees for refunds were too high.
       Jonas: The fees for refunds were too high at Stripe.`,
      { Mei: ['left'], Jonas: ['fees'] },
    );
    expect(record.alike).toEqual([[1, 2]]);
    expect(record.disagreements).toEqual([]);
  });

  it('keeps to two quotations each and two replies of one person, and counts what is left out', async () => {
    const topics = ['refund', 'payout', 'invoice', 'transfer'];
    const said = (name: string, times: string) =>
      topics.map((topic) => `${name}: We retry a failed ${topic} ${times} times.`).join('\n');
    const record = await meeting(
      `${said('Mei', 'three')}\n${said('Ana', 'three')}\n${said('Jonas', 'five')}`,
      {
        Mei: ['refund', 'payout', 'invoice'],
        Ana: ['invoice', 'transfer'],
        Jonas: [],
      },
    );
    expect(told(record).filter((line) => line.includes('Mei answer'))).toHaveLength(2);
    expect(told(record).filter((line) => line.includes('Jonas reply'))).toHaveLength(2);
    expect(record.leftOut).toBe(2);
  });

  it('says nothing that somebody would not say, neither as an answer nor against one', async () => {
    const five = ['Since March we retry a failed refund five times.'];
    const answered = await meeting(retries, { Mei: ['three'], Jonas: ['five'] }, five);
    const objected = await meeting(retries, { Mei: ['three'], Jonas: ['Friday'] }, five);
    expect(told(answered)).toEqual(['1 Mei answer We retry a failed refund three times.']);
    expect(objected.disagreements).toEqual([]);
  });

  it('takes a question for no answer', async () => {
    const lines = 'Mei: Do we retry a failed refund?\nJonas: We retry a failed refund three times.';
    const record = await meeting(lines, { Mei: ['retry'], Jonas: ['retry'] });
    expect(told(record)).toEqual(['1 Jonas answer We retry a failed refund three times.']);
  });

  it('has nothing to say where nobody answers', async () => {
    const record = await meeting(retries, { Mei: [], Jonas: [] });
    expect(record).toEqual({ lines: [], disagreements: [], alike: [], leftOut: 0 });
  });
});
