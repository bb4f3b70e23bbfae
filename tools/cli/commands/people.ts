import { Command } from 'commander';
import * as operations from '../../support/operations';
import { readAllPages } from '../../support/read-all-pages';
import { textTable } from '../../support/text-table';
import { CliContext } from '../cli-context';

export function peopleCommand(): Command {
  return new Command('people')
    .description('who appears in what you may read')
    .argument('[text]', 'part of a name or address')
    .action(async (text: string | undefined, _options: object, command: Command) => {
      const context = await CliContext.of(command);
      const workspace = await context.workspace();
      const people = await readAllPages(async (after) => {
        const variables = { workspaceId: workspace.id, text: text ?? null, first: 200, after };
        return (await context.client.request(operations.people, variables)).people;
      });
      context.print(people, () =>
        people.length === 0
          ? 'Nobody yet: import something first.'
          : textTable(
              ['name', 'messages', 'documents', 'first', 'last', 'known as'],
              people.map(({ name, messages, documents, firstAt, lastAt, handles }) => [
                name,
                messages,
                documents,
                firstAt?.slice(0, 10) ?? '',
                lastAt?.slice(0, 10) ?? '',
                handles.map((handle) => `${handle.platform}:${handle.email ?? handle.externalId}`).join(' '),
              ]),
            ),
      );
    });
}
