import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import {
  ProfileDiffDocument,
  type ProfileDiffQuery,
  ProfileVersionsDocument,
  RollBackProfileDocument,
  TakeProposalDocument,
} from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { useParam } from '../../composables/use-page';

export type DiffLine = ProfileDiffQuery['profileDiff'];
export type ChangeLine = DiffLine['changes'][number];

/** The versions of one person's profile, and two of them side by side; the address holds which. */
export function useVersions() {
  const route = useRoute();
  const router = useRouter();
  const personId = useParam('personId');
  const requestPolicy = 'cache-and-network';
  const list = useQuery({
    query: ProfileVersionsDocument,
    variables: computed(() => ({ personId: personId.value })),
    requestPolicy,
  });
  const versions = computed(() => list.data.value?.profileVersions);
  const latest = computed(() => versions.value?.[0]?.number ?? 0);
  /** '' stands for what is found now. */
  const to = computed({
    get: () => (typeof route.query.to === 'string' ? route.query.to : ''),
    set: (value) => compare(from.value, value),
  });
  const from = computed({
    get: () => (typeof route.query.from === 'string' ? route.query.from : String(latest.value)),
    set: (value) => compare(value, to.value),
  });
  const diff = useQuery({
    query: ProfileDiffDocument,
    variables: computed(() => ({
      ...{ personId: personId.value, from: Number(from.value) },
      to: to.value ? Number(to.value) : undefined,
    })),
    pause: computed(() => latest.value === 0),
    requestPolicy,
  });
  const take = useAction(TakeProposalDocument);
  const back = useAction(RollBackProfileDocument);

  function compare(first: string, second: string): void {
    const { from: _, to: __, ...rest } = route.query;
    const chosen = { ...(first ? { from: first } : {}), ...(second ? { to: second } : {}) };
    void router.replace({ query: { ...rest, ...chosen } });
  }
  function reload(): void {
    list.executeQuery({ requestPolicy: 'network-only' });
    diff.executeQuery({ requestPolicy: 'network-only' });
  }
  /** After a new version the newest is beside what is found now again. */
  function shown(isDone: boolean): boolean {
    if (isDone) compare('', '');
    if (isDone) reload();
    return isDone;
  }
  return {
    ...{ versions, latest, from, to, compare, reload },
    diff: computed(() => diff.data.value?.profileDiff),
    isComparing: diff.fetching,
    error: computed(() => list.error.value ?? diff.error.value),
    isProposal: computed(() => to.value === '' && from.value === String(latest.value)),
    takeIn: async () => shown(!!(await take.run({ personId: personId.value }))),
    rollBack: async (number: number) => shown(!!(await back.run({ personId: personId.value, number }))),
    isRunning: computed(() => take.isRunning.value || back.isRunning.value),
    failure: computed(() => take.failure.value || back.failure.value),
  };
}
