import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { HeldDocument, type HeldQuery } from '../../api/generated/graphql';
import { useParam } from '../../composables/use-page';

export type HeldLine = HeldQuery['held'][number];

/** What is held about whoever looks. */
export function useHeld() {
  const workspaceId = useParam('workspaceId');
  const query = useQuery({
    query: HeldDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value })),
    requestPolicy: 'cache-and-network',
  });
  return {
    held: computed(() => query.data.value?.held),
    error: query.error,
    reload: () => query.executeQuery({ requestPolicy: 'network-only' }),
  };
}
