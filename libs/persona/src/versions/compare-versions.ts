import { contradictionsIn } from '@tacit/knowledge';

/** A claim as one version of a profile holds it. */
export interface VersionClaim {
  id: string;
  /** For example `decision`; decides whether it ages. */
  kind: string;
  /** As it was written. */
  text: string;
  /** How it is right, once somebody said so. */
  correctedText: string | null;
  status: string;
  /** How often it was said. */
  seen: number;
  /** Milliseconds since 1970; null where no message tells its time. */
  lastAt: number | null;
}

/**
 * What became of a claim between two versions. `conflicting` says otherwise than one that stands; `stale` was told
 * to be over, or nobody has repeated it for a year; `reviewed` was confirmed, corrected, or taken back.
 */
export const CHANGE_KINDS = ['conflicting', 'added', 'strengthened', 'reviewed', 'stale', 'removed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface ClaimChange {
  kind: ChangeKind;
  /** Null for what the earlier version does not hold. */
  before: VersionClaim | null;
  /** Null for what the later version does not hold. */
  after: VersionClaim | null;
  /** The older claim that it contradicts. */
  against: VersionClaim | null;
}

const YEAR_MS = 365 * 24 * 3_600_000;
/** What a word means hardly ages, and a promise is over anyway. */
const aging: ReadonlySet<string> = new Set(['decision', 'procedure', 'owner', 'system']);
const isOpen = ({ status }: VersionClaim): boolean => status !== 'vetoed' && status !== 'stale';
const isSettled = ({ status }: VersionClaim): boolean => status === 'confirmed' || status === 'corrected';

/** Whether nobody has repeated a claim for a year, seen from the newest claim: an export may be old as a whole. */
export function hasAged({ kind, lastAt, status }: VersionClaim, newest: number): boolean {
  return status === 'proposed' && isLongUnsaid({ kind, lastAt }, newest);
}

/**
 * Whether a claim is of a kind that ages, and was last said a year before the newest one.
 * @param newest milliseconds since 1970, as `lastAt`
 */
export function isLongUnsaid(
  { kind, lastAt }: Pick<VersionClaim, 'kind' | 'lastAt'>,
  newest: number,
): boolean {
  return aging.has(kind) && lastAt !== null && newest - lastAt > YEAR_MS;
}

/**
 * What changed from one version of a profile to another, in the order of `CHANGE_KINDS`, each claim once. A conflict
 * is asked about when one of its two sides is new or changed, and nobody has said of both that they hold.
 */
export function compareVersions(
  before: readonly VersionClaim[],
  after: readonly VersionClaim[],
): ClaimChange[] {
  const earlier = new Map(before.map((claim) => [claim.id, claim]));
  const later = new Map(after.map((claim) => [claim.id, claim]));
  const conflicts = conflictsOf(earlier, later);
  const newest = [newestOf(before), newestOf(after)] as const;
  const changes = after.flatMap((claim): ClaimChange[] => {
    const was = earlier.get(claim.id) ?? null;
    const against = conflicts.get(claim.id) ?? null;
    const kind = against ? 'conflicting' : changeOf(was, claim, newest);
    return kind ? [{ kind, before: was, after: claim, against }] : [];
  });
  for (const claim of before)
    if (!later.has(claim.id)) changes.push({ kind: 'removed', before: claim, after: null, against: null });
  return changes.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

function changeOf(
  was: VersionClaim | null,
  claim: VersionClaim,
  [newestBefore, newestAfter]: readonly [number, number],
): ChangeKind | null {
  if (claim.status === 'vetoed') return was && was.status !== 'vetoed' ? 'removed' : null;
  if (!was || was.status === 'vetoed') return 'added';
  if (claim.status === 'stale' && was.status !== 'stale') return 'stale';
  if (claim.status !== was.status || claim.correctedText !== was.correctedText) return 'reviewed';
  if (claim.seen > was.seen) return 'strengthened';
  return hasAged(claim, newestAfter) && !hasAged(was, newestBefore) ? 'stale' : null;
}

/** By the id of the newer one, the older one it contradicts. */
function conflictsOf(
  earlier: ReadonlyMap<string, VersionClaim>,
  later: ReadonlyMap<string, VersionClaim>,
): Map<string, VersionClaim> {
  const stands = [...later.values()].filter(isOpen);
  const dated = stands.flatMap(({ id, text, correctedText, lastAt }) =>
    lastAt === null ? [] : [{ id, text: correctedText ?? text, at: lastAt }],
  );
  const isNew = (claim: VersionClaim): boolean => {
    const was = earlier.get(claim.id);
    return !was || !isOpen(was) || was.correctedText !== claim.correctedText;
  };
  const found = new Map<string, VersionClaim>();
  for (const { older, newer } of contradictionsIn(dated)) {
    const [claim, against] = [later.get(newer), later.get(older)];
    if (!claim || !against || found.has(newer)) continue;
    if (isSettled(claim) && isSettled(against)) continue;
    if (isNew(claim) || isNew(against)) found.set(newer, against);
  }
  return found;
}

const newestOf = (claims: readonly VersionClaim[]): number =>
  claims.reduce((newest, { lastAt }) => Math.max(newest, lastAt ?? 0), 0);
