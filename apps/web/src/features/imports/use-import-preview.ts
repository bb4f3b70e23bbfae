import { useQuery } from '@urql/vue';
import { computed, reactive } from 'vue';
import {
  DeleteSourceDocument,
  type DateOrder,
  ImportPreviewDocument,
  type SamePersonInput,
  StartImportDocument,
} from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { arrivals } from './uploads';

/** Empty: not chosen. */
interface Chosen {
  timeZone: string;
  dateOrder: DateOrder | '';
  author: string;
  text: string;
  time: string;
  leaveOut: string[];
  from: string;
  to: string;
  me: string;
  same: SamePersonInput[];
}

/** What is in an upload that waits, and what its uploader chooses before it is read. */
export function useImportPreview(importId: () => string, sourceId: () => string) {
  const chosen = reactive<Chosen>({
    timeZone: '',
    dateOrder: '',
    author: '',
    text: '',
    time: '',
    leaveOut: [],
    from: '',
    to: '',
    me: '',
    same: [],
  });
  /** What changes how the files are read; who is who, and what is left out, changes only what is kept. */
  const reading = computed(() => ({
    timeZone: chosen.timeZone || null,
    dateOrder: chosen.dateOrder || null,
    columns:
      chosen.author && chosen.text
        ? { author: chosen.author, text: chosen.text, time: chosen.time || null }
        : null,
  }));
  const query = useQuery({
    query: ImportPreviewDocument,
    variables: computed(() => ({ importId: importId(), choices: reading.value })),
    requestPolicy: 'network-only',
  });
  const starting = useAction(StartImportDocument);
  const removing = useAction(DeleteSourceDocument);
  const preview = computed(() => query.data.value?.importPreview ?? null);
  return {
    chosen,
    preview,
    /** Questions stay open after their answer, so that it can be changed. */
    asks: computed(() => ({
      columns: !!chosen.author || !!preview.value?.questions.includes('COLUMNS'),
      dateOrder: !!chosen.dateOrder || !!preview.value?.questions.includes('DATE_ORDER'),
      timeZone: !!chosen.timeZone || !!preview.value?.questions.includes('TIME_ZONE'),
    })),
    table: computed(() => preview.value?.files.find(({ table }) => table)?.table ?? null),
    error: query.error,
    reload: () => query.executeQuery({ requestPolicy: 'network-only' }),
    isRunning: computed(() => starting.isRunning.value || removing.isRunning.value),
    failure: computed(() => starting.failure.value || removing.failure.value),
    start: () =>
      starting.run({
        id: importId(),
        choices: {
          ...reading.value,
          leaveOut: chosen.leaveOut,
          from: chosen.from || null,
          to: chosen.to || null,
          me: chosen.me || null,
          same: chosen.same,
        },
      }),
    /** Nothing of it was kept but the upload itself, which goes. */
    remove: async () => {
      if (await removing.run({ id: sourceId() })) arrivals.value += 1;
    },
  };
}
