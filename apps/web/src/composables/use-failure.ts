import type { CombinedError } from '@urql/vue';
import { useI18n } from 'vue-i18n';
import { refusalInChinese } from '../locales/refusals-zh';

/** The sentence to show for a failure: the server's own, said in Chinese where that is read, or that it could not be reached. */
export function useFailure() {
  const { t, locale } = useI18n();
  return (error: CombinedError | undefined): string => {
    if (!error) return '';
    const [refusal] = error.graphQLErrors;
    if (!refusal) return t('failure.network');
    const chinese = locale.value === 'zh' ? refusalInChinese(refusal.extensions.code, refusal.message) : null;
    return chinese ?? refusal.message;
  };
}
