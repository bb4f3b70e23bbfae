import { readFixture } from '../testing/fixtures';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

describe('discord-json', () => {
  it('reads a channel: nicknames, replies, files, reactions, what the system says', async () => {
    const { name, content } = readFixture('discord-json');
    const records = await parseBytes(name, content);
    expect(records[0]).toMatchObject({ key: '11', title: '#payments', kind: 'channel', platform: 'discord' });
    expect(linesOf(records)).toEqual([
      '2024-01-02T10:00:00.123+00:00 Maya: The ledger job runs at two.',
      '2024-01-02T11:00:00+01:00 tom: [image]',
      '2024-01-02T12:00:00Z -: [system] Joined the server.',
    ]);
    expect(recordsOfType(records, 'message')[1]).toMatchObject({
      replyTo: '100',
      clock: 'offset',
      attachments: [{ name: 'a.png', bytes: 5 }],
    });
  });
});
