import { readFixture } from '../testing/fixtures';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

describe('what LinkedIn hands out', () => {
  it('linkedin-messages: people by their profiles, HTML as text, times in UTC', async () => {
    const { name, content } = readFixture('linkedin-messages');
    const records = await parseBytes(name, content);
    expect(linesOf(records)).toEqual([
      '2024-01-02T10:01:00Z Maya Lin: Ledger\nShall we meet at two?\nOr three.',
      '2024-01-02T10:00:00Z Tom Berg: Hello, Maya',
    ]);
    expect(recordsOfType(records, 'conversation')).toMatchObject([{ key: '2-abc==', kind: 'direct' }]);
    expect(recordsOfType(records, 'message')[1]?.author?.id).toBe('https://www.linkedin.com/in/tom');
  });

  it('linkedin-posts: the words without the quotes of their lines', async () => {
    const { name, content } = readFixture('linkedin-posts');
    expect(linesOf(await parseBytes(name, content))).toEqual([
      '2024-01-02T10:00:00Z Me: We shipped the ledger.\n\nThanks to all.\nhttps://a.example',
    ]);
  });
});
