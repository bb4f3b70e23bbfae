import { monthColumns } from './month-columns';

describe('the columns of a topic over time', () => {
  it('show the months in which nothing was written, over the end of a year too', () => {
    const counts = [
      { month: '2024-11', messages: 2 },
      { month: '2025-02', messages: 1 },
    ];
    expect(monthColumns(counts).map(({ month, messages }) => `${month} ${messages}`)).toEqual([
      ...['2024-11 2', '2024-12 0', '2025-01 0', '2025-02 1'],
    ]);
  });

  it('are none where no time is known', () => {
    expect(monthColumns([])).toEqual([]);
  });
});
