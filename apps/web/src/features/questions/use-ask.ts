import { useQuery } from '@urql/vue';
import { computed, ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import { AskDocument, type QuestionFullFragment, QuestionThreadDocument } from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { announce } from '../../composables/use-announcer';
import { useParam } from '../../composables/use-page';

/** One thread of questions: its turns, and asking the next one. The address holds the thread and who is asked. */
export function useAsk() {
  const { t } = useI18n();
  const route = useRoute();
  const router = useRouter();
  const workspaceId = useParam('workspaceId');
  const threadId = useParam('threadId');
  const asPersonId = computed(() => (typeof route.query.as === 'string' ? route.query.as : undefined));
  const turns = ref<QuestionFullFragment[]>([]);
  const pending = ref('');

  const thread = useQuery({
    query: QuestionThreadDocument,
    variables: computed(() => ({ threadId: threadId.value })),
    pause: computed(() => !threadId.value || turns.value[0]?.threadId === threadId.value),
  });
  watch(thread.data, (data) => {
    if (data) turns.value = data.questionThread;
  });
  watch(threadId, (id) => {
    if (turns.value[0]?.threadId !== id) turns.value = [];
  });

  const { run, failure } = useAction(AskDocument, { touches: ['QuestionPage'] });

  async function ask(text: string): Promise<boolean> {
    pending.value = text;
    const follows = threadId.value || undefined;
    const input = { workspaceId: workspaceId.value, text, asPersonId: asPersonId.value, threadId: follows };
    const data = await run({ input });
    pending.value = '';
    if (!data) return false;
    turns.value = [...turns.value, data.ask];
    announce(t(data.ask.result.__typename === 'Answer' ? 'ask.announceAnswer' : 'ask.announceNothing'));
    if (!follows) {
      const params = { workspaceId: workspaceId.value, threadId: data.ask.threadId };
      await router.push({ name: 'ask', params, query: route.query });
    }
    return true;
  }

  const isLoading = computed(() => thread.fetching.value && turns.value.length === 0);
  return { workspaceId, threadId, asPersonId, turns, pending, ask, failure, error: thread.error, isLoading };
}
