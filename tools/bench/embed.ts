import { type Embedder, StaticEmbedder, TransformersEmbedder } from '@tacit/knowledge';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchRow } from './bench-row';
import { loadBeir } from './sets/beir';
import { loadClassic } from './sets/classic-ir';
import { loadCmrc } from './sets/cmrc';
import { locomoRetrieval } from './sets/locomo';
import { type Measured, measureRanking, rowsOf } from './sets/measures';
import type { RetrievalSet } from './sets/retrieval-set';
import { loadSlack } from './sets/slack-chats';

/** Short texts for the speed of the bundled table, and of a model, which takes hundreds of times as long. */
const speedTexts = { bundled: 20_000, model: 500 };

/**
 * Speed, and what cosines alone find (no words, no neighbours), on every set under `--data`: the bundled table
 * and every model in `--models` (`<organisation>/<name>`); `--only SET` (a beginning suffices) for some sets.
 */
export async function run(args: string[]): Promise<BenchRow[]> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, models: { type: 'string' }, only: { type: 'string', default: '' } },
  });
  if (!values.data) throw new Error('bench embed: --data is missing; name the folder of the sets.');
  const sets = (await loadSets(values.data)).filter(({ name }) => name.startsWith(values.only));
  const sample = sets.flatMap(({ pools }) =>
    pools.flatMap(({ passages }) => passages.map(({ text }) => text)),
  );
  const short = sample.filter((text) => text.length >= 20 && text.length <= 160);
  const rows: BenchRow[] = [];
  const measure = async (system: string, embedder: Embedder, count: number): Promise<void> => {
    rows.push(await speed(system, embedder, short.slice(0, count)));
    for (const set of sets) rows.push(...(await quality(system, embedder, set)));
    await embedder.close();
    console.error(`embed: ${system} measured`);
  };
  await measure('bundled', StaticEmbedder.open(), speedTexts.bundled);
  for (const model of modelsIn(values.models)) {
    const cacheDir = join(tmpdir(), 'tacit-models');
    const options = { model, modelsDir: values.models, cacheDir, hub: false };
    await measure(model.toLowerCase(), await TransformersEmbedder.load(options), speedTexts.model);
  }
  return rows;
}

async function loadSets(data: string): Promise<RetrievalSet[]> {
  const beir = [data, join(data, 'crosslingual')].filter((folder) => existsSync(folder)).flatMap(loadBeir);
  return [
    ...beir.filter(({ name }, at) => beir.findIndex((other) => other.name === name) === at),
    ...loadCmrc(data),
    ...loadClassic(data),
    ...locomoRetrieval(data),
    ...(await loadSlack(data)),
  ];
}

function modelsIn(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /^[^/]+\/[^/]+\/config\.json$/.test(name)).map((name) => join(name, '..'));
}

async function speed(system: string, embedder: Embedder, texts: string[]): Promise<BenchRow> {
  await embedder.embed(texts.slice(0, 100), 'passage');
  const start = performance.now();
  await embedder.embed(texts, 'passage');
  const value = texts.length / ((performance.now() - start) / 1000);
  return { system, metric: 'texts_per_s', value, n: texts.length };
}

async function quality(system: string, embedder: Embedder, set: RetrievalSet): Promise<BenchRow[]> {
  const questions: { slice?: string; measured: Measured }[] = [];
  for (const { passages, queries } of set.pools) {
    const texts = passages.map(({ speaker, title, text }) =>
      [speaker === null ? '' : `${speaker}:`, title, text].filter(Boolean).join(' '),
    );
    const vectors = await embedder.embed(texts, 'passage');
    const asked = await embedder.embed(
      queries.map(({ text }) => text),
      'query',
    );
    queries.forEach(({ slice, relevant, withheld }, i) => {
      const scores = vectors.map((vector, at) => ({
        id: passages[at]?.id ?? '',
        score: dot(vector, asked[i]),
      }));
      const ranked = scores.filter(({ id }) => id !== withheld).sort((a, b) => b.score - a.score);
      const measured = measureRanking(
        ranked.slice(0, 50).map(({ id }) => id),
        relevant,
      );
      questions.push({ ...(slice && { slice }), measured });
    });
  }
  return rowsOf({ set: set.name, system }, questions);
}

function dot(a: Float32Array, b: Float32Array | undefined): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b?.[i] ?? 0);
  return sum;
}
