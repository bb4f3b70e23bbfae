import { Command, InvalidArgumentError } from 'commander';
import { oneLine, placeText } from '../../support/answer-text';
import * as operations from '../../support/operations';
import { count } from '../../support/progress-text';
import { CliContext } from '../cli-context';
import { findPerson } from '../find-person';

interface SearchOptions {
  person?: string;
  limit: number;
}

export function searchCommand(): Command {
  return new Command('search')
    .description('find messages and passages by their words')
    .argument('<text...>', 'what to look for')
    .option('--person <name>', 'only what this person wrote')
    .option('--limit <n>', 'how many to show', wholeNumber, 10)
    .action(async (words: string[], options: SearchOptions, command: Command) => {
      const context = await CliContext.of(command);
      const workspace = await context.workspace();
      const person = options.person ? await findPerson(context.client, workspace.id, options.person) : null;
      const { search } = await context.client.request(operations.search, {
        workspaceId: workspace.id,
        input: {
          text: words.join(' '),
          limit: options.limit,
          ...(person ? { personIds: [person.id] } : {}),
        },
      });
      context.print(search, () => [
        ...search.hits.flatMap(({ passage }) => [placeText(passage), `  ${oneLine(passage.text, 240)}`]),
        search.hits.length === 0
          ? `Nothing found for "${words.join(' ')}": try fewer or other words.`
          : `${count(search.hits.length)} of ${count(search.total)} found`,
      ]);
      if (search.hits.length === 0) context.endWith('noAnswer');
    });
}

export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number above 0.');
  return value;
}
