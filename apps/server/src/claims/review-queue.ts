import { contradictionsIn } from '@tacit/knowledge';
import { isLongUnsaid } from '@tacit/persona';
import { ClaimStatus } from './claim-review.entity';
import type { ReadableClaim } from './readable-claims';

export enum ReviewReason {
  /** Says otherwise than an older one. */
  Contradicts = 'contradicts',
  /** Nobody has said so for a year. */
  Old = 'old',
  /** Found, and looked at by nobody. */
  Unchecked = 'unchecked',
}

export interface ReviewItem {
  reason: ReviewReason;
  claim: ReadableClaim;
  /** The older one it contradicts. */
  older: ReadableClaim | null;
}

/**
 * What is worth a look, most urgent first: contradictions, then what nobody has said for a year (before the newest
 * claim, because an export may be old as a whole), then what nobody has checked. Each claim once.
 */
export function reviewQueue(claims: readonly ReadableClaim[]): ReviewItem[] {
  const open = claims.filter(({ status }) => status !== ClaimStatus.Vetoed && status !== ClaimStatus.Stale);
  const byId = new Map(open.map((claim) => [claim.id, claim]));
  const contradictions = contradictionsIn(
    open.flatMap(({ id, text, correctedText, lastSeenAt }) =>
      lastSeenAt ? [{ id, text: correctedText ?? text, at: lastSeenAt.getTime() }] : [],
    ),
  ).flatMap(({ older, newer }) => {
    const [claim, before] = [byId.get(newer), byId.get(older)];
    const isSettled = claim?.reviewedAt && before?.reviewedAt;
    return claim && before && !isSettled ? [{ reason: ReviewReason.Contradicts, claim, older: before }] : [];
  });
  const listed = new Set(contradictions.flatMap(({ claim, older }) => [claim.id, older.id]));
  const newest = Math.max(...open.map(({ lastSeenAt }) => lastSeenAt?.getTime() ?? 0));
  const rest = open.filter(({ id }) => !listed.has(id));
  const isOld = ({ kind, lastSeenAt, reviewedAt }: ReadableClaim): boolean =>
    reviewedAt === null && isLongUnsaid({ kind, lastAt: lastSeenAt?.getTime() ?? null }, newest);
  const unchecked = rest.filter((claim) => claim.status === ClaimStatus.Proposed && !isOld(claim));
  return [
    ...contradictions,
    ...rest.filter(isOld).map((claim) => ({ reason: ReviewReason.Old, claim, older: null })),
    ...unchecked.map((claim) => ({ reason: ReviewReason.Unchecked, claim, older: null })),
  ];
}
