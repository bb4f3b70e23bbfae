import { computed, ref, type Ref, watch } from 'vue';
import { client } from '../../api/client';
import {
  type MessageLineFragment,
  MessagesDocument,
  type MessagesQueryVariables,
} from '../../api/generated/graphql';
import { useFailure } from '../../composables/use-failure';
import { conversationRows } from './conversation-rows';

const pageSize = 60;

/** A window over a conversation, opened around one message and growing at both ends. */
export function useConversation(conversationId: Ref<string>, around: Ref<string | undefined>) {
  const explain = useFailure();
  const messages = ref<MessageLineFragment[]>([]);
  const before = ref<string | null>(null);
  const after = ref<string | null>(null);
  const isReady = ref(false);
  const isLoading = ref(false);
  const failure = ref('');

  async function load(where: Partial<MessagesQueryVariables>) {
    isLoading.value = true;
    const variables = { conversationId: conversationId.value, first: pageSize, ...where };
    const { data, error } = await client.value.query(MessagesDocument, variables).toPromise();
    isLoading.value = false;
    failure.value = explain(error);
    return variables.conversationId === conversationId.value ? data?.messages : undefined;
  }

  async function open(): Promise<void> {
    isReady.value = false;
    const page = await load({ around: around.value });
    if (!page) return;
    messages.value = page.items;
    before.value = page.before ?? null;
    after.value = page.after ?? null;
    isReady.value = true;
  }
  async function loadBefore(): Promise<void> {
    if (!before.value || isLoading.value) return;
    const page = await load({ before: before.value });
    if (!page) return;
    messages.value = [...page.items, ...messages.value];
    before.value = page.before ?? null;
  }
  async function loadAfter(): Promise<void> {
    if (!after.value || isLoading.value) return;
    const page = await load({ after: after.value });
    if (!page) return;
    messages.value = [...messages.value, ...page.items];
    after.value = page.after ?? null;
  }

  watch(
    [conversationId, around],
    ([, id]) => {
      if (!isReady.value || !id || !messages.value.some((message) => message.id === id)) void open();
    },
    { immediate: true },
  );
  return {
    messages,
    rows: computed(() => conversationRows(messages.value)),
    before,
    after,
    isReady,
    isLoading,
    failure,
    open,
    loadBefore,
    loadAfter,
  };
}
