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
  const touches = { touches: ['Source', 'SourcePage', 'Import'] };
  const actions = {
    pause: useAction(PauseImportDocument, touches),
    resume: useAction(ResumeImportDocument, touches),
    cancel: useAction(CancelImportDocument, touches),
    retry: useAction(RetryImportDocument, touches),
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
