import { computed, onMounted, reactive } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { type Bond, CreateMemoryDocument } from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { me, openVault, reloadWorkspaces } from '../accounts/session';
import { noWords } from './memory-words';

const nothingTold = () => ({
  ownerId: '',
  bond: null as Bond | null,
  name: '',
  words: noWords(),
  isMine: false,
  areAdults: false,
});

/** In the memory of this page alone: the vault that will keep it is made at a later step. */
const draft = reactive(nothingTold());
const isWhole = () => draft.name.trim() !== '' && draft.isMine && draft.areAdults;

/** Somebody has told everything and only waits for the vault. */
export const isBeginning = computed(() => draft.ownerId === me.value?.id && isWhole());

/** Whom, in which words, and what holds: three screens before the vault, each with a way back. */
export function useBeginning() {
  const route = useRoute();
  const router = useRouter();
  const creating = useAction(CreateMemoryDocument);
  if (draft.ownerId !== me.value?.id) Object.assign(draft, nothingTold(), { ownerId: me.value?.id });

  const step = computed(() => {
    const asked = Number(route.query.step);
    return draft.name.trim() === '' || !(asked > 1) ? 1 : Math.min(asked, 3);
  });
  const goTo = (n: number) => router.push({ name: 'beginning', query: { step: n } });

  async function create(): Promise<void> {
    const { bond, name, words } = draft;
    const made = await creating.run({ input: { bond, name, ...words, attested: true } });
    if (!made) return;
    Object.assign(draft, nothingTold());
    await reloadWorkspaces();
    await router.replace({ name: 'memory', params: { workspaceId: made.createMemory.id } });
  }
  const finish = () => (openVault.value ? create() : router.push({ name: 'vault' }));
  // Back from making the vault: everything has been said already.
  onMounted(() => {
    if (openVault.value && isBeginning.value) void create();
  });
  return { draft, step, goTo, finish, isRunning: creating.isRunning, failure: creating.failure };
}
