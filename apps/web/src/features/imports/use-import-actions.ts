import { computed } from 'vue';
import {
  CancelImportDocument,
  PauseImportDocument,
  ResumeImportDocument,
  RetryImportDocument,
} from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';

/** The four things that can be done with a running or ended import. */
export function useImportActions(importId: () => string) {
  const actions = {
    pause: useAction(PauseImportDocument),
    resume: useAction(ResumeImportDocument),
    cancel: useAction(CancelImportDocument),
    retry: useAction(RetryImportDocument),
  };
  const all = Object.values(actions);
  return {
    failure: computed(() => all.map(({ failure }) => failure.value).find(Boolean) ?? ''),
    isRunning: computed(() => all.some(({ isRunning }) => isRunning.value)),
    pause: () => actions.pause.run({ id: importId() }),
    resume: () => actions.resume.run({ id: importId() }),
    cancel: () => actions.cancel.run({ id: importId() }),
    retry: () => actions.retry.run({ id: importId() }),
  };
}
