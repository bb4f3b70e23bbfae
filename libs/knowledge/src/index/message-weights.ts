import type { Feature } from './features';

/** Written by `npm run fit-ranking`; ABLATION.md says what each feature brings. */
export const messageWeights: Record<Feature, number> = {
  words: 0.23,
  wideWords: 0.71,
  meaning: 0.01,
  nearMeaning: 0.25,
  ownCoverage: 1.81,
  nearCoverage: 1.63,
  namedSpeaker: 0.54,
  otherNamed: -0.54,
  afterQuestion: 0.37,
  question: -0.42,
  firstPerson: -0.29,
  namedFirstPerson: 0.85,
  answersType: 0.7,
  length: -0.15,
};
