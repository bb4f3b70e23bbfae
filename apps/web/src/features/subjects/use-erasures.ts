import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import {
  AskErasureDocument,
  ConfirmErasureDocument,
  DropErasureDocument,
  type ErasureRequestLineFragment,
  ErasureRequestsDocument,
} from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { useParam } from '../../composables/use-page';

export type ErasureLine = ErasureRequestLineFragment;

/** Requests to be erased: the reader's own, and for admins those of others that wait. */
export function useErasures(changed: () => void) {
  const workspaceId = useParam('workspaceId');
  const query = useQuery({
    query: ErasureRequestsDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value })),
    requestPolicy: 'cache-and-network',
  });
  const asking = useAction(AskErasureDocument);
  const confirming = useAction(ConfirmErasureDocument);
  const dropping = useAction(DropErasureDocument);
  const requests = computed(() => query.data.value?.erasureRequests ?? []);

  async function afterwards(done: Promise<object | null>): Promise<void> {
    if (!(await done)) return;
    query.executeQuery({ requestPolicy: 'network-only' });
    changed();
  }
  return {
    own: computed(() => requests.value.filter(({ isOwn }) => isOwn)),
    ofOthers: computed(() => requests.value.filter(({ isOwn }) => !isOwn)),
    ask: (personId: string, name: string) => afterwards(asking.run({ personId, name })),
    confirm: (id: string) => afterwards(confirming.run({ id })),
    drop: (id: string) => afterwards(dropping.run({ id })),
    isBusy: computed(() => asking.isRunning.value || confirming.isRunning.value || dropping.isRunning.value),
    failure: computed(() => asking.failure.value || confirming.failure.value || dropping.failure.value),
  };
}
