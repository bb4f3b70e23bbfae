import { join } from 'node:path';
import { forbiddenStatement } from './forbidden-statement';
import { isHook } from './hook';
import { KindModel, readWeights } from './kind-model';
import { plainWords } from './plain-words';
import { formFeatures, type TurnFeatures, wordForms } from './turn-features';

/** What a written sentence may be taken for; the order is that of the rows in the file. */
export const STATEMENT_KINDS = [
  'talk',
  'love',
  'apology',
  'return',
  'denial',
  'human',
  'relay',
  'sexual',
  'keeping',
  'harm',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** The model that comes with Tacit; `npm run fit-care -- --statements` writes it. */
const bundledModel = join(__dirname, '..', '..', 'models', 'statement-model.bin');

/** A sentence as the model reads it: words and their neighbours, what the rules find, the vector of the bundled table. */
export function statementFeatures(text: string, vector: Float32Array): TurnFeatures {
  const rule = forbiddenStatement(text);
  const found = [...(rule ? ['=forbidden', `=forbidden ${rule}`] : []), ...(isHook(text) ? ['=hook'] : [])];
  return formFeatures([...found, ...wordForms(plainWords(text))], vector);
}

/** Which of `STATEMENT_KINDS` a sentence is that somebody would say to whoever talks with them. */
export class StatementModel extends KindModel {
  static open(file = bundledModel): StatementModel {
    return new StatementModel(readWeights(file, STATEMENT_KINDS.length));
  }
}
