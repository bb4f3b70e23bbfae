import type { Engine } from './engine';
import type { Asked } from './queries';

export interface Answers {
  /** Milliseconds. */
  times: number[];
  /** Share of the answering passages among the hits, of the queries that have some. */
  recalls: number[];
}

const warmUp = 50;
/** An engine that takes longer for its queries is not asked all of them. */
const patienceMs = 60_000;

/** Each query to every engine before the next one, so that a busy machine is busy for all of them. */
export async function askInTurns(engines: Engine[], queries: Asked[]): Promise<Map<Engine, Answers>> {
  const answers = new Map<Engine, Answers & { spent: number }>(
    engines.map((engine) => [engine, { times: [], recalls: [], spent: 0 }]),
  );
  for (const [at, query] of [...queries.slice(-warmUp), ...queries].entries()) {
    for (const [engine, of] of answers) {
      if (of.spent > patienceMs) continue;
      const start = performance.now();
      const ids = await engine.search(query);
      const ms = performance.now() - start;
      of.spent += ms;
      if (at < warmUp) continue;
      of.times.push(ms);
      const { relevant } = query;
      if (relevant) of.recalls.push(ids.filter((id) => relevant.has(id)).length / relevant.size);
    }
  }
  return answers;
}
