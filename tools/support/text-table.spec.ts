import { textTable } from './text-table';

describe('a table in a terminal', () => {
  it('puts numbers on the right and counts a Chinese character as two columns', () => {
    const table = textTable(
      ['name', 'messages'],
      [
        ['Mei Lin', 1200],
        ['张伟', 7],
      ],
    );
    expect(table).toBe(['name     messages', 'Mei Lin      1200', '张伟            7'].join('\n'));
  });

  it('is its header alone when there is nothing', () => {
    expect(textTable(['name', 'messages'], [])).toBe('name  messages');
  });
});
