import {
  ConfirmRecollectionDocument,
  CorrectRecollectionDocument,
  DropRecollectionDocument,
  type RecollectionInput,
  type RecollectionLineFragment,
} from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { computed } from 'vue';

/** What the owner can do with one thing to remember; `done` follows what was taken. */
export function useRecollectionActions(line: () => RecollectionLineFragment, done: () => void) {
  const confirming = useAction(ConfirmRecollectionDocument);
  const correcting = useAction(CorrectRecollectionDocument);
  const dropping = useAction(DropRecollectionDocument);
  const actions = [confirming, correcting, dropping];
  const after = async (taken: Promise<unknown>): Promise<void> => {
    if (await taken) done();
  };
  return {
    confirm: () => after(confirming.run({ id: line().id })),
    correct: (input: RecollectionInput) => after(correcting.run({ id: line().id, input })),
    drop: () => after(dropping.run({ id: line().id })),
    isRunning: computed(() => actions.some(({ isRunning }) => isRunning.value)),
    failure: computed(() => actions.find(({ failure }) => failure.value)?.failure.value ?? ''),
  };
}
