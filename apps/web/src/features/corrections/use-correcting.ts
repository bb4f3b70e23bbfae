import { ref } from 'vue';
import { client } from '../../api/client';
import {
  CorrectionPreviewDocument,
  type CorrectionPreviewQuery,
  CorrectPersonaDocument,
  type QuestionFullFragment,
} from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { useFailure } from '../../composables/use-failure';

export type PreviewLine = CorrectionPreviewQuery['correctionPreview'];

/** A correction on its way: first what it would change, then kept. */
export function useCorrecting(about: () => { questionId: string; sentence: number }) {
  const right = ref('');
  const preview = ref<PreviewLine | null>(null);
  const isLooking = ref(false);
  const previewFailure = ref('');
  const explain = useFailure();
  const keeping = useAction(CorrectPersonaDocument);
  const input = () => ({ ...about(), right: right.value });

  async function look(): Promise<void> {
    isLooking.value = true;
    const result = await client.value
      .query(CorrectionPreviewDocument, { input: input() }, { requestPolicy: 'network-only' })
      .toPromise();
    isLooking.value = false;
    previewFailure.value = explain(result.error);
    preview.value = result.data?.correctionPreview ?? null;
  }
  async function keep(): Promise<QuestionFullFragment | null> {
    return (await keeping.run({ input: input() }))?.correctPersona ?? null;
  }
  return { right, preview, isLooking, look, keep, previewFailure, ...keeping };
}
