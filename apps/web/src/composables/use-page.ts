import { useTitle } from '@vueuse/core';
import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import { useRoute } from 'vue-router';

/** The title of the tab: the page's own words first. */
export function usePageTitle(title: MaybeRefOrGetter<string | undefined>): void {
  useTitle(computed(() => (toValue(title) ? `${toValue(title)} · Tacit` : 'Tacit')));
}

/** A parameter of the route as one string, empty when it is not there. */
export function useParam(name: string) {
  const route = useRoute();
  return computed(() => {
    const value = route.params[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  });
}
