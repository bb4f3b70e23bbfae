import type { CombinedError } from '@urql/vue';
import { useI18n } from 'vue-i18n';

/** The sentence to show for a failure: the server's own, or that it could not be reached. */
export function useFailure() {
  const { t } = useI18n();
  return (error: CombinedError | undefined): string => {
    if (!error) return '';
    return error.graphQLErrors[0]?.message ?? t('failure.network');
  };
}
