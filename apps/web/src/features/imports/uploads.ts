import { useEventListener, useLocalStorage } from '@vueuse/core';
import { computed, reactive, ref } from 'vue';
import type { Visibility } from '../../api/generated/graphql';
import type { ChosenFile } from './dropped-files';
import { SendFailure, type Sending, sendFiles } from './send-files';

/** One drop on its way to the server; afterwards the import itself takes over. */
export interface Upload {
  key: number;
  workspaceId: string;
  name: string;
  files: ChosenFile[];
  visibility: Visibility;
  sent: number;
  total: number;
  state: 'sending' | 'failed' | 'unchanged';
  message: string;
}

/** Uploads live beside the pages: one goes on while its sender looks elsewhere. */
export const uploads = reactive<Upload[]>([]);
/** Counts what has arrived, so that lists know when to look again. */
export const arrivals = ref(0);
/** Who may see what is dropped next. */
export const nextVisibility = ref<Visibility>('WORKSPACE');

/** Whether what is added waits until its uploader has seen what is in it; else only where something is unclear. */
export const looksFirst = useLocalStorage('tacit-look-first', false);

/** Whether the places of photos are kept; asked anew on every visit, because they are left out by default. */
export const keepsPlaces = ref(false);

const sendings = new Map<number, Sending>();
let keys = 0;

export function upload(workspaceId: string, files: ChosenFile[]): void {
  const first = files[0];
  if (!first) return;
  const name = first.path.split('/')[0] ?? first.path;
  keys += 1;
  uploads.unshift({
    key: keys,
    workspaceId,
    name,
    files,
    visibility: nextVisibility.value,
    sent: 0,
    total: files.reduce((bytes, { file }) => bytes + file.size, 0),
    state: 'sending',
    message: '',
  });
  void send(keys);
}

export async function send(key: number): Promise<void> {
  const one = uploads.find((upload) => upload.key === key);
  if (!one) return;
  Object.assign(one, { state: 'sending', sent: 0, message: '' });
  const { workspaceId, visibility } = one;
  const look = looksFirst.value ? 'always' : 'unsure';
  const to = { workspaceId, visibility, look, keepPlaces: String(keepsPlaces.value) } as const;
  const sending = sendFiles(one.files, to, (sent) => (one.sent = sent));
  sendings.set(key, sending);
  try {
    const { unchanged } = await sending.result;
    arrivals.value += 1;
    if (unchanged) one.state = 'unchanged';
    else forget(key);
  } catch (error) {
    Object.assign(one, { state: 'failed', message: error instanceof SendFailure ? error.message : '' });
  } finally {
    sendings.delete(key);
  }
}

/** Takes it off the list, and stops it if it is still on its way. */
export function forget(key: number): void {
  const at = uploads.findIndex((upload) => upload.key === key);
  if (at >= 0) uploads.splice(at, 1);
  sendings.get(key)?.stop();
}

/** Leaving the page would cut an upload in the middle: the browser asks first. */
export function useUploadGuard(): void {
  const isSending = computed(() => uploads.some(({ state }) => state === 'sending'));
  useEventListener(window, 'beforeunload', (event) => {
    if (isSending.value) event.preventDefault();
  });
}
