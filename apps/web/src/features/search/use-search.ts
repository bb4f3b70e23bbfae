import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed, ref, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import {
  FilterPeopleDocument,
  FilterSourcesDocument,
  type PassageKind,
  SearchDocument,
} from '../../api/generated/graphql';
import { useParam } from '../../composables/use-page';

const pageSize = 30;

/** What is searched for lives in the address; typing changes it after a short pause. */
export function useSearch() {
  const route = useRoute();
  const router = useRouter();
  const workspaceId = useParam('workspaceId');
  const one = (name: string) => (typeof route.query[name] === 'string' ? route.query[name] : '');
  const param = (name: string) =>
    computed({
      get: () => one(name),
      set: (value) => void router.replace({ query: { ...route.query, [name]: value || undefined } }),
    });
  const filters = {
    person: param('person'),
    source: param('source'),
    kind: param('kind'),
    from: param('from'),
    to: param('to'),
  };

  const text = ref(one('q'));
  const settled = refDebounced(text, 200);
  watch(settled, (q) => {
    if (q !== one('q')) void router.replace({ query: { ...route.query, q: q || undefined } });
  });
  watch(
    () => one('q'),
    (q) => {
      if (q !== settled.value) text.value = q;
    },
  );

  const limit = ref(pageSize);
  watch(
    () => route.query,
    () => (limit.value = pageSize),
  );
  const isKind = (kind: string): kind is PassageKind => kind === 'MESSAGE' || kind === 'SECTION';
  const query = useQuery({
    query: SearchDocument,
    pause: computed(() => !one('q').trim()),
    variables: computed(() => ({
      workspaceId: workspaceId.value,
      input: {
        text: one('q'),
        personIds: filters.person.value ? [filters.person.value] : undefined,
        sourceIds: filters.source.value ? [filters.source.value] : undefined,
        kinds: isKind(filters.kind.value) ? [filters.kind.value] : undefined,
        from: filters.from.value ? new Date(`${filters.from.value}T00:00:00`).toISOString() : undefined,
        to: filters.to.value ? new Date(`${filters.to.value}T23:59:59.999`).toISOString() : undefined,
        limit: limit.value,
        prefix: true,
        facets: true,
      },
    })),
  });
  const result = computed(() => (one('q').trim() ? query.data.value?.search : undefined));

  const facets = computed(() => result.value?.facets ?? null);
  const scope = computed(() => ({ workspaceId: workspaceId.value }));
  const people = useQuery({ query: FilterPeopleDocument, variables: scope });
  const sources = useQuery({ query: FilterSourcesDocument, variables: scope });
  return {
    workspaceId,
    text,
    filters,
    result,
    error: query.error,
    isFetching: query.fetching,
    facets,
    more: () => (limit.value += pageSize),
    people: computed(() => people.data.value?.people.items ?? []),
    sources: computed(() => sources.data.value?.sources.items ?? []),
    hasFilters: computed(() => Object.values(filters).some(({ value }) => value)),
    clear: () => router.replace({ query: { q: route.query.q } }),
  };
}
