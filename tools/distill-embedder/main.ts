import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMostlyHan, packTable, tableNormalizer, UnigramTokenizer } from '@tacit/knowledge';
import { choosePieces } from './choose-pieces';
import { fit, multiply, type SparseRows } from './fit';
import { principalComponents } from './principal-components';
import { quantize } from './quantize';
import { readFolds } from './read-folds';
import { Teacher } from './teacher';
import { readTexts, type Versions } from './texts';
import { readWordFrequencies } from './word-frequencies';

/** Rare pieces say more than frequent ones: weight s / (s + share), as in SIF (Arora et al. 2017). */
const weightScale = 2e-4;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      texts: { type: 'string' },
      teacher: { type: 'string' },
      out: { type: 'string' },
      exclude: { type: 'string' },
      folds: { type: 'string' },
      cache: { type: 'string' },
      id: { type: 'string', default: 'tacit-static-1' },
      'per-file': { type: 'string', default: '3000' },
      more: { type: 'string', default: '' },
      pieces: { type: 'string', default: '24500' },
      dimensions: { type: 'string', default: '256' },
      lambda: { type: 'string', default: '0.2' },
      'known-only': { type: 'boolean', default: false },
    },
  });
  const { texts: folder, teacher: teacherFolder, out } = values;
  if (!folder || !teacherFolder || !out)
    throw new Error(
      'Usage: npm run distill -- --texts DIR --teacher DIR --out FILE [--exclude DIR] [--folds FILE]',
    );
  const more = new Map(
    values.more
      .split(',')
      .filter(Boolean)
      .map((one) => split(one)),
  );
  const perFile = (name: string): number =>
    [...more].find(([start]) => name.startsWith(start))?.[1] ?? Number(values['per-file']);

  const folds = values.folds === undefined ? '' : readFolds(values.folds);
  const normalize = tableNormalizer(folds);
  const texts = readTexts(folder, perFile, values.exclude);
  const words = readdirSync(folder)
    .filter((name) => name.endsWith('.msgpack.gz'))
    .flatMap((name) => readWordFrequencies(join(folder, name)));
  say(`${texts.length} texts, ${words.length} words`);
  const { pieces, scores, shares } = choosePieces(
    teacherFolder,
    texts.flat(),
    words,
    normalize,
    Number(values.pieces),
  );
  say(`${pieces.length} pieces`);

  const teacher = await Teacher.load(teacherFolder, values.cache ?? `${out}.cache`);
  const alone = pieces.map((piece) => piece.replace('▁', '') || '▁');
  const report = (read: number, all: number): void => say(`the teacher has read ${read} of ${all}`);
  await teacher.read(alone, report);
  if (!values['known-only']) await teacher.read(texts.flat(), report);

  const known = texts.filter((versions) => versions.every((one) => teacher.of(one)));
  await teacher.close();
  say(`${known.length} texts with vectors`);
  const pieceVectors = centred(
    alone,
    alone.map((one) => teacher.of(one)!),
  );
  const flat = known.flat();
  const textVectors = centred(
    flat,
    flat.map((one) => teacher.of(one)!),
  );
  const targets = shared(known, textVectors);
  const width = Number(values.dimensions);
  const { components, deviations } = principalComponents(targets, width);
  say(`components found; first ${deviations[0]?.toFixed(3)}, last ${deviations.at(-1)?.toFixed(3)}`);
  const start = projected(pieceVectors, components);
  const t = projected(targets, components);
  const weights = shares.map((share) => weightScale / (weightScale + share));
  const tokenizer = new UnigramTokenizer(pieces, scores);
  const x = sparse(flat, normalize, tokenizer, weights, start, width);
  const d = fit(x, start, t, width, {
    lambda: Number(values.lambda),
    steps: 30,
    progress: (step, left) => say(`fit: step ${step}, gradient ${left.toFixed(2)}`),
  });
  const fitted = start.map((value, i) => (value + d[i]!) * weights[Math.floor(i / width)]!);
  const whitened = fitted.map((value, i) => value / Math.sqrt(deviations[i % width]!));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(
    out,
    packTable({ id: values.id, dimensions: width, pieces, scores, folds, ...quantize(whitened, width) }),
  );
}

function split(one: string): [string, number] {
  const [name = '', count = '0'] = one.split('=');
  return [name, Number(count)];
}

/** Vectors without the mean of their language, of unit length. */
function centred(texts: string[], vectors: Float32Array[]): Float32Array[] {
  const chinese = texts.map((text) => isMostlyHan(text));
  const means = [false, true].map((language) => mean(vectors.filter((_, i) => chinese[i] === language)));
  return vectors.map((vector, i) => {
    const middle = means[chinese[i] ? 1 : 0]!;
    return unit(vector.map((value, k) => value - (middle[k] ?? 0)));
  });
}

function mean(vectors: Float32Array[]): Float32Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + vector[i]!;
  return Float32Array.from(sum, (value) => value / Math.max(1, vectors.length));
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** The versions of a text share one target: the mean of their vectors. */
function shared(texts: Versions[], vectors: Float32Array[]): Float32Array[] {
  let at = 0;
  return texts.flatMap((versions) => {
    const own = vectors.slice(at, (at += versions.length));
    const target = own.length === 1 ? own[0]! : unit(mean(own));
    return own.map(() => target);
  });
}

function projected(vectors: Float32Array[], components: Float64Array[]): Float32Array {
  const out = new Float32Array(vectors.length * components.length);
  vectors.forEach((vector, n) => {
    components.forEach((component, k) => {
      let sum = 0;
      for (let i = 0; i < vector.length; i++) sum += vector[i]! * component[i]!;
      out[n * components.length + k] = sum;
    });
  });
  return out;
}

/** Each text's weights of its pieces, scaled so that with the table at the start its vector has unit length. */
function sparse(
  texts: string[],
  normalize: (text: string) => string,
  tokenizer: UnigramTokenizer,
  weights: Float64Array,
  table: Float32Array,
  width: number,
): SparseRows {
  const starts = new Int32Array(texts.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  texts.forEach((text, n) => {
    const bag = new Map<number, number>();
    tokenizer.each(normalize(text), (ids) =>
      ids.forEach((id) => bag.set(id, (bag.get(id) ?? 0) + weights[id]!)),
    );
    columns.push(...bag.keys());
    values.push(...bag.values());
    starts[n + 1] = columns.length;
  });
  const x = { starts, columns: Int32Array.from(columns), values: Float32Array.from(values) };
  const vectors = multiply(x, table, width);
  for (let n = 0; n < texts.length; n++) {
    const length = Math.hypot(...vectors.subarray(n * width, (n + 1) * width)) || 1;
    for (let at = starts[n]!; at < starts[n + 1]!; at++) x.values[at] = x.values[at]! / length;
  }
  return x;
}

main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
