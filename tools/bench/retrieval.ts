import { parseArgs } from 'node:util';
import type { BenchRow } from './bench-row';
import { loadBeir } from './sets/beir';
import { loadClassic } from './sets/classic-ir';
import { loadCmrc } from './sets/cmrc';
import { locomoRetrieval } from './sets/locomo';
import { type Measured, measureRanking, rowsOf } from './sets/measures';
import { PartsIndex } from './sets/parts-index';
import { PlainBm25 } from './sets/plain-bm25';
import { loadQmsum } from './sets/qmsum';
import type { RetrievalPool, RetrievalSet } from './sets/retrieval-set';
import { loadSlack } from './sets/slack-chats';

type Rank = (text: string, limit: number, withheld?: string) => string[] | Promise<string[]>;

const systems: Record<string, (pool: RetrievalPool) => Promise<Rank>> = {
  bm25: ({ passages }) => {
    const plain = new PlainBm25(passages);
    return Promise.resolve((text, limit, withheld) => plain.search(text, limit, withheld));
  },
  lexical: async ({ passages }) => {
    const parts = await PartsIndex.of(passages);
    return (text, limit, withheld) => parts.search(text, limit, withheld);
  },
};

/** Rankings on every set found under `--data`; `--only SET` (a beginning suffices) for some of them. */
export async function run(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, only: { type: 'string' }, json: { type: 'boolean' } },
  });
  if (!values.data) throw new Error('bench retrieval: --data is missing; name the folder of the sets.');
  const sets = await loadSets(values.data);
  const rows: BenchRow[] = [];
  for (const set of sets.filter(({ name }) => name.startsWith(values.only ?? ''))) {
    for (const system of Object.keys(systems)) rows.push(...(await measure(set, system)));
    console.error(`retrieval: ${set.name} measured`);
  }
  return rows;
}

async function loadSets(data: string): Promise<RetrievalSet[]> {
  const kinds: Record<string, RetrievalSet[]> = {
    locomo: locomoRetrieval(data),
    qmsum: loadQmsum(data),
    slack_chats: await loadSlack(data),
    classic_ir: loadClassic(data),
    cmrc2018: loadCmrc(data),
    beir: loadBeir(data),
  };
  for (const [kind, sets] of Object.entries(kinds)) {
    if (sets.length === 0) console.error(`retrieval: no ${kind} in ${data}, left out`);
  }
  return Object.values(kinds).flat();
}

async function measure(set: RetrievalSet, system: string): Promise<BenchRow[]> {
  const questions: { slice?: string; measured: Measured }[] = [];
  const times: number[] = [];
  for (const pool of set.pools) {
    const rank = await systems[system]?.(pool);
    for (const { text, slice, relevant, withheld } of pool.queries) {
      const start = performance.now();
      const ranked = (await rank?.(text, 50, withheld)) ?? [];
      times.push(performance.now() - start);
      questions.push({ ...(slice && { slice }), measured: measureRanking(ranked, relevant) });
    }
  }
  times.sort((a, b) => a - b);
  const about = { set: set.name, system };
  const time = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return [
    ...rowsOf(about, questions),
    { ...about, metric: 'p50_ms', value: time(0.5), n: times.length },
    { ...about, metric: 'p95_ms', value: time(0.95), n: times.length },
  ];
}
