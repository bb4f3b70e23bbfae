import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { PhotoOccasionsDocument, type PhotoOccasionsQuery } from '../../api/generated/graphql';
import { useFormat } from '../../composables/use-format';
import { useParam } from '../../composables/use-page';

export type PhotoOccasion = PhotoOccasionsQuery['photoOccasions'][number];

/** Photos of this space by the occasions they were taken on. */
export function usePhotos() {
  const workspaceId = useParam('workspaceId');
  const query = useQuery({
    query: PhotoOccasionsDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value })),
    requestPolicy: 'cache-and-network',
  });
  return {
    workspaceId,
    occasions: computed(() => query.data.value?.photoOccasions ?? []),
    isReady: computed(() => !!query.data.value),
    error: query.error,
    reload: () => query.executeQuery({ requestPolicy: 'network-only' }),
  };
}

/** The days of an occasion, in the reader's words. */
export function useOccasionDays() {
  const format = useFormat();
  return ({ firstAt, lastAt, photos }: PhotoOccasion): string => {
    const clock = photos[0]?.clock;
    const [first, last] = [format.date(firstAt, clock), format.date(lastAt, clock)];
    return first === last ? first : `${first} – ${last}`;
  };
}
