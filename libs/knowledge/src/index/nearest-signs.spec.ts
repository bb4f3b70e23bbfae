import { NearestSigns } from './nearest-signs';

describe('rows whose signs are nearest', () => {
  /** Numbers that look like any, the same every time. */
  const numbers = (count: number, seed: number): Int32Array => {
    let state = seed;
    return Int32Array.from(
      { length: count },
      () => (state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 1),
    );
  };
  const differing = (a: Int32Array, b: Int32Array): number =>
    a.reduce((sum, value, i) => sum + ((value ^ b[i]!) >>> 0).toString(2).replaceAll('0', '').length, 0);

  // The bundled table has 8 numbers a row, MiniLM 12.
  it.each([8, 12])('are those a count of each would find, with %i numbers a row', (width) => {
    const asked = numbers(width, 5);
    const parts = [numbers(width * 3_000, 7), numbers(width * 500, 11)];
    const all = parts.flatMap((signs, part) =>
      Array.from({ length: signs.length / width }, (_, row) => {
        const distance = differing(asked, signs.subarray(row * width, (row + 1) * width));
        return { part, row, distance };
      }),
    );
    const allowed = all.filter(({ row }) => row % 3 !== 0);
    const farthest = allowed.map(({ distance }) => distance).sort((a, b) => a - b)[39]!;
    const nearest = new NearestSigns(asked, 40);
    for (const [part, signs] of parts.entries()) nearest.look(part, signs, (row) => row % 3 !== 0);
    expect(nearest.nearest()).toEqual(allowed.filter(({ distance }) => distance <= farthest));
  });
});
