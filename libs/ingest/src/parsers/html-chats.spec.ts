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

describe('chats saved as web pages', () => {
  it('telegram-html: offsets, joined messages of the same author, replies, media, reactions', async () => {
    const { conversation, lines, messages } = await readFormat('telegram-html');
    expect(conversation).toMatchObject({ title: 'Payments', platform: 'telegram' });
    expect(lines).toEqual([
      'no time -: [system] Maya invited 林小雨',
      '2024-01-02T10:00:00+01:00 Maya: See the runbook & reply\nby noon',
      '2024-01-02T10:01:00+01:00 Maya: from elsewhere',
      '2024-01-02T10:02:00+01:00 林小雨: [image]',
    ]);
    expect(messages[1]).toMatchObject({ key: '2', reactions: [{ emoji: '👍', count: 3 }] });
    expect(messages[3]).toMatchObject({ replyTo: '2', attachments: [{ name: 'photo_1.jpg' }] });
  });

  it('discord-html: times by the ids, edits aside, replies, bots, attachments, events', async () => {
    const { conversation, lines, messages } = await readFormat('discord-html');
    expect(conversation).toMatchObject({ platform: 'discord', title: '#discord-html' });
    expect(lines).toEqual([
      '2024-01-02T10:02:20.625Z Maya: refunds at two 🙂\nor three',
      '2024-01-02T10:03:20.625Z Maya: [file]',
      '2024-01-02T10:04:20.625Z Helper: noted',
      '2024-01-02T10:05:20.625Z -: [system] Tom joined the server.',
    ]);
    expect(messages[0]).toMatchObject({ author: { id: '11' }, reactions: [{ emoji: '👍', count: 2 }] });
    expect(messages[1]?.attachments).toEqual([{ name: 'plan.pdf' }]);
    expect(messages[2]).toMatchObject({ replyTo: messages[0]?.key, author: { isBot: true } });
  });
});
