import { readPageText, type PdfRun } from './pdf-page-text';

/** Lines of 10 points, one below the other; the width follows from the length. */
function page(...lines: string[]): PdfRun[] {
  return lines.map((text, at) => ({
    text,
    x: 72,
    y: 700 - at * 12,
    width: text.length * 5,
    height: 10,
    endsLine: true,
  }));
}

describe('readPageText', () => {
  it('joins lines that were broken at the margin, and words hyphenated there', () => {
    const runs = page(
      'The nightly ledger job compares all pay-',
      'ments with what the bank has booked, and',
      'reports what differs.',
    );
    expect(readPageText(runs)).toBe(
      'The nightly ledger job compares all payments with what the bank has booked, and reports what differs.',
    );
  });

  it('joins Chinese lines without a space', () => {
    expect(readPageText(page('夜间对账任务比较所有付款与银行入账，并', '报告差异。'))).toBe(
      '夜间对账任务比较所有付款与银行入账，并报告差异。',
    );
  });

  it('keeps short lines and list items on lines of their own', () => {
    const runs = page('Steps', '1. Stop the queue and wait for the last job to end', '2. Restart');
    expect(readPageText(runs)).toBe('Steps\n1. Stop the queue and wait for the last job to end\n2. Restart');
  });

  it('parts cells of a row that stand apart', () => {
    const row = [
      { text: 'Limit', x: 72, y: 700, width: 25, height: 10, endsLine: false },
      { text: '500 EUR', x: 200, y: 700, width: 35, height: 10, endsLine: true },
    ];
    expect(readPageText(row)).toBe('Limit 500 EUR');
  });
});
