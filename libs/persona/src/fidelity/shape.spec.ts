import { SHAPE_SIZE, shapeOf } from './shape';

describe('shapeOf', () => {
  it.each(['', 'Hello, world!', '好的，明天见～', '```code```\nhttps://x.io 😀'])(
    'gives as many finite numbers for "%s"',
    (text) => {
      const shape = shapeOf(text);
      expect(shape).toHaveLength(SHAPE_SIZE);
      expect([...shape].every(Number.isFinite)).toBe(true);
    },
  );

  it('tells two ways of writing the same words apart', () => {
    const differences = [...shapeOf('Yes, I think so.')].filter(
      (value, at) => value !== shapeOf('yes i think so!!')[at],
    );
    expect(differences.length).toBeGreaterThan(5);
  });
});
