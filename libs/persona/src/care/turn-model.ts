import { join } from 'node:path';
import type { Demand } from './demand';
import { KindModel, readWeights } from './kind-model';

/** What a turn may be taken for; the order is that of the rows in the file. */
export const TURN_KINDS = [
  'talk',
  'crisis',
  'exit',
  'human',
  'love',
  'return',
  'apology',
  'contact',
  'harm',
] as const satisfies readonly ('talk' | 'crisis' | 'exit' | Demand)[];
export type TurnKind = (typeof TURN_KINDS)[number];

/** The model that comes with Tacit; `npm run fit-care` writes it. */
const bundledModel = join(__dirname, '..', '..', 'models', 'turn-model.bin');

/** Which of `TURN_KINDS` a turn is. */
export class TurnModel extends KindModel {
  static open(file = bundledModel): TurnModel {
    return new TurnModel(readWeights(file, TURN_KINDS.length));
  }
}
