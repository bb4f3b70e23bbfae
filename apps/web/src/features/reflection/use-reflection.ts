import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { MemoryDocument, ReflectionDocument } from '../../api/generated/graphql';
import { useParam } from '../../composables/use-page';
import { timeZone } from '../memories/use-clock';

/** A look back at one person: who they are, and what the chat and the talks show. */
export function useReflection() {
  const workspaceId = useParam('workspaceId');
  const variables = computed(() => ({ workspaceId: workspaceId.value }));
  const person = useQuery({ query: MemoryDocument, variables });
  const query = useQuery({
    query: ReflectionDocument,
    variables: computed(() => ({ ...variables.value, timeZone })),
    requestPolicy: 'cache-and-network',
  });
  return {
    workspaceId,
    memory: computed(() => person.data.value?.memory),
    reflection: computed(() => query.data.value?.reflection),
    error: query.error,
    reload: () => query.executeQuery({ requestPolicy: 'network-only' }),
  };
}
