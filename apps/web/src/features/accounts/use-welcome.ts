import { reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { CreateOwnerDocument, type CreateOwnerInput } from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { useArrival } from './use-arrival';

/** The first minute: an owner, and what the first space is for. */
export function useWelcome() {
  const { t } = useI18n();
  const arrive = useArrival();
  const form = reactive<CreateOwnerInput>({
    kind: 'TEAM',
    workspaceName: '',
    name: '',
    email: '',
    password: '',
  });
  const { run, isRunning, failure } = useAction(CreateOwnerDocument);

  async function begin(): Promise<void> {
    const workspaceName = form.kind === 'PERSONAL' ? t('welcome.personalName') : form.workspaceName;
    if (await run({ input: { ...form, workspaceName } })) await arrive();
  }
  return { form, isRunning, failure, begin };
}
