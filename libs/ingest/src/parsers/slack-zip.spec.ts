import { buildZip } from '../testing/build-zip';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

const USERS = [
  { id: 'U1', name: 'maya', profile: { display_name: 'Maya', email: 'Maya@Example.org' } },
  { id: 'U2', name: 'tom', real_name: 'Tom Ode', profile: {} },
];
const CHANNELS = [{ id: 'C1', name: 'payments', members: ['U1', 'U2'] }];

function slackExport(days: Record<string, unknown>, extra: Record<string, unknown> = {}): Buffer {
  const files = { 'users.json': USERS, 'channels.json': CHANNELS, ...extra, ...days };
  return buildZip(
    Object.entries(files).map(([name, content]) => ({
      name,
      content: typeof content === 'string' ? content : JSON.stringify(content),
    })),
  );
}

const readDay = (...messages: unknown[]) =>
  parseBytes('slack.zip', slackExport({ 'payments/2024-01-02.json': messages }));

describe('slack-zip', () => {
  it('reads channels with their members', async () => {
    const [conversation] = await readDay({ ts: '1704189600.000100', user: 'U1', text: 'hi' });
    expect(conversation).toEqual({
      type: 'conversation',
      key: 'C1',
      platform: 'slack',
      title: '#payments',
      kind: 'channel',
      members: [
        { platform: 'slack', id: 'U1', name: 'Maya', email: 'maya@example.org' },
        { platform: 'slack', id: 'U2', name: 'Tom Ode' },
      ],
      place: { file: 'slack.zip!payments/2024-01-02.json' },
    });
  });

  it('tells whose account was closed', async () => {
    const users = [{ ...USERS[0], deleted: true }, USERS[1]];
    const day = { 'payments/2024-01-02.json': [{ ts: '1704189600.000100', user: 'U1', text: 'hi' }] };
    const records = await parseBytes('slack.zip', slackExport(day, { 'users.json': users }));
    const [message] = recordsOfType(records, 'message');
    expect(message?.author).toMatchObject({ name: 'Maya', hasLeft: true });
    const [conversation] = recordsOfType(records, 'conversation');
    expect(conversation?.members?.map(({ hasLeft = false }) => hasLeft)).toEqual([true, false]);
  });

  it('resolves mentions, links and entities', async () => {
    const text =
      '<@U1> see <#C1|payments>, <https://a.example/x|the runbook> &amp; <https://b.example> if 1 &lt; 2 <!here>';
    expect(linesOf(await readDay({ ts: '1704189600.000100', user: 'U2', text }))).toEqual([
      '2024-01-02T10:00:00.000Z Tom Ode: @Maya see #payments, the runbook (https://a.example/x) & https://b.example if 1 < 2 @here',
    ]);
  });

  it('carries threads, edits, reactions and files', async () => {
    const records = await readDay(
      { ts: '1704189600.000100', user: 'U1', text: 'plan?', thread_ts: '1704189600.000100', reply_count: 1 },
      {
        ts: '1704189660.000200',
        thread_ts: '1704189600.000100',
        user: 'U2',
        text: '',
        edited: { user: 'U2', ts: '1704189720.000000' },
        reactions: [{ name: '+1', users: ['U1'], count: 1 }],
        files: [{ name: 'plan.pdf', mimetype: 'application/pdf', size: 12 }],
      },
    );
    const [root, reply] = recordsOfType(records, 'message');
    expect(root).not.toHaveProperty('thread');
    expect(reply).toMatchObject({
      key: '1704189660.000200',
      thread: '1704189600.000100',
      editedAt: '2024-01-02T10:02:00.000Z',
      kind: 'file',
      text: '',
      reactions: [{ emoji: ':+1:', count: 1 }],
      attachments: [{ name: 'plan.pdf', mediaType: 'application/pdf', bytes: 12 }],
      place: { record: 1 },
    });
  });

  it('tells system messages, deleted ones and bots apart', async () => {
    const records = await readDay(
      { ts: '1704189600.1', subtype: 'channel_join', user: 'U1', text: '<@U1> has joined the channel' },
      { ts: '1704189601.1', subtype: 'tombstone', user: 'U1', text: 'This message was deleted.' },
      {
        ts: '1704189602.1',
        subtype: 'bot_message',
        bot_id: 'B1',
        username: 'deploy',
        attachments: [{ fallback: 'done' }],
      },
    );
    expect(linesOf(records).map((line) => line.slice(25))).toEqual([
      '-: [system] @Maya has joined the channel',
      'Maya: [deleted]',
      'deploy: done',
    ]);
    expect(recordsOfType(records, 'message')[2]?.author).toMatchObject({ id: 'B1', isBot: true });
  });

  it('reads the days of a channel in order, whatever the order of the archive', async () => {
    const zip = slackExport({
      'payments/2024-01-03.json': [{ ts: '1704276000.1', user: 'U1', text: 'second' }],
      'payments/2024-01-02.json': [{ ts: '1704189600.1', user: 'U1', text: 'first' }],
    });
    expect(linesOf(await parseBytes('slack.zip', zip)).map((line) => line.slice(25))).toEqual([
      'Maya: first',
      'Maya: second',
    ]);
  });

  it('names direct conversations after the people in them', async () => {
    const zip = slackExport(
      {
        'D1/2024-01-02.json': [
          { ts: '1704189600.1', user: 'U9', user_profile: { real_name: 'Guest' }, text: 'hey' },
        ],
      },
      { 'dms.json': [{ id: 'D1', members: ['U1', 'U2'] }] },
    );
    const records = await parseBytes('slack.zip', zip);
    expect(records[0]).toMatchObject({ key: 'D1', kind: 'direct', title: 'Maya, Tom Ode' });
    expect(linesOf(records)[0]).toContain('Guest: hey');
  });

  it('goes on after a damaged day and a message without a time, and reports both', async () => {
    const zip = slackExport({
      'payments/2024-01-02.json': '[{"ts": "17041',
      'payments/2024-01-03.json': [
        { user: 'U1', text: 'when?' },
        { ts: '1704276000.1', user: 'U1', text: 'now' },
      ],
    });
    const records = await parseBytes('slack.zip', zip);
    expect(recordsOfType(records, 'skipped').map(({ reason, place }) => [reason, place.record])).toEqual([
      ['entry/not-json', undefined],
      ['message/no-timestamp', 0],
    ]);
    expect(linesOf(records)).toHaveLength(1);
  });

  it('keeps two messages of one microsecond apart, and drops the same one said twice', async () => {
    const message = { ts: '1704189600.1', user: 'U1', text: 'a' };
    const records = await readDay(message, { ...message, text: 'b' }, message);
    expect(recordsOfType(records, 'message').map(({ key }) => key)).toEqual([
      '1704189600.1',
      '1704189600.1-2',
    ]);
    expect(records.at(-1)).toMatchObject({ type: 'skipped', reason: 'message/duplicate', notice: true });
  });
});
