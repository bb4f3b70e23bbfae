import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { WhoKnowsDocument } from '../../api/generated/graphql';
import { useParam } from '../../composables/use-page';

const typingPauseMs = 250;

/** Who wrote about what is typed; the address keeps it. */
export function useKnowers() {
  const workspaceId = useParam('workspaceId');
  const route = useRoute();
  const router = useRouter();
  const text = computed({
    get: () => (typeof route.query.q === 'string' ? route.query.q : ''),
    set: (q) => void router.replace({ query: q ? { q } : {} }),
  });
  const asked = refDebounced(text, typingPauseMs);
  const query = useQuery({
    query: WhoKnowsDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value, text: asked.value.trim() })),
    pause: computed(() => asked.value.trim() === ''),
  });
  return {
    workspaceId,
    text,
    knowers: computed(() => query.data.value?.whoKnows),
    error: query.error,
  };
}
