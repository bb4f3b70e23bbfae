import type { AnswerModel } from '@tacit/knowledge';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../support/repository-root';
import { writeFormatted } from '../support/write-formatted';
import { crossFitted } from './cross-fitted';
import { fitModel, thresholdsOf } from './fit-model';
import { lookedUp } from './looked-up';

/**
 * Learns which passage answers a question and whether any does, from the chats, meetings and documents under `--data`,
 * and writes the model into the library; beside it, for measuring, a model for each chat that never saw it.
 */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } });
  if (!values.data) throw new Error('fit-answers: --data is missing; name the folder of the sets.');
  const examples = await lookedUp(values.data);
  const { models, judgements } = crossFitted(examples);
  const shipped = { ...fitModel(examples), thresholds: thresholdsOf(judgements) };
  await writeFormatted(
    join(repositoryRoot, 'libs/knowledge/src/answers/answer-weights.ts'),
    'typescript',
    weightsFile(shipped),
  );
  const file = join(repositoryRoot, 'tools/fit-answers/left-out.json');
  await writeFormatted(file, 'json', JSON.stringify(Object.fromEntries(models)));
}

const weightsFile = (model: AnswerModel): string => `import type { AnswerModel } from './answer-model';

/** Written by \`npm run fit-answers\`. */
export const answerWeights: AnswerModel = ${JSON.stringify(model)};
`;

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
