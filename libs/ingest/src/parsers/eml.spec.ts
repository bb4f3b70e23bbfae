import iconv from 'iconv-lite';
import { detectFormat } from '../detect-format';
import { parseBytes, recordsOfType, withFile } from '../testing/parse-bytes';

const mail = (headers: string[], ...body: string[]) => [...headers, '', ...body].join('\r\n');
const HEADERS = [
  'From: Maya Lin <Maya@Example.org>',
  'To: Tom <tom@example.org>',
  'Message-ID: <2@x>',
  'Date: Wed, 31 Jan 2024 09:05:00 +0100',
];

describe('eml', () => {
  it('reads who, when, what, and keeps the clock of the sender', async () => {
    const [conversation, message] = await parseBytes(
      'a.eml',
      mail([...HEADERS, 'Subject: Re: Refunds'], 'After 14 days.'),
    );
    expect(conversation).toMatchObject({
      key: '2@x',
      title: 'Refunds',
      kind: 'mail',
      members: [
        { id: 'maya@example.org', name: 'Maya Lin', email: 'maya@example.org' },
        { id: 'tom@example.org' },
      ],
    });
    expect(message).toMatchObject({
      key: '2@x',
      author: { platform: 'email', id: 'maya@example.org' },
      sentAt: '2024-01-31T09:05:00+01:00',
      clock: 'offset',
      text: 'After 14 days.',
    });
  });

  it('finds the thread in the headers', async () => {
    const headers = [...HEADERS, 'In-Reply-To: <1@x>', 'References: <0@x> <1@x>'];
    const [conversation, message] = await parseBytes('a.eml', mail(headers, 'Yes.'));
    expect(conversation).toMatchObject({ key: '0@x' });
    expect(message).toMatchObject({ conversation: '0@x', thread: '0@x', replyTo: '1@x' });
  });

  it('decodes words, transfer encodings and character sets', async () => {
    const headers = [
      'From: =?gb18030?B?wdbQodPq?= <lin@example.org>',
      'Subject: =?utf-8?Q?R=C3=BCckerstattung?=',
      'Content-Type: text/plain; charset=gb18030',
      'Content-Transfer-Encoding: base64',
    ];
    const body = iconv.encode('退款需要十四天。', 'gb18030').toString('base64');
    const [conversation, message] = await parseBytes('a.eml', mail(headers, body));
    expect(conversation).toMatchObject({ title: 'Rückerstattung' });
    expect(message).toMatchObject({ author: { name: '林小雨' }, text: '退款需要十四天。', sentAt: null });
  });

  it('reads attachments as documents of their own', async () => {
    const body = [
      '--b',
      'Content-Type: text/plain',
      '',
      'See the notes.',
      '--b',
      'Content-Type: text/markdown; name="notes.md"',
      'Content-Disposition: attachment; filename="notes.md"',
      '',
      '# Limits',
      '500 EUR',
      '--b--',
    ];
    const records = await parseBytes(
      'a.eml',
      mail([...HEADERS, 'Content-Type: multipart/mixed; boundary=b'], ...body),
    );
    expect(recordsOfType(records, 'message')[0]?.attachments).toEqual([
      { name: 'notes.md', mediaType: 'text/markdown', bytes: 17 },
    ]);
    expect(recordsOfType(records, 'document')[0]).toMatchObject({ key: 'a.eml!notes.md', title: 'Limits' });
  });

  it('reads a mail that was saved as UTF-16', async () => {
    const bytes = iconv.encode(mail(HEADERS, 'Grüße'), 'utf-16le', { addBOM: true });
    expect(recordsOfType(await parseBytes('a.eml', bytes), 'message')[0]?.text).toBe('Grüße');
  });

  it('is known by its fields, also where blanks stand before their colons, as the oldest programs wrote them', async () => {
    const bytes = Buffer.from(
      mail(['From  : tom@example.org', 'Subject     : Hello', 'To  : maya@example.org'], 'Hi'),
    );
    expect(await withFile('old.eml', bytes, detectFormat)).toMatchObject({ format: 'eml' });
  });
});
