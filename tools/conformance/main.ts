import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchTable } from '../bench/table';
import { findFiles } from '../support/find-files';
import { measuredCommit } from '../support/measured-commit';
import { compare, type Agreement } from './compare';
import { exifTimeOf } from './exif-truth';
import { expectedFormats, isExpected } from './expected-format';
import { readFile, type FileReading } from './read-file';
import { conformanceRows, type Judged } from './rows';
import { isTruthFile, truthOf } from './truth';

/** Texts that come with a collection and are no part of it. */
const ABOUT_THE_COLLECTION = /(?:^|\/)(?:[A-Z-]*LICEN[CS]E(?:[-.]\w+)*)$/;

/**
 * Reads every file under `<data>/parser_fixtures` as the product would, compares with the truth beside it and
 * prints rows; what went wrong with which file goes to stderr.
 */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, json: { type: 'boolean' }, only: { type: 'string' } },
  });
  if (!values.data)
    throw new Error('conformance: --data is missing; name the folder that holds parser_fixtures.');
  const folder = join(resolve(values.data), 'parser_fixtures');
  if (!existsSync(folder))
    throw new Error(`conformance: ${folder} is not there; check the path after --data.`);
  const root = realpathSync(folder);
  const judged: Judged[] = [];
  for (const file of await findFiles(root)) {
    if (isTruthFile(file.name) || ABOUT_THE_COLLECTION.test(file.name)) continue;
    if (values.only !== undefined && !file.name.includes(values.only)) continue;
    const reading = await readFile(file);
    const agreement = agreementOf(reading, root);
    judged.push({ format: groupOf(reading), reading, agreement });
    for (const line of findings(reading, agreement)) process.stderr.write(`${line}\n`);
  }
  const rows = conformanceRows(judged);
  const document = {
    bench: 'conformance',
    commit: measuredCommit(),
    node: process.versions.node,
    embedder: 'none',
    rows,
  };
  process.stdout.write(`${values.json ? JSON.stringify(document) : benchTable(rows)}\n`);
}

/** A file that went astray counts under the format its path speaks of. */
function groupOf({ file, format }: FileReading): string {
  if (format !== null && isExpected(file.name, format)) return format;
  return expectedFormats(file.name)?.[0] ?? format ?? 'unknown';
}

function agreementOf({ file, messages, documents, format }: FileReading, root: string): Agreement | null {
  const truth = truthOf(file.path);
  if (truth) return compare(messages, truth);
  const taken = exifTimeOf(file.path, root);
  // Without a reader of photos there is nothing to compare.
  if (taken === null || format === null) return null;
  const isRight = documents.some(({ writtenAt }) => writtenAt?.startsWith(taken));
  return { f1: isRight ? 1 : 0, truth: 1, missing: isRight ? [] : [taken], extra: [] };
}

function* findings(reading: FileReading, agreement: Agreement | null): Generator<string> {
  const { file, format, crash, refusal, mojibake, unexplained, skipped, messages } = reading;
  if (crash) yield `CRASH ${crash}`;
  if (refusal) yield `refused ${refusal}`;
  if (format !== null && !isExpected(file.name, format)) yield `astray ${file.name}: read as ${format}`;
  for (const text of mojibake.slice(0, 3)) yield `mojibake ${file.name}: ${JSON.stringify(text)}`;
  for (const text of unexplained.slice(0, 3)) yield `unexplained ${text}`;
  for (const { reason, detail } of skipped.slice(0, 5)) yield `skipped ${reason}: ${detail}`;
  if (!agreement) return;
  if (agreement.zone) yield `zone ${file.name}: its truth is written on the clock of ${agreement.zone}`;
  if (agreement.f1 === 1) return;
  yield `f1 ${agreement.f1.toFixed(3)} ${file.name}: ${messages.length} messages, ${agreement.truth} in the truth`;
  for (const text of agreement.missing.slice(0, 5)) yield `  missing ${JSON.stringify(text)}`;
  for (const text of agreement.extra.slice(0, 5)) yield `  extra ${JSON.stringify(text)}`;
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
