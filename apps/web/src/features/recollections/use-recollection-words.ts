import { useI18n } from 'vue-i18n';
import type { RecollectionLineFragment } from '../../api/generated/graphql';

/** What is remembered, in words: of photos without any, how many there are. */
export function useRecollectionWords() {
  const { t } = useI18n();
  return ({ text, photos }: RecollectionLineFragment): string =>
    text || t('recollection.photos', { n: photos.length }, photos.length);
}
