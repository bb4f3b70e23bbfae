import { computed, ref } from 'vue';
import { client, forgetCachedAnswers } from '../../api/client';
import {
  BootstrapDocument,
  type BootstrapQuery,
  SignOutDocument,
  UpdateAccountDocument,
  type VaultLineFragment,
  type WorkspaceLineFragment,
  WorkspacesDocument,
} from '../../api/generated/graphql';
import { i18n, isLanguage, type Language, setLanguage } from '../../i18n';

/** Who is here and where they may go; one for the whole page, read by the router before the first screen. */
export const me = ref<BootstrapQuery['me']>(null);
export const needsOwner = ref(false);
export const version = ref('');
export const workspaces = ref<WorkspaceLineFragment[]>([]);
/** Of the account; the one this browser is in is open, and then nothing outside of it is here. */
export const vaults = ref<VaultLineFragment[]>([]);
const workspaceId = ref('');

export const workspace = computed(
  () => workspaces.value.find(({ id }) => id === workspaceId.value) ?? workspaces.value[0],
);
export const isPersonal = computed(() => workspace.value?.kind === 'PERSONAL');
export const openVault = computed(() => vaults.value.find(({ isOpen }) => isOpen));
/** Where a personal space begins, or opens: one vault keeps one memory. */
export const personalDoor = computed(() =>
  vaults.value.length > 0 && !openVault.value ? 'vault' : 'beginning',
);
export const canManage = computed(() => ['OWNER', 'ADMIN'].includes(workspace.value?.role ?? ''));
export const canUpload = computed(() => (workspace.value?.role ?? 'VIEWER') !== 'VIEWER');

const stored = 'tacit.workspace';
let loaded: Promise<void> | null = null;

async function load(): Promise<void> {
  const fresh = { requestPolicy: 'network-only' } as const;
  const result = await client.value.query(BootstrapDocument, {}, fresh).toPromise();
  if (result.error || !result.data) throw result.error ?? new Error('The server gave no answer.');
  me.value = result.data.me;
  needsOwner.value = result.data.setup.needsOwner;
  version.value = result.data.setup.version;
  if (!me.value) return;
  if (isLanguage(me.value.language)) await setLanguage(me.value.language);
  // What the server says for itself, such as the label of a persona, is in the account's language.
  else await client.value.mutation(UpdateAccountDocument, { language: i18n.global.locale.value }).toPromise();
  await reloadWorkspaces();
}

/** Loads once; a failed try does not stick. */
export function ensureSession(): Promise<void> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

export async function reloadWorkspaces(): Promise<void> {
  const fresh = { requestPolicy: 'network-only' } as const;
  const { data } = await client.value.query(WorkspacesDocument, {}, fresh).toPromise();
  workspaces.value = data?.workspaces ?? [];
  vaults.value = data?.vaults ?? [];
}

/** For the page, and for what the server says for itself: whoever is signed in keeps it in the account. */
export async function chooseLanguage(language: Language): Promise<void> {
  await setLanguage(language);
  if (me.value) await client.value.mutation(UpdateAccountDocument, { language }).toPromise();
}

/** After signing in or out: nothing of the former session stays in memory. */
export async function renewSession(): Promise<void> {
  forgetCachedAnswers();
  loaded = null;
  me.value = null;
  workspaces.value = [];
  vaults.value = [];
  await ensureSession();
}

/** A vault locks itself after a while: then what was in it is not there any more. */
export async function hasLocked(): Promise<boolean> {
  if (!openVault.value) return false;
  const fresh = { requestPolicy: 'network-only' } as const;
  const { data } = await client.value.query(WorkspacesDocument, {}, fresh).toPromise();
  return data !== undefined && !data.vaults.some(({ isOpen }) => isOpen);
}

export async function signOut(): Promise<void> {
  await client.value.mutation(SignOutDocument, {}).toPromise();
  await renewSession();
}

export function enterWorkspace(id: string): void {
  workspaceId.value = id;
  localStorage.setItem(stored, id);
}

/** Where "/" leads: the workspace used last, if it still is one of theirs. */
export function homeWorkspaceId(): string | undefined {
  const last = localStorage.getItem(stored);
  return (workspaces.value.find(({ id }) => id === last) ?? workspaces.value[0])?.id;
}
