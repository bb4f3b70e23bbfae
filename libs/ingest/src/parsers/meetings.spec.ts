import { buildDocx } from '../testing/build-docx';
import { readFixture } from '../testing/fixtures';
import { linesOf, parseBytes, recordsOfType } from '../testing/parse-bytes';

async function linesIn(name: string, text: string | Buffer, timeZone?: string) {
  return linesOf(await parseBytes(name, text, timeZone ? { timeZone } : {}));
}

describe('meetings', () => {
  it('joins what one person says in one go, and begins anew after a pause', async () => {
    const { name, content } = readFixture('subtitles');
    expect(await linesIn(name, content)).toEqual([
      'no time Maya Lin: Refunds above 500 euros need a second pair of eyes & a ticket.',
      'no time Tom Berg: Since when?',
      'no time Maya Lin: Since the audit in March.',
    ]);
  });

  it.each([
    ['GMT20240102-100000_Recording.transcript.vtt', '2024-01-02T10:00:05Z'],
    ['Payments 2024-01-02 10.00.vtt', '2024-01-02T10:00:05'],
    ['Payments.vtt', 'no time'],
  ])('knows the hour from the name %s, and never guesses a zone', async (name, time) => {
    const text = 'WEBVTT\n\n00:05.000 --> 00:06.000\nMaya Lin: At two.\n\n00:07.000 --> 00:08.000\nTom: Ok\n';
    expect((await linesIn(name, text))[0]).toBe(`${time} Maya Lin: At two.`);
  });

  it('reads subtitles in which nobody is named as a document, with a clock every half minute', async () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\nMoney came in.\n\n2\n00:00:40,000 --> 00:00:41,000\nAnd went out.\n';
    const records = await parseBytes('film.srt', text);
    expect(recordsOfType(records, 'section')[0]?.text).toBe(
      '[00:00:01]\nMoney came in.\n\n[00:00:40]\nAnd went out.',
    );
  });

  it('reads text with clocks, the day of its first lines, and lines that go on', async () => {
    const { name, content } = readFixture('transcript-txt');
    expect(await linesIn(name, content, 'Europe/Berlin')).toEqual([
      '2024-01-02T10:00:03+01:00 Maya Lin: Refunds above 500 euros need a second pair of eyes.',
      '2024-01-02T10:00:09+01:00 Tom Berg: Since when?',
      '2024-01-02T10:01:10+01:00 Maya Lin: Since the audit in March.\nIt found two mistakes.',
      '2024-01-02T10:01:20+01:00 Tom Berg: Fine.',
    ]);
  });

  it.each([
    ['Otter', 'Maya Lin  0:03\nAt two.\n\nTom Berg  0:09\nFine.\n\nMaya Lin  1:10\nGood.\n'],
    ['腾讯会议', '林小雨(00:00:03): 两点。\n汤姆(00:00:09): 好。\n林小雨(00:01:10): 好的。\n'],
    ['plain', 'Maya: At two.\nTom: Fine.\nMaya: Good.\nTom: Bye now.\n'],
    ['Markdown', '**Maya:** At two.\n\n**Tom:** Fine.\n\n**Maya:** Good.\n\n**Tom:** Bye.\n'],
    [
      'Zoom chat',
      '10:02:33 From Maya Lin to Everyone: At two.\n10:03:00 From Tom: Fine.\n10:04:00 From Maya Lin to Everyone: Good.\n',
    ],
  ])('knows the form of %s', async (_, text) => {
    const records = await parseBytes('meeting.txt', text);
    expect(recordsOfType(records, 'conversation')[0]).toMatchObject({ kind: 'meeting', platform: 'meeting' });
    expect(recordsOfType(records, 'message').length).toBeGreaterThanOrEqual(3);
    expect(new Set(recordsOfType(records, 'message').map(({ author }) => author?.name)).size).toBe(2);
  });

  it.each([
    ['a letter', 'From: Maya\nTo: Tom\nSubject: Refunds\nDate: today\n\nDear Tom,\nat two.\n'],
    ['settings', 'name: tacit\nport: 3000\nname: other\nport: 3001\nhost: a\nhost: b\n'],
    ['questions and answers', 'Question: When?\nAnswer: At two.\nQuestion: Why?\nAnswer: Audit.\n'],
  ])('does not take %s for a meeting', async (_, text) => {
    const records = await parseBytes('notes.txt', text);
    expect(recordsOfType(records, 'conversation').filter(({ kind }) => kind === 'meeting')).toEqual([]);
  });

  it('knows the transcript that Teams saves as a Word document', async () => {
    const turn = (head: string, text: string) =>
      `<w:p><w:r><w:t>${head}</w:t></w:r><w:r><w:br/><w:t>${text}</w:t></w:r></w:p>`;
    const body =
      '<w:p><w:r><w:t>Payments weekly</w:t></w:r></w:p><w:p><w:r><w:t>January 2, 2024, 10:00AM</w:t></w:r></w:p>' +
      '<w:p><w:r><w:t>32m 5s</w:t></w:r></w:p>' +
      turn('Maya Lin   0:03', 'At two.') +
      turn('Tom Berg   0:09', 'Fine.') +
      turn('Maya Lin   1:10', 'Good.');
    expect(await linesIn('Payments weekly.docx', buildDocx(body))).toEqual([
      '2024-01-02T10:00:03 Maya Lin: At two.',
      '2024-01-02T10:00:09 Tom Berg: Fine.',
      '2024-01-02T10:01:10 Maya Lin: Good.',
    ]);
  });
});
