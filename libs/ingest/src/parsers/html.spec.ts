import iconv from 'iconv-lite';
import { readFixture } from '../testing/fixtures';
import { parseBytes, recordsOfType } from '../testing/parse-bytes';

describe('html', () => {
  it('reads headings, paragraphs, lists and tables, and not what is around them', async () => {
    const { name, content } = readFixture('html');
    const records = await parseBytes(name, content);
    expect(records[0]).toMatchObject({ type: 'document', title: 'Refund handbook' });
    expect(recordsOfType(records, 'section').map(({ headings, text }) => [headings, text])).toEqual([
      [['Refunds'], 'Within 14 days & no later.'],
      [['Refunds', 'Limits'], '- Ask first\n- Then pay\nDE | 500 EUR'],
    ]);
  });

  it.each(['gb18030', 'shift_jis', 'utf-16le'])('reads %s', async (encoding) => {
    const page = `<html><head><meta charset="${encoding}"><title>支付</title></head><body><p>日本</p></body></html>`;
    const records = await parseBytes(
      'a.html',
      iconv.encode(page.replace('支付', '日本'), encoding, { addBOM: true }),
    );
    expect(recordsOfType(records, 'section')[0]?.text).toBe('日本');
  });

  it('says so when there are no words outside of the marks', async () => {
    const records = await parseBytes(
      'feeds.html',
      Buffer.from('<html><head></head><body><outline text="a"/></body></html>'),
    );
    expect(recordsOfType(records, 'skipped').map(({ reason }) => reason)).toEqual(['document/no-words']);
  });
});
