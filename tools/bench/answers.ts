import { parseArgs } from 'node:util';
import { leftOutModel } from './answers/left-out-model';
import { askWhom } from './answers/ask-whom';
import { dateRule } from './answers/date-rule';
import { answererOf, type Judged } from './answers/judged';
import { containsAnswer, questionSets } from './answers/locomo-questions';
import { areaUnderCurve, mean, thresholdFor } from './answers/measures';
import { underHostileModel } from './answers/under-hostile-model';
import type { BenchRow } from './bench-row';
import { loadClassic } from './sets/classic-ir';
import { loadLocomo, type LocomoQuestion } from './sets/locomo';
import { loadQmsum } from './sets/qmsum';
import type { RetrievalSet } from './sets/retrieval-set';

interface Asked {
  question: LocomoQuestion;
  judged: Judged;
}

/**
 * Answers, citations and abstaining on the chats, meetings and documents under `--data`; with `--llm fake-hostile`
 * what the whole server shows when its language model lies.
 */
export async function run(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' }, llm: { type: 'string' } } });
  if (!values.data) throw new Error('bench answers: --data is missing; name the folder of the sets.');
  if (values.llm === 'fake-hostile') return underHostileModel(values.data);
  if (values.llm) throw new Error(`bench answers: there is no --llm ${values.llm}; take fake-hostile.`);
  return [
    ...(await locomoRows(values.data)),
    ...(await answeredRows('meetings', loadQmsum(values.data))),
    ...(await answeredRows('documents', loadClassic(values.data))),
    ...(await askWhom(values.data)),
  ];
}

async function locomoRows(data: string): Promise<BenchRow[]> {
  const conversations = loadLocomo(data);
  const asked: Record<'answerable' | 'category-5' | 'foreign', Asked[]> = {
    answerable: [],
    'category-5': [],
    foreign: [],
  };
  for (const [at, { name, passages }] of conversations.entries()) {
    const answer = await answererOf(passages, { model: leftOutModel(name) });
    const sets = questionSets(conversations, at);
    for (const kind of ['answerable', 'category-5', 'foreign'] as const) {
      for (const question of sets[kind]) {
        asked[kind].push({ question, judged: await answer(question.question) });
      }
    }
    console.error(`answers: ${name} measured`);
  }
  if (asked.answerable.length === 0) return [];
  const rows: Row[] = [
    ...abstainingRows(asked),
    ...citationRows(asked.answerable),
    { slice: 'temporal', metric: 'date_rule', ...dateRule(conversations) },
  ];
  return rows.map((row) => ({
    set: 'locomo',
    system: 'tacit',
    ...row,
  }));
}

type Row = Omit<BenchRow, 'set' | 'system'>;

function abstainingRows(asked: Record<'answerable' | 'category-5' | 'foreign', Asked[]>): Row[] {
  const confidence = (some: Asked[]): number[] => some.map(({ judged }) => judged.confidence);
  const answerable = confidence(asked.answerable);
  return (['category-5', 'foreign'] as const).flatMap((slice) => {
    const others = confidence(asked[slice]);
    const abstained = (share: number): number => {
      const threshold = thresholdFor(answerable, share);
      return mean(others.map((one) => (one < threshold ? 1 : 0)));
    };
    const n = others.length;
    return [
      { slice, metric: 'auc', value: areaUnderCurve(answerable, others), n },
      { slice, metric: 'abstained@85', value: abstained(0.85), n },
      { slice, metric: 'abstained@75', value: abstained(0.75), n },
    ];
  });
}

function citationRows(asked: Asked[]): Row[] {
  const threshold = thresholdFor(
    asked.map(({ judged }) => judged.confidence),
    0.85,
  );
  const answered = asked.filter(({ judged }) => judged.confidence >= threshold);
  const hit = (limit: number): number =>
    mean(
      answered.map(({ question, judged }) =>
        judged.cited.slice(0, limit).some((id) => question.evidence.includes(id)) ? 1 : 0,
      ),
    );
  const right = ({ question, judged }: Asked): number =>
    judged.cited.filter((id) => question.evidence.includes(id)).length;
  const contained = (some: Asked[]): number =>
    mean(some.map(({ question, judged }) => (containsAnswer(judged.text, question.answer) ? 1 : 0)));
  const temporal = asked.filter(({ question }) => question.category === 2);
  const cited = answered.reduce((sum, { judged }) => sum + judged.cited.length, 0);
  return [
    { metric: 'hit1@85', value: hit(1), n: answered.length },
    { metric: 'hit3@85', value: hit(3), n: answered.length },
    {
      metric: 'citation_precision',
      value: answered.reduce((sum, one) => sum + right(one), 0) / Math.max(1, cited),
      n: answered.length,
    },
    {
      metric: 'citation_recall',
      value: mean(answered.map((one) => right(one) / one.question.evidence.length)),
      n: answered.length,
    },
    { metric: 'answer_contained', value: contained(asked), n: asked.length },
    { slice: 'temporal', metric: 'answer_contained', value: contained(temporal), n: temporal.length },
    {
      slice: 'chat',
      metric: 'answered_at_threshold',
      value: mean(asked.map(({ judged }) => (judged.isAnswered ? 1 : 0))),
      n: asked.length,
    },
  ];
}

/** How many questions that have an answer are answered at the threshold that ships. */
async function answeredRows(slice: string, sets: RetrievalSet[]): Promise<BenchRow[]> {
  const answered: number[] = [];
  for (const { pools } of sets) {
    for (const { passages, queries } of pools) {
      const answer = await answererOf(passages);
      for (const { text } of queries) answered.push((await answer(text)).isAnswered ? 1 : 0);
    }
  }
  if (answered.length === 0) return [];
  console.error(`answers: ${slice} measured`);
  const about = { set: slice, system: 'tacit', slice };
  return [{ ...about, metric: 'answered_at_threshold', value: mean(answered), n: answered.length }];
}
