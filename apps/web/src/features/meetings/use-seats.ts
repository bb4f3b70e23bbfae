import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed, ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { FilterPeopleDocument } from '../../api/generated/graphql';
import { useParam } from '../../composables/use-page';

const shown = 12;
export const fewestSeats = 2;
export const mostSeats = 5;

/** Who is to sit at the table: those with most material first, or those whose name is typed. The address keeps them. */
export function useSeats() {
  const route = useRoute();
  const router = useRouter();
  const workspaceId = useParam('workspaceId');
  const filter = ref('');
  const settled = refDebounced(filter, 200);
  const query = useQuery({
    query: FilterPeopleDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value, text: settled.value || undefined })),
  });
  // Those chosen stay listed while other names are typed.
  const known = ref(new Map<string, string>());
  const personIds = computed(() =>
    typeof route.query.who === 'string' ? route.query.who.split(',').filter(Boolean) : [],
  );
  const listed = computed(() => {
    const items = query.data.value?.people.items ?? [];
    const chosen = personIds.value.flatMap((id) => {
      const name = known.value.get(id) ?? items.find((one) => one.id === id)?.name;
      return name ? [{ id, name }] : [];
    });
    // Of several accounts with one name, the first has most material.
    const named = new Set(chosen.map(({ name }) => name));
    const others = items.filter(({ name }) => !named.has(name) && named.add(name)).slice(0, shown);
    return [...chosen, ...others];
  });

  function toggle({ id, name }: { id: string; name: string }): void {
    known.value.set(id, name);
    const ids = personIds.value.includes(id)
      ? personIds.value.filter((one) => one !== id)
      : [...personIds.value, id];
    void router.replace({ query: { ...route.query, who: ids.join(',') || undefined } });
  }
  const isFull = computed(() => personIds.value.length >= mostSeats);
  return { filter, listed, personIds, toggle, isFull, error: query.error };
}
