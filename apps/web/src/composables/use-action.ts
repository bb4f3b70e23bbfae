import type { AnyVariables, TypedDocumentNode } from '@urql/vue';
import { ref } from 'vue';
import { client } from '../api/client';
import { useFailure } from './use-failure';

/** A mutation as a verb: `run` gives the data, or null and leaves the reason in `failure`. */
export function useAction<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const explain = useFailure();
  const isRunning = ref(false);
  const failure = ref('');

  async function run(variables: Variables): Promise<Data | null> {
    isRunning.value = true;
    failure.value = '';
    const result = await client.value.mutation(document, variables).toPromise();
    isRunning.value = false;
    failure.value = explain(result.error);
    return result.error ? null : (result.data ?? null);
  }
  return { run, isRunning, failure };
}
