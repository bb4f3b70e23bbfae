import { StaticEmbedder } from '@tacit/knowledge';
import { type KindModel, STATEMENT_KINDS, statementFeatures, struckByRule, turnPieces } from '@tacit/persona';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../bench/seeded-random';
import { repositoryRoot } from '../../support/repository-root';
import { expandLines } from '../expand-lines';
import { type Example, fitModel } from '../fit-model';
import { ordinaryTalk } from '../ordinary-talk';
import { type StatementTried, statementReport } from './statement-report';

/** Messages of one chat, and what each weighs beside a pattern; some of them do say what a pattern says. */
const MESSAGES = 250;
const MESSAGE_WEIGHT = 0.3;
/** Chats of two who are near to each other; those of a channel hold little of what is told apart here. */
const NEAR = /^(?:locomo|memorybank)/;
const FOLDS = 2;
const folder = join(repositoryRoot, 'tools', 'fit-care', 'statements');

interface Row extends Example {
  group: number;
  text: string;
  /** Null for a pattern. */
  chat: string | null;
  isMeasured: boolean;
}

const embedder = StaticEmbedder.open();
const row = (
  kind: string,
  text: string,
  about: Pick<Row, 'group' | 'weight' | 'chat' | 'isMeasured'>,
): Row => ({
  ...{ kind: STATEMENT_KINDS.findIndex((known) => known === kind), text, ...about },
  features: statementFeatures(text, embedder.vectorOf(text)),
});

/**
 * Learns what a memory must not say from the patterns beside this file and what people wrote on any day, and writes the
 * model into the library. With `isTry`: fitted without the fifth of chats that is judged, and judged on the held-out lines.
 */
export function fitStatements(data: string, isTry: boolean): void {
  const rows = [...written(), ...spoken(data)];
  process.stderr.write(`fit-care: ${rows.length} sentences\n`);
  if (isTry) process.stdout.write(statementReport([...heldOut(rows), ...inChats(rows)]));
  else {
    const model = fitModel(rows, STATEMENT_KINDS.length);
    writeFileSync(join(repositoryRoot, 'libs/persona/models/statement-model.bin'), model.packed());
  }
}

function written(): Row[] {
  return ['en', 'zh'].flatMap((lang) =>
    expandLines(readFileSync(join(folder, `lines-${lang}.txt`), 'utf8'), seededRandom(3)).map(
      ({ kind, text, pattern, weight }) =>
        row(kind, text, { group: pattern, weight, chat: null, isMeasured: false }),
    ),
  );
}

function spoken(data: string): Row[] {
  const near = ordinaryTalk(data).filter(({ name }) => NEAR.test(name));
  return near.flatMap(({ name, texts }, group) => {
    const every = Math.max(1, Math.floor(texts.length / MESSAGES));
    const some = texts.filter((_, at) => at % every === 0).slice(0, MESSAGES);
    return some.flatMap((text) =>
      turnPieces(text).map((piece, at) =>
        row('talk', piece, {
          ...{ group, weight: MESSAGE_WEIGHT, chat: name },
          isMeasured: at === 0,
        }),
      ),
    );
  });
}

/** The lines that nobody looked at while the patterns were written. */
function heldOut(rows: readonly Row[]): StatementTried[] {
  const model = fitModel(rows, STATEMENT_KINDS.length);
  return readFileSync(join(folder, 'held-out.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; lang: string; text: string })
    .map(({ kind, lang, text }) => tried(model, `${kind} ${lang}`, text));
}

function inChats(rows: readonly Row[]): StatementTried[] {
  return Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const model = fitModel(
      rows.filter(({ chat, group }) => chat === null || group % FOLDS !== fold),
      STATEMENT_KINDS.length,
    );
    return rows.flatMap(({ chat, group, text, isMeasured }) =>
      chat !== null && isMeasured && group % FOLDS === fold ? tried(model, setOf(chat), text) : [],
    );
  });
}

/** What a report calls a chat: LoCoMo is one set, MemoryBank one for each language. */
const setOf = (chat: string): string =>
  chat
    .split(' ')
    .slice(0, chat.startsWith('locomo') ? 1 : 2)
    .join(' ');

function tried(model: KindModel, source: string, text: string): StatementTried {
  const odds = turnPieces(text).map((piece) => {
    const [talk = 0] = model.probabilities(statementFeatures(piece, embedder.vectorOf(piece)));
    return 1 - talk;
  });
  return { source, text, byRule: struckByRule(text) !== null, odds: Math.max(...odds) };
}
