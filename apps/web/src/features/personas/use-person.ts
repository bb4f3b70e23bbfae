import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { PersonaDocument, type PersonaQuery, PersonDocument } from '../../api/generated/graphql';
import { useParam } from '../../composables/use-page';

export type PersonaLine = PersonaQuery['persona'];
export type FidelityLine = NonNullable<PersonaLine['fidelity']>;
export type StyleLine = NonNullable<PersonaLine['style']>;

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
  return {
    workspaceId,
    person: computed(() => person.data.value?.person),
    persona: computed(() => persona.data.value?.persona),
    error: person.error,
    personaError: persona.error,
    reload: () => {
      person.executeQuery({ requestPolicy: 'network-only' });
      persona.executeQuery({ requestPolicy: 'network-only' });
    },
  };
}
