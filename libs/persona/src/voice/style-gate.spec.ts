import { formal, shuffled, terse } from '../testing/two-hands';
import { StyleGate } from './style-gate';

describe('StyleGate', () => {
  const gate = StyleGate.train(shuffled(terse), shuffled(formal));

  it('lets pass what they could have written, and stops what is the hand of others', () => {
    expect(gate?.isTheirs('lol we retry the old ledger later')).toBe(true);
    expect(gate?.isTheirs('I would suggest that it should be attempted Tomorrow.')).toBe(false);
  });

  it('lets pass nearly all that they wrote themselves', () => {
    const passed = terse.filter((text) => gate?.isTheirs(text));
    expect(passed.length / terse.length).toBeGreaterThan(0.9);
  });

  it('does not judge from too little', () => {
    expect(StyleGate.train(terse.slice(0, 59), formal)).toBeNull();
    expect(StyleGate.train(terse, formal.slice(0, 59))).toBeNull();
  });
});
