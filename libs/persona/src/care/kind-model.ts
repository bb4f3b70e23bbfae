import { readFileSync } from 'node:fs';
import { TURN_PLACES, type TurnFeatures } from './turn-features';

/** The rows that `packed` wrote. */
export function readWeights(file: string, kinds: number): Float32Array[] {
  const bytes = readFileSync(file);
  const rowBytes = 4 + TURN_PLACES;
  if (bytes.length !== kinds * rowBytes) {
    throw new Error(`${file} holds no ${kinds} kinds: fit it again with \`npm run fit-care\`.`);
  }
  return Array.from({ length: kinds }, (_, kind) => {
    const scale = bytes.readFloatLE(kind * rowBytes);
    return Float32Array.from(
      { length: TURN_PLACES },
      (_, at) => bytes.readInt8(kind * rowBytes + 4 + at) * scale,
    );
  });
}

/** Multinomial logistic regression over `TurnFeatures`: which of some kinds a text is. */
export class KindModel {
  /** @param weights a row of `TURN_PLACES` for each kind */
  constructor(readonly weights: readonly Float32Array[]) {}

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

  /** Probability of every kind, in the order of the rows. */
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
