import { readFixture } from '../testing/fixtures';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

describe('mbox', () => {
  it('reads mail by mail, keeps threads, and takes escaped lines back', async () => {
    const { name, content } = readFixture('mbox');
    const records = await parseBytes(name, content);
    expect(linesOf(records)).toEqual([
      '2024-01-02T10:00:00.000Z Maya Lin: After 14 days.\nFrom then on it is too late.',
      '2024-01-02T11:00:00.000Z Tom: 谢谢',
    ]);
    expect(
      recordsOfType(records, 'message').map(({ conversation, place }) => [conversation, place.record]),
    ).toEqual([
      ['1@example.org', 0],
      ['1@example.org', 1],
    ]);
  });
});
