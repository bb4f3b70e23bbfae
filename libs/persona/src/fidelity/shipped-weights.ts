import type { ChoiceWeights } from './choice-model';

/**
 * Weights of `JUDGED`, learnt on three years of a public team chat about programming (NEXT-4, 2,425 replies).
 * They travel badly between platforms: where a person has replies of their own to learn from, use those.
 */
export const SHIPPED_WEIGHTS: ChoiceWeights = [
  0.2, // style-grams
  0.17, // style-frames
  0.2, // style-shape
  0.15, // style-words
  0.17, // cosine-turn
  6.52, // cosine-near
  -0.39, // cosine-best
  0.33, // shared-turn
  -0.16, // shared-near
  -0.02, // shared-all
  0.15, // shared-rarest
  0.55, // shared-rare
  0.12, // grams
  1.18, // names-recent
  1.16, // names-previous
  -0.1, // names-absent
  0.6, // asks
  -0.31, // length
  0.5, // thanks
  0.23, // link
  -0.43, // asks-after-asks
  -0.01, // length-after-asks
  -2.96, // thanks-after-thanks
  0.47, // link-after-asks
  -5.04, // own-name
  0.25, // own-shared
  1.27, // own-cosine
  -0.83, // present-length
  -0.47, // present-asks
  0.37, // present-thanks
  -0.32, // present-names
  0.45, // present-shared
  0.37, // answers-after-asks
  -0.34, // goes-on
  0.51, // present-answers
  0.06, // refers-back
  0.85, // opens
  0.53, // many-lines
  0.69, // meaning-turn
  1.12, // meaning-near
  1.81, // meaning-best
  -0.87, // meaning-all
  1.65, // meaning-own
  0.23, // hand-here
  -0.08, // hand-present
  -0.01, // hand-previous
];
