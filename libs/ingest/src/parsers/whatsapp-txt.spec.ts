import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

const read = async (...lines: string[]) => linesOf(await parseBytes('chat.txt', lines.join('\n')));

describe('whatsapp-txt', () => {
  it('reads the Android shape, with lines that go on', async () => {
    expect(
      await read(
        '24/12/19, 11:23 - Maya Lin: The ledger job',
        'runs at two.',
        '24/12/19, 11:25 - Tom: Thanks: noted',
      ),
    ).toEqual([
      '2019-12-24T11:23:00 Maya Lin: The ledger job\nruns at two.',
      '2019-12-24T11:25:00 Tom: Thanks: noted',
    ]);
  });

  it('reads the iPhone shape, with invisible marks and a narrow space before PM', async () => {
    expect(await read('\u200e[12/24/19, 9:05:31\u202fPM] ~\u202fMaya: \u200eimage omitted')).toEqual([
      '2019-12-24T21:05:31 Maya: [image]',
    ]);
  });

  it.each([
    ['2022/12/24, 13:34. - A: x', '2022-12-24T13:34:00 A: x'],
    ['[24.12.22, 15:21:45] A: x', '2022-12-24T15:21:45 A: x'],
    ['24.12.22 um 15:21 - A: x', '2022-12-24T15:21:00 A: x'],
    ['24-12-2022 3:21 p. m. - A: x', '2022-12-24T15:21:00 A: x'],
    ['24/12/22 12:37:00 a.m. - A: x', '2022-12-24T00:37:00 A: x'],
    ['[2023/5/24, 下午4:13:23] 林小雨: 好的', '2023-05-24T16:13:23 林小雨: 好的'],
    ['2023/5/24 上午12:03 - 林小雨：好的', '2023-05-24T00:03:00 林小雨: 好的'],
    ['2023. 5. 24. 오후 4:13 - 민수: 네', '2023-05-24T16:13:00 민수: 네'],
    ['[2023年5月24日 16:13:23] 陳大文: 收到', '2023-05-24T16:13:23 陳大文: 收到'],
    ['٢٤/١٢/٢٠٢٢, ٣:٢١ م - ليلى: نعم', '2022-12-24T15:21:00 ليلى: نعم'],
    ['24/12/2565 15:21 - A: x', '2022-12-24T15:21:00 A: x'],
  ])('reads %s', async (line, expected) => {
    expect(await read(line)).toEqual([expected]);
  });

  it('infers over the whole file that the month comes first', async () => {
    const lines = await read('1/2/20, 10:00 - A: x', '1/17/20, 10:00 - A: y');
    expect(lines).toEqual(['2020-01-02T10:00:00 A: x', '2020-01-17T10:00:00 A: y']);
  });

  it('takes the order in which days follow each other when no number is above 12', async () => {
    const lines = await read('09/10/22 10:00 - A: x', '10/10/22 10:00 - A: y', '11/10/22 10:00 - A: z');
    expect(lines[0]).toBe('2022-10-09T10:00:00 A: x');
  });

  it('says so when the order of day and month had to be assumed', async () => {
    const [, notice] = await parseBytes('chat.txt', '09/10/22, 10:00 - A: x');
    expect(notice).toMatchObject({ type: 'skipped', notice: true, reason: 'file/date-order-assumed' });
  });

  it('tells what the system says from what people say', async () => {
    expect(
      await read(
        '24/12/19, 11:20 - Messages and calls are end-to-end encrypted.',
        '24/12/19, 11:21 - Tom changed the subject from "Pay: old" to "Pay: new"',
        '[24/12/19, 11:22:00] Payments: \u200eMaya added you',
        '24/12/19, 11:23 - Tom: left: 3 invoices',
      ),
    ).toEqual([
      '2019-12-24T11:20:00 -: [system] Messages and calls are end-to-end encrypted.',
      '2019-12-24T11:21:00 -: [system] Tom changed the subject from "Pay: old" to "Pay: new"',
      '2019-12-24T11:22:00 -: [system] Maya added you',
      '2019-12-24T11:23:00 Tom: left: 3 invoices',
    ]);
  });

  it.each([
    ['<Media omitted>', '[other]'],
    ['<省略多媒体文件>', '[other]'],
    ['image omitted', '[image]'],
    ['This message was deleted', '[deleted]'],
    ['此消息已删除', '[deleted]'],
    ['Missed voice call', '[call]'],
    ['IMG-20200101-WA0001.jpg (file attached)\nthe receipt', '[image] the receipt'],
    ['<attached: 00000012-AUDIO-2023-01-01.opus>', '[voice]'],
    ['Vertrag.pdf (Datei angehängt)', '[file]'],
    ['Location: https://maps.google.com/?q=1,2', '[location] https://maps.google.com/?q=1,2'],
  ])('keeps the placeholder %j as a kind', async (text, expected) => {
    expect(await read(`24/12/19, 11:23 - A: ${text}`)).toEqual([`2019-12-24T11:23:00 A: ${expected}`]);
  });

  it('keeps joined emoji whole', async () => {
    expect(await read('24/12/19, 11:23 - A: 👩‍💻 ok')).toEqual(['2019-12-24T11:23:00 A: 👩‍💻 ok']);
  });

  it('gives equal messages different keys, and a longer export of the chat the same keys', async () => {
    const short = ['24/12/19, 11:23 - A: ok', '24/12/19, 11:23 - A: ok', '24/12/19, 11:24 - B: ok'];
    const keys = async (lines: string[]) =>
      recordsOfType(await parseBytes('WhatsApp Chat with A.txt', lines.join('\n')), 'message').map(
        ({ key }) => key,
      );
    const before = await keys(short);
    expect(new Set(before).size).toBe(3);
    expect((await keys([...short, '25/12/19, 08:00 - B: more'])).slice(0, 3)).toEqual(before);
  });

  it('names the conversation after the chat, and keeps its key in a copy of the file', async () => {
    const first = await parseBytes('WhatsApp Chat with Maya.txt', '24/12/19, 11:23 - A: ok');
    const copy = await parseBytes('WhatsApp Chat with Maya (1).txt', '24/12/19, 11:23 - A: ok');
    expect(first[0]).toMatchObject({ type: 'conversation', title: 'Maya', kind: 'direct' });
    expect(copy[0]).toMatchObject({ key: recordsOfType(first, 'conversation')[0]?.key });
  });

  it('keeps a wall clock local, and makes it an instant where the uploader told the zone', async () => {
    const line = '24/07/19, 11:23 - A: ok';
    const [local] = recordsOfType(await parseBytes('c.txt', line), 'message');
    const [zoned] = recordsOfType(await parseBytes('c.txt', line, { timeZone: 'Europe/Berlin' }), 'message');
    expect(local).toMatchObject({ sentAt: '2019-07-24T11:23:00', clock: 'local' });
    expect(zoned).toMatchObject({ sentAt: '2019-07-24T11:23:00+02:00', clock: 'offset', key: local?.key });
  });

  it('reports a time no calendar has, with its line', async () => {
    const records = await parseBytes('c.txt', '24/12/19, 11:23 - A: ok\n31/02/20, 11:23 - A: lost');
    expect(records.at(-1)).toMatchObject({
      type: 'skipped',
      reason: 'message/impossible-time',
      place: { line: 2 },
    });
  });
});
