import { readFixture } from '../testing/fixtures';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

async function readFormat(format: string) {
  const { name, content } = readFixture(format);
  const records = await parseBytes(name, content);
  return { conversation: recordsOfType(records, 'conversation')[0], lines: linesOf(records), records };
}

describe('chats in JSON and tables', () => {
  it('chat-json: 留痕, with the title of the file', async () => {
    const { conversation, lines } = await readFormat('chat-json');
    expect(conversation).toMatchObject({ title: '支付小组', kind: 'group' });
    expect(lines).toEqual([
      '2024-01-02T10:00:00 林小雨: 对账任务两点运行',
      '2024-01-02T10:01:00 Maya: [image]',
    ]);
  });

  it.each([
    [
      'Feishu',
      {
        items: [
          {
            message_id: 'om_1',
            create_time: '1704189600000',
            sender: { id: 'ou_1' },
            body: { content: '{"text":"收到"}' },
          },
        ],
      },
      '2024-01-02T10:00:00.000Z ou_1: 收到',
    ],
    [
      '留痕',
      { data: [{ time: '2024-01-02 10:00:00', nickname: '林小雨', text: '收到' }] },
      '2024-01-02T10:00:00 林小雨: 收到',
    ],
    [
      'a list',
      [{ date: '2024-01-02T10:00:00+08:00', from: 'Maya', message: 'ok' }],
      '2024-01-02T10:00:00+08:00 Maya: ok',
    ],
    [
      'QQChatExporter',
      {
        metadata: {},
        chatInfo: { name: 'g', type: 'group' },
        messages: [
          {
            messageId: '1',
            timestamp: 1704189600000,
            sender: { uid: 'u1', name: '林' },
            content: { text: '好' },
          },
        ],
      },
      '2024-01-02T10:00:00.000Z 林: 好',
    ],
  ])('chat-json: %s', async (_, json, expected) => {
    expect(linesOf(await parseBytes('a.json', JSON.stringify(json)))).toEqual([expected]);
  });

  it('chat-jsonl: ChatLab', async () => {
    const { conversation, lines } = await readFormat('chat-jsonl');
    expect(conversation).toMatchObject({ title: 'Payments' });
    expect(lines).toEqual([
      '2024-01-02T10:00:00.000Z Maya: The ledger job runs at two.',
      '2024-01-02T10:01:00.000Z Tom: [image]',
      '2024-01-02T10:02:00.000Z Maya: ok',
    ]);
  });

  it('messenger-json: names, words and reactions that were read as Latin-1 are repaired', async () => {
    const { conversation, lines, records } = await readFormat('messenger-json');
    expect(conversation?.members?.map(({ name }) => name)).toEqual(['Jörg', 'Maya']);
    expect(lines).toEqual([
      '2024-01-02T10:01:00.000Z Jörg: Grüße ❤',
      '2024-01-02T10:00:00.000Z Maya: [image]',
    ]);
    expect(recordsOfType(records, 'message')[0]?.reactions).toEqual([{ emoji: '❤', count: 1 }]);
  });

  it('chatgpt-json: the branch that was last shown', async () => {
    expect((await readFormat('chatgpt-json')).lines).toEqual([
      '2024-01-02T10:00:00.000Z Me: How do I say it?',
      '2024-01-02T10:00:20.000Z ChatGPT: Kindly.',
    ]);
  });

  it('claude-json: text in either place', async () => {
    expect((await readFormat('claude-json')).lines).toEqual([
      '2024-01-02T10:00:00Z Me: 怎么说？',
      '2024-01-02T10:00:05Z Claude: 请客气一点。',
    ]);
  });

  it('chat-csv: columns in Chinese, cells with separators and lines', async () => {
    const { lines, records } = await readFormat('chat-csv');
    expect(lines).toEqual([
      '2024-10-04T11:42:00 林小雨: 对账任务,两点运行',
      '2024-10-04T11:43:00 Maya: 第一行\n第二行',
    ]);
    expect(recordsOfType(records, 'message')[1]).toMatchObject({ place: { line: 3 } });
  });

  it('csv: rows that name their columns', async () => {
    const { records } = await readFormat('csv');
    expect(recordsOfType(records, 'section')[0]?.text).toContain(
      'country: 中国 | limit: 4000 CNY | note: 先询问',
    );
  });
});
