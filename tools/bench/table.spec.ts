import { benchTable } from './table';

describe('the rows of a bench, for people', () => {
  it('are a table of the columns in use', () => {
    const rows = [
      { metric: 'seconds', value: 41.2345, n: 100_000 },
      { metric: 'records_per_s', value: 2425.17, n: 100_000 },
    ];
    expect(benchTable(rows)).toBe(
      ['metric         value       n', 'seconds         41.2  100000', 'records_per_s   2425  100000'].join(
        '\n',
      ),
    );
  });
});
