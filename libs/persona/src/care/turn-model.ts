import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Demand } from './demand';
import { TURN_PLACES, type TurnFeatures } from './turn-features';

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

/** Multinomial logistic regression over `TurnFeatures`: which kind a turn is. */
export class TurnModel {
  /** @param weights a row of `TURN_PLACES` for each of `TURN_KINDS`. */
  constructor(readonly weights: readonly Float32Array[]) {}

  static open(file = bundledModel): TurnModel {
    const bytes = readFileSync(file);
    const rowBytes = 4 + TURN_PLACES;
    return new TurnModel(
      TURN_KINDS.map((_, kind) => {
        const scale = bytes.readFloatLE(kind * rowBytes);
        return Float32Array.from(
          { length: TURN_PLACES },
          (_, at) => bytes.readInt8(kind * rowBytes + 4 + at) * scale,
        );
      }),
    );
  }

  /** The file's bytes: for each kind a scale and its weights in eight bits. */
  packed(): Buffer {
    return Buffer.concat(
      this.weights.map((row) => {
        const scale = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
        const bytes = Buffer.alloc(4 + row.length);
        bytes.writeFloatLE(scale, 0);
        row.forEach((weight, at) => bytes.writeInt8(Math.round(weight / scale), 4 + at));
        return bytes;
      }),
    );
  }

  /** Probability of every kind, in the order of `TURN_KINDS`. */
  probabilities({ places, values }: TurnFeatures): number[] {
    const scores = this.weights.map((row) => {
      let score = 0;
      for (let at = 0; at < places.length; at++) score += (row[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
      return score;
    });
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const sum = powers.reduce((a, b) => a + b, 0);
    return powers.map((power) => power / sum);
  }
}
