import { detectFormat } from '../detect-format';
import { buildSqlite, buildTypedstream } from '../testing/build-sqlite';
import { buildImessage, buildWechat, imessageRows } from '../testing/chat-databases';
import { linesOf, parseBytes, recordsOfType, withFile } from '../testing/parse-bytes';

describe('imessage-db', () => {
  it('reads bodies in either form, attachments, events, what was taken back', async () => {
    const records = await parseBytes('chat.db', buildImessage());
    expect(records[0]).toMatchObject({ key: 'iMessage;+;chat1', title: 'Lake', kind: 'group' });
    expect(linesOf(records)).toEqual([
      '2024-01-02T10:00:00.000Z maya@example.org: see you at two',
      '2024-01-02T10:01:00.000Z Me: 好 👍 bring the boat',
      '2024-01-02T10:05:00.000Z +4915112345678: [image]',
      '2024-01-02T10:06:00.000Z -: [system] maya@example.org named the conversation Lake',
      '2024-01-02T10:07:00.000Z maya@example.org: [deleted]',
      '2024-01-02T10:08:00.000Z maya@example.org: three, sorry',
    ]);
  });

  it('makes reactions of tapbacks, without those that were taken back', async () => {
    const [first, second] = recordsOfType(await parseBytes('chat.db', buildImessage()), 'message');
    expect(first).toMatchObject({ key: 'G-1', reactions: [{ emoji: '❤️', count: 1 }] });
    expect(second).toMatchObject({ thread: 'G-1', replyTo: 'G-1' });
  });

  it('carries names, types and sizes of attachments, and when a message was edited', async () => {
    const messages = recordsOfType(await parseBytes('chat.db', buildImessage()), 'message');
    expect(messages[2]?.attachments).toEqual([{ name: 'boat.heic', mediaType: 'image/heic', bytes: 2048 }]);
    expect(messages[5]?.editedAt).toBe('2024-01-02T10:30:00.000Z');
  });

  it('gives the same keys in a later, longer copy', async () => {
    const keysOf = async (bytes: Buffer) =>
      recordsOfType(await parseBytes('chat.db', bytes), 'message').map(
        ({ conversation, key }) => conversation + key,
      );
    const shorter = await keysOf(buildImessage(imessageRows.slice(0, 9)));
    expect((await keysOf(buildImessage())).slice(0, shorter.length)).toEqual(shorter);
  });

  it('reads one that was copied in write-ahead mode without its log', async () => {
    const bytes = buildImessage();
    bytes[18] = bytes[19] = 2;
    expect(linesOf(await parseBytes('chat.db', bytes))).toHaveLength(6);
  });

  it('says that a database is damaged', async () => {
    await expect(parseBytes('chat.db', buildImessage().subarray(0, 9_000))).rejects.toMatchObject({
      code: 'ingest/corrupt-database',
    });
  });
});

describe('wechat-db', () => {
  it('reads who wrote in a group, packed quotes, files, what was recalled', async () => {
    const records = await parseBytes('MSG0.db', buildWechat());
    expect(records[0]).toMatchObject({ key: '1@chatroom', title: '支付小组', kind: 'group' });
    expect(linesOf(records)).toEqual([
      '2024-01-02T10:00:00.000Z Maya: 对账任务两点运行',
      '2024-01-02T10:01:00.000Z Me: 收到',
      '2024-01-02T10:02:00.000Z Maya: [image]',
      '2024-01-02T10:03:00.000Z Maya: 好的，明天见',
      '2024-01-02T10:04:00.000Z wxid_tom: [file]',
      '2024-01-02T10:05:00.000Z -: [deleted]',
      '2024-01-02T10:06:00.000Z -: [system] Maya 邀请 Tom 加入了群聊',
    ]);
    expect(recordsOfType(records, 'message')[4]?.attachments).toEqual([{ name: 'plan.pdf' }]);
    expect(recordsOfType(records, 'message')[0]?.key).toBe('9007199254741000');
  });
});

describe('sqlite', () => {
  it('finds the chat by its tables when the first pages do not show them', async () => {
    const fillers = Array.from(
      { length: 400 },
      (_, at) => `filler_${at}(${'column_of_a_long_name_'.repeat(10)} text)`,
    );
    const tables = [
      'MSG(localId integer, Type integer, IsSender integer, CreateTime integer, StrContent text, StrTalker text)',
    ];
    const row = {
      localId: 1,
      Type: 1,
      IsSender: 1,
      CreateTime: 1_704_189_600,
      StrContent: 'ok',
      StrTalker: 'wxid_maya',
    };
    const bytes = buildSqlite([...fillers, ...tables], [['MSG', row]]);
    expect(await withFile('old.db', bytes, detectFormat)).toMatchObject({ format: 'sqlite' });
    expect(linesOf(await parseBytes('old.db', bytes))).toEqual(['2024-01-02T10:00:00.000Z Me: ok']);
  });

  it('names the tables of a database that is no chat', async () => {
    const bytes = buildSqlite(['note(text text)'], []);
    await expect(parseBytes('notes.db', bytes)).rejects.toThrow('its tables: note');
  });
});

describe('typedstream', () => {
  it.each(['short', '长'.repeat(100)])('gives the text of %s', async (text) => {
    const records = await parseBytes('body', buildTypedstream(text));
    expect(recordsOfType(records, 'section')[0]?.text).toBe(text);
  });
});
