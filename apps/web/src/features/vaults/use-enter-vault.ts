import { useRouter } from 'vue-router';
import { LockVaultDocument } from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { renewSession } from '../accounts/session';
import { isBeginning } from '../memories/use-beginning';

/** Into a vault that was just opened, and out of it. */
export function useEnterVault() {
  const router = useRouter();
  const { run } = useAction(LockVaultDocument);

  async function enter(): Promise<void> {
    await renewSession();
    await router.replace({ name: isBeginning.value ? 'beginning' : 'home' });
  }
  async function lock(to = '/vault'): Promise<void> {
    // A fresh start of the page: nothing of what was open stays in its memory.
    if (await run({})) location.assign(to);
  }
  return { enter, lock };
}
