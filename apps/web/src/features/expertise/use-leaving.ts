import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { LeavingDocument, type LeavingQuery } from '../../api/generated/graphql';
import { useParam } from '../../composables/use-page';

export type LeavingLine = LeavingQuery['leaving'];

/** What would go with one person. */
export function useLeaving() {
  const personId = useParam('personId');
  const query = useQuery({
    query: LeavingDocument,
    variables: computed(() => ({ personId: personId.value })),
    requestPolicy: 'cache-and-network',
  });
  return {
    personId,
    leaving: computed(() => query.data.value?.leaving),
    error: query.error,
    reload: () => query.executeQuery({ requestPolicy: 'network-only' }),
    print: () => window.print(),
  };
}
