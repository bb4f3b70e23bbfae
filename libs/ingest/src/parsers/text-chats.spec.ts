import { readFixture } from '../testing/fixtures';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

async function readFormat(format: string) {
  const { name, content } = readFixture(format);
  const records = await parseBytes(name, content);
  return { title: recordsOfType(records, 'conversation')[0]?.title, lines: linesOf(records), records };
}

const read = async (...lines: string[]) => linesOf(await parseBytes('chat.txt', lines.join('\n')));

describe('chats saved as text', () => {
  it('signal-txt: messages of several lines', async () => {
    const { title, lines } = await readFormat('signal-txt');
    expect(title).toBe('Maya Lin, Tom');
    expect(lines).toEqual([
      '2024-01-02T10:00:00 Maya Lin: The ledger job\nruns at two.',
      '2024-01-02T10:01:00 Tom: Thanks',
    ]);
  });

  it('line-txt: days as headings, half days, quotes over lines, calls', async () => {
    const { title, lines } = await readFormat('line-txt');
    expect(title).toBe('林小雨');
    expect(lines).toEqual([
      '2024-01-02T09:15:00 林小雨: 早安',
      '2024-01-02T13:02:00 Maya: 第一行\n第二行',
      '2024-01-02T13:05:00 林小雨: [sticker]',
      '2024-01-02T14:00:00 -: [system] ☎ 通話時間 5:32',
      '2024-01-03T00:30:00 Maya: 晚安',
    ]);
  });

  it.each([
    [
      [
        '[LINE] Chat history with Travel',
        'Saved on: 26/04/2026, 04:36PM',
        '',
        'Sun, 26/04/2026',
        '04:35PM\tAlex\thi',
      ],
      '2026-04-26T16:35:00 Alex: hi',
    ],
    [
      [
        '[LINE] Mayaとのトーク履歴',
        '保存日時：2024/01/06 10:00',
        '',
        '2024/01/05(金)',
        '午後1:02\tMaya\tはい',
      ],
      '2024-01-05T13:02:00 Maya: はい',
    ],
    [
      [
        'KakaoTalk Chats with Min',
        'Date Saved : November 3, 2020, 1:08 PM',
        '',
        'February 10, 2016, 2:33 AM',
        'February 10, 2016, 2:33 AM, you : study',
      ],
      '2016-02-10T02:33:00 you: study',
    ],
    [
      [
        '민 님과 카카오톡 대화',
        '저장한 날짜 : 2020년 11월 3일 오전 11:29',
        '',
        '2016년 2월 5일 오후 1:33, 회원님 : 사진',
      ],
      '2016-02-05T13:33:00 회원님: [image]',
    ],
    [['2024/10/4 11:42 林小雨：收到'], '2024-10-04T11:42:00 林小雨: 收到'],
  ])('reads %j', async (lines, expected) => {
    expect(await read(...lines)).toEqual([expected]);
  });

  it('kakaotalk-txt: the shape of Windows', async () => {
    const { title, lines } = await readFormat('kakaotalk-txt');
    expect(title).toBe('민수');
    expect(lines).toEqual([
      '2024-01-02T00:01:00 민수: [image]',
      '2024-01-02T13:03:00 Maya: 정산 작업은\n두 시에 실행됩니다',
      '2024-01-03T02:41:00 민수: 네',
    ]);
  });

  it('qq-txt: titles before names, numbers and addresses as ids, the system', async () => {
    const { title, lines, records } = await readFormat('qq-txt');
    expect(title).toBe('支付小组');
    expect(lines).toEqual([
      '2024-01-02T20:43:38 林小雨: 对账任务两点运行\n失败请联系我',
      '2024-01-02T20:44:09 Tom: [image]',
      '2024-01-02T20:45:00 -: [system] Tom 加入了群聊',
    ]);
    expect(recordsOfType(records, 'message').map(({ author }) => author?.id)).toEqual([
      '10001',
      'tom@example.org',
      undefined,
    ]);
  });

  it('wechat-txt: the date and name on a line of their own', async () => {
    expect((await readFormat('wechat-txt')).lines).toEqual([
      '2024-10-04T11:42:05 林小雨: 对账任务两点运行',
      '2024-10-04T11:43:00 Maya: [image]',
      '2024-10-04T11:44:10 林小雨: 收到',
    ]);
  });

  it('imessage-txt: replies once, tapbacks and receipts aside, files as attachments', async () => {
    const { title, lines, records } = await readFormat('imessage-txt');
    expect(title).toBe('imessage-txt');
    expect(lines).toEqual([
      '2024-01-02T10:00:00 Maya Lin: see you at two\nbring the boat',
      '2024-01-02T10:01:00 Me: ok',
      '2024-01-02T10:02:00 -: [system] Maya Lin named the conversation Lake',
      '2024-01-02T13:03:00 +4915112345678: [image]',
      '2024-01-02T13:04:00 Maya Lin: [deleted]',
    ]);
    expect(recordsOfType(records, 'message')[3]?.attachments).toEqual([{ name: 'boat.heic' }]);
  });

  it('dingtalk-txt: name before time, pictures as a kind, the system', async () => {
    const { lines } = await readFormat('dingtalk-txt');
    expect(lines).toEqual([
      '2024-01-02T10:00:00 林小雨: 对账任务两点运行\n失败请联系我',
      '2024-01-02T10:01:00 Maya Lin: [image]',
      '2024-01-02T10:02:00 -: [system] Tom 加入了群聊',
    ]);
  });

  it('irc-log: days of the log, who comes and goes, actions, colours aside', async () => {
    const { lines } = await readFormat('irc-log');
    expect(lines).toEqual([
      '2024-01-02T10:00:00 -: [system] tom [~tom@host.example] has joined #payments',
      '2024-01-02T10:00:00 maya: the ledger job runs at two',
      '2024-01-02T10:01:00 tom: 4thanks',
      '2024-01-02T10:02:00 maya: waves',
      '2024-01-02T10:03:00 -: [system] tom has quit [Quit: bye]',
      '2024-01-03T00:01:00 maya: good morning: all',
      '2024-01-03T10:04:00 tom: red bold',
    ]);
  });

  it('irc-log: a file a day of one channel is one conversation', async () => {
    const chats = await Promise.all(
      ['02', '03'].map((day) =>
        parseBytes(`logs/#ubuntu.2024-01-${day}.log`, '[10:00] <maya> hi\n=== tom left the room.'),
      ),
    );
    expect(chats.flatMap((records) => recordsOfType(records, 'conversation')).map(({ key }) => key)).toEqual([
      'chat:#ubuntu',
      'chat:#ubuntu',
    ]);
    expect(linesOf(chats[1] ?? [])).toEqual([
      '2024-01-03T10:00:00 maya: hi',
      '2024-01-03T10:00:00 -: [system] tom left the room.',
    ]);
  });

  it('sms-xml: numbers however they are written, pictures, who wrote in a group', async () => {
    const { lines, records } = await readFormat('sms-xml');
    expect(lines).toEqual([
      '2024-01-02T10:00:00.000Z Maya Lin: see you at two 👍',
      '2024-01-02T10:01:00.000Z Me: ok',
      '2024-01-02T10:02:00.000Z Maya Lin: [image]',
      '2024-01-02T10:03:00.000Z +49160456: hello both',
    ]);
    expect(recordsOfType(records, 'conversation').map(({ title, kind }) => [title, kind])).toEqual([
      ['Maya Lin', 'direct'],
      ['Maya Lin, Tom', 'group'],
    ]);
  });
});
