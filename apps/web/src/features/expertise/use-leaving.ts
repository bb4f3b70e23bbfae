import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
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
  const { t } = useI18n();
  const leaving = computed(() => query.data.value?.leaving);
  const title = computed(() => {
    if (!leaving.value) return t('leaving.title');
    const { name, hasLeft } = leaving.value.person;
    return hasLeft ? t('leaving.behind', { name }) : t('leaving.of', { name });
  });
  return {
    ...{ personId, leaving, title },
    error: query.error,
    reload: () => query.executeQuery({ requestPolicy: 'network-only' }),
    print: () => window.print(),
  };
}
