import iconv from 'iconv-lite';
import { parseBytes, recordsOfType } from '../testing/parse-bytes';

const CHINESE = '支付系统的夜间对账任务每天凌晨两点运行。\n如果失败，请先检查队列，再联系林小雨。\n'.repeat(
  4,
);
const GERMAN = 'Die Prüfung läuft täglich um zwei Uhr.\nFür Rückfragen: Jörg Müller – „Zahlungen“.\n'.repeat(
  4,
);

describe('plain-text', () => {
  it.each([
    ['gb18030', CHINESE],
    ['big5', '支付系統的對帳作業每天凌晨兩點執行。\n如果失敗，請先檢查佇列，再聯絡林小雨。\n'.repeat(4)],
    [
      'shift_jis',
      '支払いシステムの照合は毎日二時に実行されます。\n失敗した場合は担当者に連絡してください。\n'.repeat(4),
    ],
    [
      'cp949',
      '결제 시스템의 대사 작업은 매일 두 시에 실행됩니다.\n실패하면 담당자에게 연락하세요.\n'.repeat(4),
    ],
    ['utf-16le', CHINESE],
    ['utf-16be', GERMAN],
    ['windows-1252', GERMAN],
    [
      'windows-1251',
      'Сверка платежей выполняется каждый день в два часа.\nЕсли она не удалась, проверьте очередь.\n'.repeat(
        4,
      ),
    ],
    ['utf-8', CHINESE],
  ])('reads %s without being told', async (encoding, text) => {
    const records = await parseBytes('notes.txt', iconv.encode(text, encoding));
    expect(recordsOfType(records, 'section')[0]?.text).toBe(text.trim());
  });

  it('reads a file whose first strange byte comes late', async () => {
    const text = 'plain words only\n'.repeat(6_000) + GERMAN;
    const records = await parseBytes('notes.txt', iconv.encode(text, 'windows-1252'));
    expect(recordsOfType(records, 'section').at(-1)?.text).toContain('Jörg Müller – „Zahlungen“');
  });

  it('says so when some bytes of a UTF-8 file are damaged', async () => {
    const bytes = Buffer.concat([Buffer.from(CHINESE), Buffer.from([0xff, 0xfe]), Buffer.from(CHINESE)]);
    const records = await parseBytes('notes.txt', bytes);
    expect(records.at(-1)).toMatchObject({
      type: 'skipped',
      notice: true,
      reason: 'file/damaged-characters',
    });
  });

  it('does not take binary data for text, whatever its name', async () => {
    const bytes = Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 167 + (at >> 3)) % 256));
    await expect(parseBytes('notes.txt', bytes)).rejects.toMatchObject({ code: 'ingest/unknown-format' });
  });
});
