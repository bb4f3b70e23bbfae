import { featureNames } from '@tacit/knowledge';
import { crossValidate, type Found } from './cross-validate';
import type { Explained } from './explain-sets';

/** Features that tell the same kind of thing. */
const groups: Record<string, (typeof featureNames)[number][]> = {
  'meaning (vectors of the bundled table)': ['meaning', 'nearMeaning'],
  'wide window': ['wideWords'],
  coverage: ['ownCoverage', 'nearCoverage'],
  'who is named': ['namedSpeaker', 'otherNamed', 'firstPerson', 'namedFirstPerson'],
  'question marks': ['afterQuestion', 'question'],
  'kind of answer': ['answersType'],
  length: ['length'],
};

/** What ranking loses without each group of features; every figure by weights fitted without what they rank. */
export function ablationPage(explained: Explained[]): string {
  const rows: [string, Found[]][] = [
    ['everything', crossValidate(explained)],
    ...Object.entries(groups).map(([name, features]): [string, Found[]] => {
      console.error(`fit-ranking: without ${name}`);
      return [`without ${name}`, crossValidate(explained.map((one) => without(one, features)))];
    }),
    ['words alone', crossValidate(explained.map((one) => only(one, 'words')))],
  ];
  const sets = rows[0]?.[1] ?? [];
  const cell = (found: Found | undefined): string =>
    found ? `${found.ndcg.toFixed(3)} / ${found.recall.toFixed(3)}` : '';
  return `# What each part of ranking brings

Written by \`npm run fit-ranking -- --data DIR --ablation\`: nDCG@10 / recall@10 over the hundred best by words and the
hundred best by meaning. Every figure comes from weights fitted without the conversation, the year or the fifth of
questions it is measured on; the shipped weights are fitted on all of them. Groups are taken out together because
their members stand in for each other. Sections of documents are not fitted: words 1, meaning ${sectionMeaning}.

| | ${sets.map(({ name, questions }) => `${name} (${questions})`).join(' | ')} |
| --- | ${sets.map(() => '---').join(' | ')} |
${rows.map(([name, found]) => `| ${name} | ${found.map(cell).join(' | ')} |`).join('\n')}

## After the index

- Where two talk, the first thirty hits are put in the order in which they answer (\`searchAnswersFirst\`; the scorer of
  answers by a model that never saw the conversation, minus half the log of the place): long chats .674 -> .692 nDCG@10,
  .823 -> .829 recall@10, several hops .529 -> .593, open questions .474 -> .513, single hops .919 -> .903. The same on
  channels costs .03 nDCG@10, on meetings .03, on pools of two scripts half of all, so the order of the index stays there.
- A softmax fitted to that order alone: .705 nDCG@10, .832 recall@10; a second model for a hundredth. Beside it likeness
  to the five best, words they share that the question lacks, the nearest sentence, and windows by meaning: nothing.

## Tried and dropped

- A small neural network over the same features (8 units, three seeds): no better than the weighted sum, and slower.
- Soft coverage, the nearest word vector of the passage for each word of the question: .005 on long chats, nothing on
  channels, at the price of a list of words for every passage.
- The recipe \`z(words) + .7 z(meaning)\` with fixed bonuses: worse than words alone on channels (.260 against .281),
  where the bundled table is weakest.
- Weights fitted to document collections and translations together: the translations outweigh everything (similarity
  alone decides), and plain questions over documents lose .02.
- Words of the question that name no speaker, how much of them the turns before and after say, second person, and
  likeness to the five best: together .009 nDCG@10 and .002 recall@10 on long chats, .004 nDCG@10 on meetings, between
  -.004 and +.002 on channels; questions of several hops stay where they were. Eight features for too little; likeness
  alone brings nothing.
- The nearest by half of the signs, then by all: of the hundred best in meaning among 100,000 passages .60 are still
  found, by all signs at once .76.
`;
}

const sectionMeaning = 0.4;

function without(one: Explained, features: string[]): Explained {
  return { ...one, features: keep(one, (name) => !features.includes(name)) };
}

const only = (one: Explained, feature: string): Explained => ({
  ...one,
  features: keep(one, (name) => name === feature),
});

const keep = ({ features }: Explained, isKept: (name: string) => boolean): number[][] =>
  features.map((row) => row.filter((_, i) => isKept(featureNames[i] ?? '')));
