import { Command } from 'commander';
import { answerText } from '../../support/answer-text';
import * as operations from '../../support/operations';
import { CliContext } from '../cli-context';
import { findPerson } from '../find-person';

export function askCommand(): Command {
  return new Command('ask')
    .description('ask what people know; every sentence of an answer has its source')
    .argument('<question...>', 'the question, in your own words')
    .option('--as <person>', 'answer from what this person wrote, in their own words')
    .action(async (words: string[], options: { as?: string }, command: Command) => {
      const context = await CliContext.of(command);
      const workspace = await context.workspace();
      const person = options.as ? await findPerson(context.client, workspace.id, options.as) : null;
      const { ask } = await context.client.request(operations.ask, {
        input: {
          workspaceId: workspace.id,
          text: words.join(' '),
          ...(person ? { asPersonId: person.id } : {}),
        },
      });
      context.print(ask, () => answerText(ask));
      if (ask.result.__typename === 'NoAnswer') context.endWith('noAnswer');
    });
}
