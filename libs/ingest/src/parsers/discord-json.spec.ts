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

describe('discord-csv', () => {
  it('reads both ways of writing dates, files, reactions', async () => {
    const { content } = readFixture('discord-csv');
    const records = await parseBytes('Tacit - Text Channels - payments [1191680000000000000].csv', content);
    expect(records[0]).toMatchObject({ key: '1191680000000000000', title: '#payments' });
    expect(linesOf(records)).toEqual([
      '2024-01-02T10:00:00+00:00 Maya: refunds at two,\nor three',
      '2024-01-02T10:01:00 tom: [file]',
    ]);
    expect(recordsOfType(records, 'message')[0]?.reactions).toEqual([{ emoji: '👍', count: 2 }]);
  });
});

describe('discord-package', () => {
  it('reads what its owner wrote, with the names of channels', async () => {
    const { name, content } = readFixture('discord-package');
    const records = await parseBytes(name, content);
    expect(records[0]).toMatchObject({
      key: '1191680000000000000',
      title: '#payments (Tacit)',
      kind: 'channel',
    });
    expect(linesOf(records)).toEqual(['2024-01-02T10:02:20.625Z Maya: refunds at two']);
  });

  it('reads a channel alone, by whoever it is', async () => {
    const { content } = readFixture('discord-own-messages');
    const records = await parseBytes('messages/c1191680000000000000/messages.json', content);
    expect(records[0]).toMatchObject({ key: '1191680000000000000' });
    expect(linesOf(records)).toEqual([
      '2024-01-02T10:02:20.625Z Me: refunds at two',
      '2024-01-02T10:03:20.625Z Me: [file]',
    ]);
  });
});
