import { readFixture } from '../testing/fixtures';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

describe('telegram-json', () => {
  it('reads a chat: text in pieces, replies, edits, reactions, media, what the system says', async () => {
    const { name, content } = readFixture('telegram-json');
    const records = await parseBytes(name, content);
    expect(records[0]).toMatchObject({ key: '4321', title: 'Payments', kind: 'group' });
    expect(linesOf(records)).toEqual([
      '2024-01-02T10:00:00.000Z -: [system] Maya create group Payments',
      '2024-01-02T10:01:00.000Z Maya: See the runbook (https://a.example).',
      '2024-01-02T10:02:00.000Z 林小雨: 收到',
      '2024-01-02T11:03:00 Maya: [image]',
    ]);
    const [, edited, reply, photo] = recordsOfType(records, 'message');
    expect(edited).toMatchObject({ editedAt: '2024-01-02T10:01:40.000Z', author: { id: 'user1' } });
    expect(reply).toMatchObject({ replyTo: '2', reactions: [{ emoji: '👍', count: 2 }], clock: 'utc' });
    expect(photo).toMatchObject({ clock: 'local', attachments: [{ name: 'photo_1.jpg' }] });
  });

  it('reads all chats of a full export', async () => {
    const chat = (id: number) => ({
      name: `Chat ${id}`,
      type: 'personal_chat',
      id,
      messages: [
        {
          id: 1,
          type: 'message',
          date_unixtime: '1704189600',
          from: 'A',
          from_id: 'user1',
          text: `hi ${id}`,
        },
      ],
    });
    const json = JSON.stringify({ about: 'x', chats: { about: 'y', list: [chat(7), chat(8)] } });
    const records = await parseBytes('result.json', json);
    expect(recordsOfType(records, 'conversation').map(({ title }) => title)).toEqual(['Chat 7', 'Chat 8']);
    expect(recordsOfType(records, 'message').map(({ conversation, text }) => [conversation, text])).toEqual([
      ['7', 'hi 7'],
      ['8', 'hi 8'],
    ]);
  });

  it('reads what is there of a file that was cut off, and says so', async () => {
    const { name, content } = readFixture('telegram-json');
    const records = await parseBytes(name, content.subarray(0, -40));
    expect(linesOf(records)).toHaveLength(3);
    expect(records.at(-1)).toMatchObject({ type: 'skipped', reason: 'file/cut-off' });
  });
});
