import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed, ref, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { PeopleDocument } from '../../api/generated/graphql';
import { useParam } from '../../composables/use-page';

const pageSize = 50;

/** Everyone who appears in what the reader may read; the filter lives in the address. */
export function usePeople() {
  const route = useRoute();
  const router = useRouter();
  const workspaceId = useParam('workspaceId');
  const text = ref(typeof route.query.q === 'string' ? route.query.q : '');
  const settled = refDebounced(text, 200);
  const first = ref(pageSize);
  watch(settled, (q) => {
    first.value = pageSize;
    void router.replace({ query: { ...route.query, q: q || undefined } });
  });
  const query = useQuery({
    query: PeopleDocument,
    variables: computed(() => ({
      workspaceId: workspaceId.value,
      text: settled.value || undefined,
      first: first.value,
    })),
    requestPolicy: 'cache-and-network',
  });
  return {
    workspaceId,
    text,
    page: computed(() => query.data.value?.people),
    error: query.error,
    isFetching: query.fetching,
    more: () => (first.value += pageSize),
    reload: () => query.executeQuery({ requestPolicy: 'network-only' }),
  };
}
