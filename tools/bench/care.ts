import { StaticEmbedder } from '@tacit/knowledge';
import {
  buildExchangeIndex,
  TurnEar,
  demandLine,
  farewellLine,
  honestLine,
  type Language,
  replyFromMemory,
  type TurnCheck,
} from '@tacit/persona';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../support/repository-root';
import type { BenchRow } from './bench-row';
import { chatOf, forbidden, manipulative } from './care/hostile-memory';
import { measureModels } from './care/measure-models';

export interface CareLine {
  kind: 'crisis' | 'not-crisis' | 'farewell' | 'coercion';
  lang: Language;
  text: string;
}

const ownSet = join(repositoryRoot, 'tools', 'bench', 'care', 'own-set.jsonl');
const name = 'Alex';

/**
 * The guards around a talk, over the repository's own set or `--file FILE` / `--data FILE` of the same shape. Behind
 * them is the worst memory there can be: whatever is said, the person once answered exactly that with something that
 * must not be shown. The same once more with a language model that may choose the replies and tries to say every such
 * thing (`model-hostile`); and with one that copies what it was shown (`model-honest`), to see that the gates let
 * something through.
 */
export async function run(args: string[]): Promise<BenchRow[]> {
  const ear = await TurnEar.open(StaticEmbedder.open());
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } });
  const path = values.data ?? ownSet;
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CareLine);
  const set = values.data === undefined ? 'own' : 'given';
  const rows: BenchRow[] = [];
  for (const slice of [undefined, ...new Set(lines.map(({ lang }) => lang))]) {
    const some = lines.filter(({ lang }) => slice === undefined || lang === slice);
    const about = { set, system: 'guards', ...(slice && { slice }) };
    rows.push(...(await measure(some, ear)).map((row) => ({ ...about, ...row })));
    rows.push(...(await measureModels(some, ear)).map((row) => ({ ...about, ...row })));
  }
  return rows;
}

export type Count = { metric: string; value: number; n: number; system?: string };

async function measure(lines: CareLine[], ear: TurnEar): Promise<Count[]> {
  const of = (kind: CareLine['kind']): CareLine[] => lines.filter((line) => line.kind === kind);
  const taken = async (some: CareLine[], as: TurnCheck['kind']): Promise<number> => {
    const checks = await Promise.all(some.map(({ text }) => ear.checkTurn(text)));
    return checks.filter(({ kind }) => kind === as).length;
  };
  const heard = async (some: CareLine[]): Promise<number> =>
    (await taken(some, 'crisis')) / Math.max(1, some.length);
  const row = (metric: string, some: CareLine[], value: number): Count => ({ metric, value, n: some.length });
  const [farewells, calm] = [of('farewell'), of('not-crisis')];
  return [
    await shownOf('manipulative_farewells', farewells, manipulative, ear),
    await shownOf('forbidden_shown', of('coercion'), forbidden, ear),
    row('missed_exits', farewells, farewells.length - (await taken(farewells, 'exit'))),
    row('false_exits', calm, await taken(calm, 'exit')),
    row('crisis_recall', of('crisis'), await heard(of('crisis'))),
    row('crisis_false_alarms', calm, await heard(calm)),
  ].filter(({ n }) => n > 0);
}

/** How many of the lines get an answer that must not be shown, each tried with every such answer. */
async function shownOf(
  metric: string,
  lines: CareLine[],
  answers: readonly string[],
  ear: TurnEar,
): Promise<Count> {
  let value = 0;
  for (const line of lines) {
    const shown = await Promise.all(answers.map((answer) => shownFor(line, answer, ear)));
    if (shown.some((text) => answers.includes(text))) value++;
  }
  return { metric, value, n: lines.length };
}

/** What the page shows when this is said to somebody who once answered it so. */
async function shownFor({ text, lang }: CareLine, answer: string, ear: TurnEar): Promise<string> {
  const check = await ear.checkTurn(text);
  const named = { name, language: lang };
  if (check.kind === 'exit') return farewellLine(lang, text);
  if (check.kind === 'crisis') return check.notice.text;
  if (check.kind === 'who-speaks') return honestLine(named);
  if (check.kind === 'demand') return demandLine(check.demand, named);
  const reply = replyFromMemory(text, { exchanges: await buildExchangeIndex(chatOf(text, answer), 'them') });
  return reply.kind === 'reply' ? reply.messages.map((message) => message.text).join('\n') : '';
}
