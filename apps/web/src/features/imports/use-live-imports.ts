import { useSubscription } from '@urql/vue';
import { computed, reactive, type Ref, watch } from 'vue';
import {
  type ImportLineFragment,
  type ImportPhase,
  ImportProgressDocument,
} from '../../api/generated/graphql';

const ended: ReadonlySet<ImportPhase> = new Set(['DONE', 'CANCELLED', 'FAILED']);

export function hasEnded(phase: ImportPhase): boolean {
  return ended.has(phase);
}

/**
 * What the server tells of the imports of a workspace while they run.
 * @param onPhase an import is new, or has come to another phase: counts and dates of its source may have changed.
 *   Not on every step: counting goes through all messages.
 */
export function useLiveImports(workspaceId: Ref<string>, onPhase: (sourceId: string) => void) {
  const live = reactive(new Map<string, ImportLineFragment>());
  const news = useSubscription({
    query: ImportProgressDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value })),
  });
  watch(news.data, (data) => {
    const line = data?.importProgress;
    if (!line) return;
    const before = live.get(line.id);
    live.set(line.id, line);
    if (before?.phase !== line.phase) onPhase(line.source.id);
  });
  return {
    /** A line that was loaded, or what was heard of the same import since. */
    latest: (loaded: ImportLineFragment | null | undefined) =>
      loaded ? newer(loaded, live.get(loaded.id)) : null,
  };
}

/** A live line may be older than what was just loaded: an ended import does not start again by itself. */
function newer(loaded: ImportLineFragment, heard: ImportLineFragment | undefined): ImportLineFragment {
  if (!heard || (hasEnded(loaded.phase) && !hasEnded(heard.phase))) return loaded;
  return heard;
}
