import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { ReviewQueueDocument, type ReviewQueueQuery } from '../../api/generated/graphql';
import { useParam } from '../../composables/use-page';

export type ReviewLine = ReviewQueueQuery['reviewQueue']['items'][number];

/** What is worth a look in this workspace, most urgent first. */
export function useReview() {
  const workspaceId = useParam('workspaceId');
  const query = useQuery({
    query: ReviewQueueDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value })),
    requestPolicy: 'cache-and-network',
  });
  return {
    workspaceId,
    queue: computed(() => query.data.value?.reviewQueue),
    error: query.error,
    reload: () => query.executeQuery({ requestPolicy: 'network-only' }),
  };
}
