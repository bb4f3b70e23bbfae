import { ReviewClaimDocument, type ClaimStatus } from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import type { ReviewLine } from './use-review';

/** What can be said of a claim under review; `done` follows what was taken. */
export function useReviewActions(item: () => ReviewLine, done: () => void) {
  const { run, isRunning, failure } = useAction(ReviewClaimDocument);

  async function say(status: ClaimStatus, correctedText?: string): Promise<void> {
    const said = await run({ id: item().claim.id, status, correctedText });
    if (said) done();
  }

  /** The older one is outdated, the newer one confirmed. */
  async function newerHolds(): Promise<void> {
    const { older } = item();
    if (older && !(await run({ id: older.id, status: 'STALE' }))) return;
    await say('CONFIRMED');
  }
  /** They only look as if they contradicted each other. */
  async function bothHold(): Promise<void> {
    const { older } = item();
    if (older && !(await run({ id: older.id, status: 'CONFIRMED' }))) return;
    await say('CONFIRMED');
  }
  return { say, bothHold, newerHolds, isRunning, failure };
}
