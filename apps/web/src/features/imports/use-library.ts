import { useQuery } from '@urql/vue';
import { useThrottleFn } from '@vueuse/core';
import { computed, type Ref, ref, watch } from 'vue';
import { SourcesDocument } from '../../api/generated/graphql';
import { arrivals, uploads } from './uploads';
import { useLiveImports } from './use-live-imports';

/** The sources of a workspace, with what the server tells of their imports while they run. */
export function useLibrary(workspaceId: Ref<string>) {
  const first = ref(50);
  const query = useQuery({
    query: SourcesDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value, first: first.value })),
    requestPolicy: 'cache-and-network',
  });
  const reload = useThrottleFn(() => query.executeQuery({ requestPolicy: 'network-only' }), 1000, true);
  // A source may be new to this page.
  const live = useLiveImports(workspaceId, () => void reload());
  watch(arrivals, () => void reload());

  const sources = computed(() =>
    (query.data.value?.sources.items ?? []).map((source) => ({
      ...source,
      latestImport: live.latest(source.latestImport),
    })),
  );
  return {
    sources,
    total: computed(() => query.data.value?.sources.total ?? 0),
    isReady: computed(() => !!query.data.value),
    error: query.error,
    isFetching: query.fetching,
    uploads: computed(() => uploads.filter((upload) => upload.workspaceId === workspaceId.value)),
    more: () => (first.value += 50),
    reload,
  };
}
