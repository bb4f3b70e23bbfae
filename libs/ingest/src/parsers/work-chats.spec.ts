import { readFixture } from '../testing/fixtures';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

async function readFormat(format: string) {
  const { name, content } = readFixture(format);
  const records = await parseBytes(name, content);
  return {
    lines: linesOf(records),
    conversations: recordsOfType(records, 'conversation'),
    messages: recordsOfType(records, 'message'),
    skipped: recordsOfType(records, 'skipped'),
  };
}

describe('chats of work', () => {
  it('feishu-json: names of who is mentioned, posts as text, pictures as a kind', async () => {
    const { lines, messages } = await readFormat('feishu-json');
    expect(lines).toEqual([
      '2024-01-02T10:00:00.000Z ou_1: @Tom 两点运行',
      '2024-01-02T10:01:00.000Z Tom: Plan\nsee here (https://a.example)',
      '2024-01-02T10:02:00.000Z Tom: [image]',
    ]);
    expect(messages[1]).toMatchObject({ thread: 'om_1', replyTo: 'om_1' });
  });

  it('teams-json: HTML as text, replies in their thread, deletions without words', async () => {
    const { lines, messages } = await readFormat('teams-json');
    expect(lines).toEqual([
      '2024-01-02T10:00:00Z Maya: refunds at two, @Tom',
      '2024-01-02T10:01:00Z Tom: thanks',
      '2024-01-02T10:02:00Z Tom: [deleted]',
    ]);
    expect(messages[0]).toMatchObject({ reactions: [{ emoji: 'like', count: 1 }] });
    expect(messages[1]).toMatchObject({ thread: messages[0]?.key });
  });

  it('mattermost-jsonl: people with their addresses, replies, and a line that is none is said', async () => {
    const { lines, messages, conversations, skipped } = await readFormat('mattermost-jsonl');
    expect(lines).toEqual([
      '2024-01-02T10:00:00.000Z Maya Berg: refunds at two',
      '2024-01-02T10:01:00.000Z tom: thanks',
      '2024-01-02T10:02:00.000Z tom: hello',
    ]);
    expect(messages[0]?.author).toMatchObject({ id: 'maya', email: 'maya@example.org' });
    expect(messages[1]?.thread).toBe(messages[0]?.key);
    expect(conversations.map(({ title, kind }) => [title, kind])).toEqual([
      ['#Payments', 'channel'],
      ['Maya Berg, tom', 'direct'],
    ]);
    expect(skipped).toMatchObject([{ place: { line: 6 }, reason: 'message/not-json' }]);
  });

  it('rocketchat-json: dates of MongoDB, threads, reactions counted, system lines apart', async () => {
    const { lines, messages } = await readFormat('rocketchat-json');
    expect(lines).toEqual([
      '2024-01-02T10:00:00Z Maya: refunds at two',
      '2024-01-02T10:01:00Z tom: thanks',
      '2024-01-02T10:02:00Z -: [system] ana joined',
    ]);
    expect(messages[0]?.reactions).toEqual([{ emoji: ':+1:', count: 2 }]);
    expect(messages[1]?.thread).toBe('r1');
  });

  it('google-chat-json: twelve-hour clocks in UTC, topics as threads', async () => {
    const { lines, messages } = await readFormat('google-chat-json');
    expect(lines).toEqual([
      '2024-01-02T10:00:00Z Maya Berg: refunds at two',
      '2024-01-02T22:01:00Z Tom: thanks',
      '2024-01-02T22:02:00Z Tom: [deleted]',
    ]);
    expect(messages[0]?.author).toMatchObject({ email: 'maya@example.org' });
    expect(messages[1]?.thread).toBe('s1/t1/t1');
  });

  it('wecom-json: one conversation whoever of the two speaks; a change of device is nothing', async () => {
    const { lines, conversations } = await readFormat('wecom-json');
    expect(lines).toEqual([
      '2024-01-02T10:00:00.000Z maya: 两点运行',
      '2024-01-02T10:01:00.000Z tom: [file]',
    ]);
    expect(conversations).toHaveLength(1);
  });

  it('zulip-json: a topic is a conversation, HTML is text', async () => {
    const { lines, conversations } = await readFormat('zulip-json');
    expect(lines).toEqual([
      '2024-01-02T10:00:00.000Z Maya: refunds at two',
      '2024-01-02T10:01:00.000Z Tom: hello',
    ]);
    expect(conversations.map(({ title }) => title)).toEqual(['#payments > refunds', 'Maya, Tom']);
  });
});

describe('chats handed on by other programs', () => {
  it('chatlab-json: kinds by their codes', async () => {
    const { lines, conversations } = await readFormat('chatlab-json');
    expect(lines).toEqual([
      '2024-01-02T10:00:00.000Z maya: refund retries run at two',
      '2024-01-02T10:01:00.000Z 林小雨: [image]',
      '2024-01-02T10:02:00.000Z -: [system] 林小雨 joined',
    ]);
    expect(conversations[0]).toMatchObject({ platform: 'qq', key: '88', kind: 'group' });
  });

  it('chatlab-jsonl: the same on lines, comments aside', async () => {
    const { lines } = await readFormat('chatlab-jsonl');
    expect(lines).toEqual(['2024-01-02T10:00:00.000Z Maya: ok', '2024-01-02T10:01:00.000Z Maya: [deleted]']);
  });

  it('qq-json: recalled messages lose their words', async () => {
    const { lines } = await readFormat('qq-json');
    expect(lines).toEqual([
      '2024-01-02T10:00:00.000Z Maya: 两点运行',
      '2024-01-02T10:01:00.000Z 林小雨: [deleted]',
    ]);
  });
});
