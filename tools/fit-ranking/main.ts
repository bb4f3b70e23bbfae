import { featureNames } from '@tacit/knowledge';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../support/repository-root';
import { writeFormatted } from '../support/write-formatted';
import { ablationPage } from './ablation-page';
import { exampleOf } from './cross-validate';
import { explainSets } from './explain-sets';
import { fitSoftmax } from './softmax-fit';

const library = join(repositoryRoot, 'libs', 'knowledge');

/**
 * Fits the weights of ranking to the chats and meetings under `--data` and writes them into the library; with
 * `--ablation` also the page that says what each group of features brings, by weights fitted without what they rank.
 */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, ablation: { type: 'boolean' } },
  });
  if (!values.data) throw new Error('fit-ranking: --data is missing; name the folder of the sets.');
  const explained = await explainSets(values.data);
  const weights = fitSoftmax(explained.map((one) => exampleOf(one, explained)));
  await writeFormatted(
    join(library, 'src', 'index', 'message-weights.ts'),
    'typescript',
    weightsFile(weights),
  );
  if (values.ablation)
    await writeFormatted(join(library, 'ABLATION.md'), 'markdown', ablationPage(explained));
}

function weightsFile(weights: number[]): string {
  const entries = featureNames.map((name, i) => `${name}: ${Number((weights[i] ?? 0).toFixed(2))}`);
  return `import type { Feature } from './features';

/** Written by \`npm run fit-ranking\`; ABLATION.md says what each feature brings. */
export const messageWeights: Record<Feature, number> = { ${entries.join(', ')} };
`;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
