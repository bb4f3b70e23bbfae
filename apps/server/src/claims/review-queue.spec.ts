import { ClaimKind } from './claim.entity';
import { ClaimStatus } from './claim-review.entity';
import type { ReadableClaim } from './readable-claims';
import { reviewQueue } from './review-queue';

let count = 0;
const claim = (text: string, day: string, more: Partial<ReadableClaim> = {}): ReadableClaim => ({
  ...{ id: `c${++count}`, kind: ClaimKind.Decision, text, question: null, handleId: 'h', personId: 'p' },
  ...{ status: ClaimStatus.Proposed, correctedText: null, reviewedAt: null, isBySubject: false, seen: 1 },
  ...{ firstSeenAt: new Date(day), lastSeenAt: new Date(day), messageIds: [] },
  ...more,
});
const reasons = (claims: ReadableClaim[]) =>
  reviewQueue(claims).map(({ reason, claim: { text } }) => [reason, text]);

const three = 'We decided to retry a failed refund three times.';
const five = 'We decided to retry a failed refund five times.';
const logo = 'We decided to keep the old logo.';
const bank = 'We decided to leave the bank in spring.';

describe('what is worth a look', () => {
  it('names contradictions first, the newer with the older, then what is old, then what nobody checked', () => {
    const claims = [
      claim(logo, '2024-05-01'),
      claim(five, '2024-04-01'),
      claim(three, '2024-03-01'),
      claim(bank, '2022-03-01'),
    ];
    expect(reasons(claims)).toEqual([
      ['contradicts', five],
      ['old', bank],
      ['unchecked', logo],
    ]);
    expect(reviewQueue(claims)[0]?.older?.text).toBe(three);
  });

  it('is done with what was vetoed or marked as outdated', () => {
    expect(
      reasons([claim(five, '2024-04-01'), claim(three, '2024-03-01', { status: ClaimStatus.Stale })]),
    ).toEqual([['unchecked', five]]);
  });

  it('does not ask again about what was confirmed, unless something contradicts it', () => {
    const confirmed = { status: ClaimStatus.Confirmed, reviewedAt: new Date('2024-03-02') };
    expect(reasons([claim(three, '2022-03-01', confirmed), claim(logo, '2024-05-01', confirmed)])).toEqual(
      [],
    );
    expect(reasons([claim(three, '2024-03-01', confirmed), claim(five, '2024-04-01')])).toEqual([
      ['contradicts', five],
    ]);
  });

  it('believes those who say that two claims hold side by side', () => {
    const confirmed = { status: ClaimStatus.Confirmed, reviewedAt: new Date('2024-05-02') };
    expect(reasons([claim(three, '2024-03-01', confirmed), claim(five, '2024-04-01', confirmed)])).toEqual(
      [],
    );
  });

  it('compares a correction by what it says now', () => {
    const corrected = { status: ClaimStatus.Corrected, correctedText: five, reviewedAt: new Date() };
    expect(reasons([claim(three, '2024-03-01', corrected), claim(five, '2024-04-01')])).toEqual([
      ['unchecked', five],
    ]);
  });

  it('takes a promise and a meaning of a word for what they are, however old', () => {
    const old = [ClaimKind.Promise, ClaimKind.Definition].map((kind) =>
      claim(`${kind} ${bank}`, '2020-01-01', { kind }),
    );
    expect(reasons([...old, claim(logo, '2024-05-01')]).map(([reason]) => reason)).not.toContain('old');
  });
});
