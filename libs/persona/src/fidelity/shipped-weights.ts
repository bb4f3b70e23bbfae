import type { ChoiceWeights } from './choice-model';

/**
 * Weights of `JUDGED`, learnt on three years of a public team chat about programming (NEXT-4, 2,425 replies).
 * They travel badly between platforms: where a person has replies of their own to learn from, use those.
 */
export const SHIPPED_WEIGHTS: ChoiceWeights = [
  0.37, // style-grams
  0, // style-frames
  0.38, // style-shape
  0.21, // style-words
  1.31, // cosine-turn
  10.27, // cosine-near
  2.44, // cosine-best
  0.34, // shared-turn
  -0.33, // shared-near
  0.1, // shared-all
  0.21, // grams
  1.35, // names-recent
  1.09, // names-previous
  -0.15, // names-absent
  0.57, // asks
  -0.11, // length
  0.42, // thanks
  0.28, // link
  -0.37, // asks-after-asks
  0.02, // length-after-asks
  -2.61, // thanks-after-thanks
  0.46, // link-after-asks
  -5.0, // own-name
  0.24, // own-shared
  4.15, // own-cosine
  -0.82, // present-length
  -0.44, // present-asks
  0.49, // present-thanks
  -0.32, // present-names
  0.37, // present-shared
];
