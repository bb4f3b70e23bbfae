import { readMailText } from './mail-text';

const read = (...lines: string[]) => readMailText(lines.join('\n'));

describe('readMailText', () => {
  it.each([
    'On Wed, 31 Jan 2024 at 09:05, Tom <tom@example.org> wrote:',
    'Am 31.01.2024 um 09:05 schrieb Tom:',
    'Le 31 janv. 2024 à 09:05, Tom a écrit :',
    '在 2024年1月31日，Tom <tom@example.org> 写道：',
    '-----Original Message-----',
    '------------------ 原始邮件 ------------------',
  ])('cuts what follows %j', (header) => {
    expect(read('Yes, Monday.', '', header, '> When?')).toEqual({
      text: 'Yes, Monday.',
      quoted: `${header}\n> When?`,
    });
  });

  it('cuts a reply header that is broken over two lines', () => {
    expect(
      read('Yes.', '', 'On Wed, 31 Jan 2024 at 09:05, Tom', '<tom@example.org> wrote:', '> When?').text,
    ).toBe('Yes.');
  });

  it('cuts the head of an answered mail as Outlook writes it', () => {
    expect(
      read('好的。', '', '发件人：Tom', '发送时间：2024年1月31日', '主题：问题', '', '什么时候？').text,
    ).toBe('好的。');
  });

  it('keeps answers between quoted lines', () => {
    expect(read('> When?', 'Monday.', '> Where?', 'Here.')).toEqual({
      text: 'Monday.\nHere.',
      quoted: '> When?\n> Where?',
    });
  });

  it('cuts the signature', () => {
    expect(read('Done.', '-- ', 'Maya Lin', 'Payments')).toEqual({
      text: 'Done.',
      quoted: '-- \nMaya Lin\nPayments',
    });
    expect(read('Done.', '', 'Sent from my iPhone').text).toBe('Done.');
  });

  it('keeps a mail that only forwards another', () => {
    const forwarded = ['---------- Forwarded message ----------', 'From: Tom', 'The limit is 500.'];
    expect(read(...forwarded)).toEqual({ text: forwarded.join('\n'), quoted: '' });
  });

  it('leaves sentences alone that only begin like a reply', () => {
    const text = 'On Monday we pay.\nFrom: the vault, to: the bank.';
    expect(read(text)).toEqual({ text, quoted: '' });
  });
});
