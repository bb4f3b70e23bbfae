import { benchTable } from './table';

describe('the rows of a bench, for people', () => {
  it('are a table of the columns in use', () => {
    const row = { set: 'whatsapp', system: 'tacit', n: 100_000 };
    const rows = [
      { ...row, metric: 'seconds', value: 41.2345 },
      { ...row, metric: 'records_per_s', value: 2425.17 },
    ];
    expect(benchTable(rows).split('\n')).toEqual([
      'set       system  metric         value       n',
      'whatsapp  tacit   seconds         41.2  100000',
      'whatsapp  tacit   records_per_s   2425  100000',
    ]);
  });
});
