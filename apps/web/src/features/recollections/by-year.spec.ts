import type { RecollectionLineFragment } from '../../api/generated/graphql';
import { byMonth, byYear } from './by-year';

const on = (date: string | null) => ({ date }) as RecollectionLineFragment;

describe('what is remembered, in order', () => {
  it('stands under its year, what has no date at the end', () => {
    const years = byYear([on(null), on('2022-05-21'), on('2021'), on('2022-06')]);
    expect(years.map(([year, lines]) => [year, lines.length])).toEqual([
      ['2021', 1],
      ['2022', 2],
      [null, 1],
    ]);
  });

  it('stands in the calendar of every year by its day, if it has one', () => {
    const months = byMonth([on('2022-05-21'), on('2020-05-02'), on('2022-06'), on(null)]);
    expect(months).toHaveLength(12);
    expect(months[4]?.map(({ date }) => date)).toEqual(['2020-05-02', '2022-05-21']);
    expect(months[5]).toEqual([]);
  });
});
