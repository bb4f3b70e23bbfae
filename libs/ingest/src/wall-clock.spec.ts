import fc from 'fast-check';
import { isoOfSeconds } from './wall-clock';

describe('an instant in seconds', () => {
  it('is written as the calendar of JavaScript writes it, in whatever order instants come', () => {
    const seconds = fc.double({ min: 0, max: 32_503_680_000, noNaN: true });
    fc.assert(
      fc.property(fc.array(seconds, { maxLength: 20 }), (instants) => {
        const written = instants.map(isoOfSeconds);
        expect(written).toEqual(instants.map((each) => new Date(Math.round(each * 1000)).toISOString()));
      }),
    );
  });

  it.each([NaN, -1, Infinity, 99_999_999_999])('is none where %s is no plausible time', (seconds) => {
    expect(isoOfSeconds(seconds)).toBeNull();
  });
});
