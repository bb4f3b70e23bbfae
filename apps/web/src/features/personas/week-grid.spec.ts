import { weekGrid } from './week-grid';

describe('weekGrid', () => {
  it('puts Monday first and finds the busiest hour', () => {
    const grid = weekGrid([
      { weekday: 1, hour: 9, count: 3 },
      { weekday: 7, hour: 22, count: 8 },
    ]);
    expect(grid.rows[0]?.[9]).toBe(3);
    expect(grid.rows[6]?.[22]).toBe(8);
    expect(grid).toMatchObject({ most: 8, peak: { day: 6, hour: 22 } });
  });

  it('ignores hours that no week has', () => {
    expect(
      weekGrid([
        { weekday: 8, hour: 3, count: 1 },
        { weekday: 2, hour: 24, count: 1 },
      ]).most,
    ).toBe(0);
  });
});
