import { compareVersions, type VersionClaim } from './compare-versions';

const claim = (text: string, day: string, more: Partial<VersionClaim> = {}): VersionClaim => ({
  ...{ id: text, kind: 'decision', text, correctedText: null, status: 'proposed', seen: 1 },
  lastAt: Date.parse(day),
  ...more,
});
const three = claim('We decided to retry a failed refund three times.', '2024-03-01');
const five = claim('We decided to retry a failed refund five times.', '2024-06-01');
const logo = claim('We decided to keep the old logo.', '2024-03-01');

const told = (before: VersionClaim[], after: VersionClaim[]) =>
  compareVersions(before, after).map((change) => [change.kind, (change.after ?? change.before)?.text]);

describe('comparing two versions of a profile', () => {
  it('finds nothing between a version and itself', () => {
    expect(told([three, logo], [three, logo])).toEqual([]);
  });

  it('tells what is new, what was said again and what nobody says any more', () => {
    const again = { ...logo, seen: 2 };
    expect(told([logo, three], [again, claim('Tom owns the printer.', '2024-04-01')])).toEqual([
      ['added', 'Tom owns the printer.'],
      ['strengthened', logo.text],
      ['removed', three.text],
    ]);
  });

  it('asks about a new claim that says otherwise than one that stands, with both', () => {
    const [change] = compareVersions([three], [three, five]);
    expect(change).toMatchObject({ kind: 'conflicting', after: five, against: three });
  });

  it('does not ask again once both were looked at, or one of them is over', () => {
    const holds = (one: VersionClaim) => ({ ...one, status: 'confirmed' });
    expect(told([three], [holds(three), holds(five)])).toEqual([
      ['added', five.text],
      ['reviewed', three.text],
    ]);
    expect(told([three], [{ ...three, status: 'stale' }, five])).toEqual([
      ['added', five.text],
      ['stale', three.text],
    ]);
  });

  it('does not ask about a conflict that both versions hold', () => {
    expect(told([three, five], [three, five, logo])).toEqual([['added', logo.text]]);
  });

  it('calls stale what nobody repeated in the year before the newest claim, unless its kind does not age', () => {
    const late = claim('We decided to paint the gate.', '2025-09-01');
    const word = { ...logo, id: 'w', kind: 'definition' };
    expect(told([logo, word], [logo, word, late])).toEqual([
      ['added', late.text],
      ['stale', logo.text],
    ]);
  });

  it('counts a vetoed claim as removed, and one that comes back as added', () => {
    const vetoed = { ...logo, status: 'vetoed' };
    expect(told([logo], [vetoed])).toEqual([['removed', logo.text]]);
    expect(told([vetoed], [logo])).toEqual([['added', logo.text]]);
    expect(told([], [vetoed])).toEqual([]);
  });

  it('compares a correction by what it says now', () => {
    const corrected = { ...three, status: 'corrected', correctedText: five.text };
    expect(told([three], [corrected, five])).toEqual([
      ['added', five.text],
      ['reviewed', three.text],
    ]);
  });
});
