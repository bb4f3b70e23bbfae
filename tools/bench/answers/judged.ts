import {
  type AnswerModel,
  answerQuestion,
  type Embedder,
  type Evidence,
  resolveDates,
  MemorySearchIndex,
  type Passage,
} from '@tacit/knowledge';
import { inOrder, MemoryEvidenceStore } from '@tacit/knowledge/testing';

/** What the product would answer to a question if it had to, and how sure it is. */
export interface Judged {
  /** 0 where nothing was found. */
  confidence: number;
  /** Whether it answers at the threshold it ships with. */
  isAnswered: boolean;
  /** Passage ids, best first. */
  cited: string[];
  /** The words shown, dates resolved. */
  text: string;
}

/** The product's answers over some passages, as for a member who may read all of them. */
export async function answererOf(
  passages: Passage[],
  { embedder, model }: { embedder?: Embedder; model?: AnswerModel } = {},
): Promise<(question: string) => Promise<Judged>> {
  const index = await MemorySearchIndex.open({ embedder });
  const source = { workspaceId: 'bench', sourceId: 'bench', revision: '1' };
  await index.replaceSource(source, inOrder(passages));
  const evidence = new MemoryEvidenceStore(passages);
  const options = { index, evidence, workspaceId: 'bench', sourceIds: ['bench'], model };
  return async (question) => {
    const forced = await answerQuestion(question, { ...options, threshold: 0 });
    const shipped = await answerQuestion(question, options);
    const citations = forced.kind === 'answer' ? forced.citations : [];
    return {
      confidence: forced.kind === 'answer' ? forced.confidence : 0,
      isAnswered: shipped.kind === 'answer',
      cited: citations.map((citation) => citation.evidence.passageId),
      text: citations.map(({ evidence }) => shownText(evidence)).join('\n'),
    };
  };
}

/** The card of a citation as words: what was written, when, and what "last Friday" in it means. */
function shownText({ text, caption, at }: Evidence): string {
  if (at === null) return `${text} ${caption}`;
  const meant = resolveDates(text, at).flatMap(({ date, days }) => [
    spoken(date),
    ...(days ? [`week weekend of ${spoken(date)}`] : []),
  ]);
  return [text, caption, spoken(new Date(at).toISOString().slice(0, 10)), ...meant].join(' ');
}

/** As a reader sees it: 7 May 2023, May 2023, 2023. */
function spoken(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month
    ? new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
        new Date(`${year}-${month}-15`),
      )
    : '';
  return [day ? String(Number(day)) : '', name, year].filter(Boolean).join(' ');
}
