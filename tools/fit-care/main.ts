import { StaticEmbedder } from '@tacit/knowledge';
import { TURN_KINDS, turnFeatures, turnPieces } from '@tacit/persona';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../bench/seeded-random';
import { repositoryRoot } from '../support/repository-root';
import { expandLines } from './expand-lines';
import { type Example, fitModel } from './fit-model';
import { ordinaryTalk } from './ordinary-talk';
import { type Judged, report } from './report';
import { fitStatements } from './statements/fit-statements';

/** What the patterns call a kind that the model does not tell apart. */
const SAME: Record<string, string> = {
  farewell: 'exit',
  'farewell-no': 'talk',
  'not-crisis': 'talk',
  'crisis-typo': 'crisis',
};
/** Turns of one chat, and what each weighs beside a pattern: there are many, and none was written for this. */
const TURNS = 600;
const TURN_WEIGHT = 0.3;
const FOLDS = 5;

interface Row extends Example {
  group: number;
  text: string;
  source: string;
}

const options = {
  data: { type: 'string' },
  try: { type: 'boolean' },
  statements: { type: 'boolean' },
} as const;

/**
 * Learns what a turn is from the patterns beside this file and the talk of any day under `--data`, and writes the model
 * into the library; with `--statements` what a memory must not say instead. `--try` fits it on four fifths of the patterns and chats instead, and tells how it does on the fifth.
 */
function main(args: string[]): void {
  const { values } = parseArgs({ args, options });
  if (!values.data) throw new Error('fit-care: --data is missing; name the folder of the sets.');
  if (values.statements) return fitStatements(values.data, values.try ?? false);
  const rows = [...written(), ...spoken(values.data)];
  process.stderr.write(`fit-care: ${rows.length} lines\n`);
  if (values.try) {
    process.stdout.write(report(tried(rows)));
    return;
  }
  const model = fitModel(rows, TURN_KINDS.length);
  writeFileSync(join(repositoryRoot, 'libs/persona/models/turn-model.bin'), model.packed());
}

const embedder = StaticEmbedder.open();
const row = (kind: string, text: string, group: number, weight: number, source: string): Row => ({
  ...{ kind: TURN_KINDS.findIndex((known) => known === (SAME[kind] ?? kind)), text, group, weight, source },
  features: turnFeatures(text, embedder.vectorOf(text)),
});

function written(): Row[] {
  const folder = join(repositoryRoot, 'tools', 'fit-care');
  return ['en', 'zh'].flatMap((lang) =>
    expandLines(readFileSync(join(folder, `lines-${lang}.txt`), 'utf8'), seededRandom(3)).map(
      ({ kind, text, pattern, weight }) => row(kind, text, pattern, weight, `${kind} ${lang}`),
    ),
  );
}

function spoken(data: string): Row[] {
  return ordinaryTalk(data).flatMap(({ name, texts }, chat) => {
    const every = Math.max(1, Math.floor(texts.length / TURNS));
    return texts
      .filter((_, at) => at % every === 0)
      .slice(0, TURNS)
      .flatMap((text) => {
        const source = name.split(/[ -]/)[0] ?? name;
        return turnPieces(text).map((piece, at) =>
          row('talk', piece, chat, TURN_WEIGHT, at === 0 ? source : `${source} sentence`),
        );
      });
  });
}

function tried(rows: Row[]): Judged[] {
  return Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const model = fitModel(
      rows.filter(({ group }) => group % FOLDS !== fold),
      TURN_KINDS.length,
    );
    return rows
      .filter(({ group }) => group % FOLDS === fold)
      .map(({ features, source, text, kind }) => ({
        source,
        text,
        kind,
        odds: model.probabilities(features),
      }));
  });
}

main(process.argv.slice(2));
