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

  /** Confirms the newer one, once the older one is told what it is. */
  async function settle(status: ClaimStatus): Promise<void> {
    const { older } = item();
    if (older && !(await run({ id: older.id, status }))) return;
    await say('CONFIRMED');
  }
  const newerHolds = (): Promise<void> => settle('STALE');
  /** They only look as if they contradicted each other. */
  const bothHold = (): Promise<void> => settle('CONFIRMED');
  return { say, bothHold, newerHolds, isRunning, failure };
}
