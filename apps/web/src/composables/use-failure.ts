import type { CombinedError } from '@urql/vue';
import { useI18n } from 'vue-i18n';
import { refusalWords } from '../locales/refusal-words';

/** The sentence to show for a failure: what the server refused, or that it could not be reached. */
export function useFailure() {
  const { t } = useI18n();
  return (error: CombinedError | undefined): string => {
    if (!error) return '';
    const [refusal] = error.graphQLErrors;
    return refusal ? refusalWords(refusal.extensions.code, refusal.message) : t('failure.network');
  };
}
