import { useQuery } from '@urql/vue';
import { useIntervalFn } from '@vueuse/core';
import { computed, watch } from 'vue';
import { type RecollectionLineFragment, RecollectionsDocument } from '../../api/generated/graphql';
import { useParam } from '../../composables/use-page';

const lookAgainMs = 2_000;

/** Everything remembered in this space, in order of time, and what still waits for a look. */
export function useRecollections() {
  const workspaceId = useParam('workspaceId');
  const query = useQuery({
    query: RecollectionsDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value })),
    requestPolicy: 'cache-and-network',
  });
  const reload = () => query.executeQuery({ requestPolicy: 'network-only' });
  const all = computed(() => query.data.value?.recollections.items ?? []);
  const isFinding = computed(() => query.data.value?.recollections.isFinding ?? false);
  const looking = useIntervalFn(() => void reload(), lookAgainMs, { immediate: false });
  watch(isFinding, (is) => (is ? looking.resume() : looking.pause()), { immediate: true });

  const kept = computed(() => all.value.filter(({ status }) => status === 'CONFIRMED'));
  return {
    workspaceId,
    memory: computed(() => query.data.value?.memory),
    isReady: computed(() => !!query.data.value),
    error: query.error,
    isFinding,
    kept,
    proposed: computed(() => all.value.filter(({ status }) => status === 'PROPOSED')),
    byId: (id: string): RecollectionLineFragment | undefined => all.value.find((one) => one.id === id),
    reload,
  };
}
