import { useQuery } from '@urql/vue';
import { computed, ref } from 'vue';
import { client, csrfHeaders } from '../../api/client';
import { EraseMemoryDocument, MemoryDocument, VerifyErasureDocument } from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { useParam } from '../../composables/use-page';
import { saveFile } from './save-file';

/** Keepsake, letter, erasing: each may be done or left, in any order, and none asks why. */
export function useLettingGo() {
  const workspaceId = useParam('workspaceId');
  const query = useQuery({
    query: MemoryDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value })),
  });
  const memory = computed(() => query.data.value?.memory);
  const letter = ref('');
  const confirmed = ref('');
  const receipt = ref('');
  const isClean = ref<boolean | null>(null);
  const isMaking = ref(false);
  const keepsakeFailed = ref(false);
  const erasing = useAction(EraseMemoryDocument);

  async function saveKeepsake(): Promise<void> {
    isMaking.value = true;
    keepsakeFailed.value = false;
    try {
      const response = await fetch(`/keepsakes/${workspaceId.value}`, {
        method: 'POST',
        headers: { ...csrfHeaders, 'content-type': 'application/json' },
        body: JSON.stringify({ letter: letter.value }),
      });
      if (response.ok) saveFile('keepsake.html', 'text/html', await response.text());
      keepsakeFailed.value = !response.ok;
    } catch {
      keepsakeFailed.value = true;
    } finally {
      isMaking.value = false;
    }
  }

  async function erase(): Promise<void> {
    const done = await erasing.run({ workspaceId: workspaceId.value, name: confirmed.value });
    if (!done) return;
    receipt.value = done.eraseMemory;
    const { data } = await client.value
      .query(VerifyErasureDocument, { receipt: receipt.value }, { requestPolicy: 'network-only' })
      .toPromise();
    const found = data?.verifyErasure;
    isClean.value = !!found && found.isWhole && found.isRecorded && found.remains.length === 0;
  }

  return {
    workspaceId,
    memory,
    error: query.error,
    letter,
    confirmed,
    receipt,
    isClean,
    saveKeepsake,
    isMaking,
    keepsakeFailed,
    erase,
    isErasing: erasing.isRunning,
    failure: erasing.failure,
    saveReceipt: () => saveFile('erasure-receipt.json', 'application/json', receipt.value),
  };
}
