import { useQuery } from '@urql/vue';
import { useIntervalFn } from '@vueuse/core';
import { computed, watch } from 'vue';
import { PersonaDocument, type PersonaQuery, PersonDocument } from '../../api/generated/graphql';
import { useParam } from '../../composables/use-page';

export type PersonaLine = PersonaQuery['persona'];
export type FidelityLine = NonNullable<PersonaLine['fidelity']>;
export type StyleLine = NonNullable<PersonaLine['style']>;

const lookAgainMs = 2_000;

/** One person and what is counted of their words, from the sources the reader may read. */
export function usePerson() {
  const workspaceId = useParam('workspaceId');
  const personId = useParam('personId');
  const requestPolicy = 'cache-and-network';
  const person = useQuery({
    query: PersonDocument,
    variables: computed(() => ({ id: personId.value })),
    requestPolicy,
  });
  const persona = useQuery({
    query: PersonaDocument,
    variables: computed(() => ({ personId: personId.value })),
    requestPolicy,
  });
  const isCounting = computed(() => persona.data.value?.persona.isCounting ?? false);
  const lookAgain = () => void persona.executeQuery({ requestPolicy: 'network-only' });
  const looking = useIntervalFn(lookAgain, lookAgainMs, { immediate: false });
  watch(isCounting, (is) => (is ? looking.resume() : looking.pause()), { immediate: true });
  return {
    workspaceId,
    person: computed(() => person.data.value?.person),
    persona: computed(() => persona.data.value?.persona),
    /** Figures that may be shown: none before they are counted. */
    counted: computed(() => (isCounting.value ? undefined : persona.data.value?.persona)),
    error: person.error,
    personaError: persona.error,
    reload: () => {
      person.executeQuery({ requestPolicy: 'network-only' });
      persona.executeQuery({ requestPolicy: 'network-only' });
    },
  };
}
