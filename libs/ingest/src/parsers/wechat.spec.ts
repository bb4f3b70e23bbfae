import { readFixture } from '../testing/fixtures';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

async function readFormat(format: string) {
  const { name, content } = readFixture(format);
  const records = await parseBytes(name, content);
  return {
    conversation: recordsOfType(records, 'conversation')[0],
    lines: linesOf(records),
    messages: recordsOfType(records, 'message'),
  };
}

const table = async (...lines: string[]) => parseBytes('林小雨.csv', lines.join('\n'));

describe('chats of WeChat', () => {
  it('wechat-json: WeFlow', async () => {
    const { conversation, lines } = await readFormat('wechat-json');
    expect(conversation).toMatchObject({
      platform: 'wechat',
      key: '12@chatroom',
      title: '支付小组',
      kind: 'group',
    });
    expect(lines).toEqual([
      '2024-01-02T10:00:00.000Z 林小雨: 对账任务两点运行',
      '2024-01-02T10:01:00.000Z Maya: [image]',
    ]);
  });

  it('wechat-csv: the owner is who is marked, not whom the row names', async () => {
    const { conversation, lines, messages } = await readFormat('wechat-csv');
    expect(conversation).toMatchObject({ title: '支付小组' });
    expect(lines).toEqual([
      '2024-10-04T11:42:00 林小雨: 对账任务,两点运行',
      '2024-10-04T11:43:00 Me: 第一行\n第二行',
    ]);
    expect(messages.map(({ key }) => key)).toEqual(['9001', '9002']);
  });

  it('wechat-csv: instants before clocks, types by number, an id in a cell without a name', async () => {
    const records = await table(
      'localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime',
      '1,3,1,0,1,1704189600,,点个Star,2024-01-02 18:00:00,1234567890987654',
      '2,3,3,0,0,1704189660,,<img/>,2024-01-02 18:01:00,1234567890987655',
      '3,3,10000,0,0,1704189720,,你撤回了一条消息,2024-01-02 18:02:00,1234567890987656',
    );
    expect(linesOf(records)).toEqual([
      '2024-01-02T10:00:00.000Z Me: 点个Star',
      '2024-01-02T10:01:00.000Z 林小雨: [image]',
      '2024-01-02T10:02:00.000Z 林小雨: [deleted]',
    ]);
    expect(recordsOfType(records, 'message')[0]?.key).toBe('1234567890987654');
  });

  it('wechat-csv: says of a table without rows that there is nothing in it', async () => {
    const records = await table(
      'localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender',
    );
    expect(records).toMatchObject([{ type: 'skipped', reason: 'table/no-rows' }]);
  });

  it('wechat-html: words of the script, escapes undone, pictures as a kind', async () => {
    const { lines } = await readFormat('wechat-html');
    expect(lines).toEqual([
      '2024-01-02T10:00:00.000Z 林小雨: 对账任务两点运行\n失败请联系我 <3',
      "2024-01-02T10:01:00.000Z Me: that's fine",
      '2024-01-02T10:02:00.000Z 林小雨: [image]',
      '2024-01-02T10:03:00.000Z Me: [deleted]',
    ]);
  });
});

describe('chats of QQ', () => {
  it('qq-package: the chat of the manifest, all chunks in order', async () => {
    const { conversation, lines } = await readFormat('qq-package');
    expect(conversation).toMatchObject({ platform: 'qq', key: '88', title: '支付小组' });
    expect(lines).toEqual(['2024-01-02T10:00:00.000Z Maya: 两点运行', '2024-01-02T10:01:00.000Z Tom: 收到']);
  });

  it('qq-jsonl: a chunk by itself, called by the folder around it', async () => {
    const { content } = readFixture('qq-jsonl');
    const records = await parseBytes('支付小组/chunks/chunk_0001.jsonl', content);
    expect(records[0]).toMatchObject({ title: '支付小组' });
    expect(linesOf(records)).toEqual([
      '2024-01-02T10:00:00.000Z Maya (Pay): 两点运行',
      '2024-01-02T10:01:00.000Z 林小雨: [deleted]',
    ]);
  });

  it('qq-mht: days as rows, names with numbers, pictures as a kind', async () => {
    const { conversation, lines, messages } = await readFormat('qq-mht');
    expect(conversation).toMatchObject({ platform: 'qq', title: '林小雨' });
    expect(lines).toEqual([
      '2024-01-02T10:00:00 林小雨: 对账任务两点运行\n失败请联系我',
      '2024-01-02T10:01:00 Maya: [image]',
      '2024-01-03T09:00:00 Maya: 早',
    ]);
    expect(messages[0]?.author?.id).toBe('10002');
  });
});
