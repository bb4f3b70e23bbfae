import { useQuery } from '@urql/vue';
import { computed, onScopeDispose, ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import { client } from '../../api/client';
import {
  AskingDocument,
  type AskInput,
  type AskingSubscription,
  type QuestionFullFragment,
  QuestionThreadDocument,
} from '../../api/generated/graphql';
import { announce } from '../../composables/use-announcer';
import { useFailure } from '../../composables/use-failure';
import { useParam } from '../../composables/use-page';
import { modeOf } from './question-result';

/** A question on its way: what is known of its answer so far. */
export interface PendingQuestion {
  text: string;
  step: AskingSubscription['asking'] | null;
}

/** One thread of questions: its turns, and asking the next one. The address holds the thread and who is asked. */
export function useAsk() {
  const { t } = useI18n();
  const route = useRoute();
  const router = useRouter();
  const explain = useFailure();
  const workspaceId = useParam('workspaceId');
  const threadId = useParam('threadId');
  const asPersonId = computed(() => (typeof route.query.as === 'string' ? route.query.as : undefined));
  const turns = ref<QuestionFullFragment[]>([]);
  const pending = ref<PendingQuestion | null>(null);
  const failure = ref('');
  let stop: () => void = () => undefined;
  onScopeDispose(() => stop());

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

  /** @returns whether there is an answer, or the honest lack of one */
  async function ask(text: string): Promise<boolean> {
    const follows = threadId.value || undefined;
    const mode = asPersonId.value ? modeOf(route.query.mode) : undefined;
    const asked = { workspaceId: workspaceId.value, asPersonId: asPersonId.value, mode };
    const input = { ...asked, text, threadId: follows };
    pending.value = { text, step: null };
    failure.value = '';
    const question = await answered(input);
    pending.value = null;
    if (!question) return false;
    turns.value = [...turns.value, question];
    announce(t(question.result.__typename === 'Answer' ? 'ask.announceAnswer' : 'ask.announceNothing'));
    if (!follows) {
      const params = { workspaceId: workspaceId.value, threadId: question.threadId };
      await router.push({ name: 'ask', params, query: route.query });
    }
    return true;
  }

  /** After a correction the turn is as it reads now. */
  function replace(question: QuestionFullFragment): void {
    turns.value = turns.value.map((turn) => (turn.id === question.id ? question : turn));
  }

  /** Follows the steps of the answer to their end. */
  function answered(input: AskInput): Promise<QuestionFullFragment | null> {
    return new Promise((resolve) => {
      const following = client.value.subscription(AskingDocument, { input }).subscribe((result) => {
        if (result.error) failure.value = explain(result.error);
        const step = result.data?.asking ?? null;
        if (pending.value && step) pending.value = { ...pending.value, step };
        if (!result.error && !step?.question) return;
        resolve(step?.question ?? null);
        // The first step may come before there is anything to end.
        queueMicrotask(() => stop());
      });
      stop = () => {
        following.unsubscribe();
        resolve(null);
      };
    });
  }

  const isLoading = computed(() => thread.fetching.value && turns.value.length === 0);
  return {
    workspaceId,
    threadId,
    asPersonId,
    turns,
    replace,
    pending,
    ask,
    failure,
    error: thread.error,
    isLoading,
  };
}
