import { useQuery, useSubscription } from '@urql/vue';
import { useThrottleFn } from '@vueuse/core';
import { computed, reactive, type Ref, ref, watch } from 'vue';
import {
  type ImportLineFragment,
  type ImportPhase,
  ImportProgressDocument,
  SourcesDocument,
} from '../../api/generated/graphql';
import { arrivals, uploads } from './uploads';

const ended: ReadonlySet<ImportPhase> = new Set(['DONE', 'CANCELLED', 'FAILED']);

export function hasEnded(phase: ImportPhase): boolean {
  return ended.has(phase);
}

/** The sources of a workspace, with what the server tells of their imports while they run. */
export function useLibrary(workspaceId: Ref<string>) {
  const first = ref(50);
  const live = reactive(new Map<string, ImportLineFragment>());
  const query = useQuery({
    query: SourcesDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value, first: first.value })),
    requestPolicy: 'cache-and-network',
  });
  const reload = useThrottleFn(() => query.executeQuery({ requestPolicy: 'network-only' }), 1000, true);
  const news = useSubscription({
    query: ImportProgressDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value })),
  });
  watch(news.data, (data) => {
    const line = data?.importProgress;
    if (!line) return;
    const before = live.get(line.id);
    live.set(line.id, line);
    // Counts and dates of a source are settled at the end, and a source may be new to this page.
    if (before?.phase !== line.phase) void reload();
  });
  watch(arrivals, () => void reload());

  const sources = computed(() =>
    (query.data.value?.sources.items ?? []).map((source) => {
      const latest = source.latestImport;
      return { ...source, latestImport: latest ? newer(latest, live.get(latest.id)) : null };
    }),
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

/** A live line may be older than what was just loaded: an ended import does not start again by itself. */
function newer(loaded: ImportLineFragment, heard: ImportLineFragment | undefined): ImportLineFragment {
  if (!heard || (hasEnded(loaded.phase) && !hasEnded(heard.phase))) return loaded;
  return heard;
}
