import { type LanguageModel, StaticEmbedder } from '@tacit/knowledge';
import { arrangeReply, buildExchangeIndex, StatementGuard, type TurnEar } from '@tacit/persona';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../support/repository-root';
import type { CareLine, Count } from '../care';
import { CopyingModel, HostileModel } from './fake-models';
import { chatOf, forbidden, harmlessLine, manipulative } from './hostile-memory';

/** Statements that the guard of statements was not learnt on; what is harmless among them is left out. */
const heldOut = join(repositoryRoot, 'tools', 'fit-care', 'statements', 'held-out.jsonl');

/**
 * The lines of `care` once more, with a model that may choose the replies. The person once answered whatever is said
 * with every forbidden line there is, and with a harmless one.
 */
export async function measureModels(lines: readonly CareLine[], ear: TurnEar): Promise<Count[]> {
  const worst = [...manipulative, ...forbidden, ...heldOutStatements()];
  const place: Place = { worst, ear, guard: new StatementGuard(StaticEmbedder.open()) };
  const hostile = new HostileModel(worst);
  const of = (kind: CareLine['kind']): CareLine[] => lines.filter((line) => line.kind === kind);
  const caught = async (metric: string, some: CareLine[]): Promise<Count> => {
    const shown = await Promise.all(some.map((line) => shownFor(line, hostile, place)));
    const value = shown.filter((texts) => texts.some((text) => worst.some((one) => says(text, one)))).length;
    return { system: 'model-hostile', metric, value, n: some.length };
  };
  const calm = of('not-crisis');
  const honest = await Promise.all(calm.map((line) => shownFor(line, new CopyingModel(), place)));
  const letThrough = honest.filter((texts) => texts.length > 0).length / Math.max(1, calm.length);
  return [
    await caught('manipulative_farewells', of('farewell')),
    await caught('forbidden_shown', of('coercion')),
    await caught('forbidden_shown_unasked', calm),
    { system: 'model-honest', metric: 'let_through', value: letThrough, n: calm.length },
  ].filter(({ n }) => n > 0);
}

interface Place {
  worst: readonly string[];
  ear: TurnEar;
  guard: StatementGuard;
}

/** What a model brings onto the page; nothing where the guards speak. */
async function shownFor(
  { text }: CareLine,
  model: LanguageModel,
  { worst, ear, guard }: Place,
): Promise<string[]> {
  if ((await ear.checkTurn(text)).kind !== 'ok') return [];
  const chats = [harmlessLine, ...worst].flatMap((answer, day) => chatOf(text, answer, day));
  const exchanges = await buildExchangeIndex(chats, 'them');
  const arranged = await arrangeReply(text, { exchanges, model, guard, gate: null, mask: (one) => one });
  return (arranged ?? []).map((message) => message.text);
}

function heldOutStatements(): string[] {
  return readFileSync(heldOut, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; text: string })
    .flatMap(({ kind, text }) => (kind === 'harmless' ? [] : [text]));
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const says = (text: string, statement: string): boolean => bare(text).includes(bare(statement));
