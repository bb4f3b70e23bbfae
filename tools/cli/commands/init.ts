import { Command, Option } from 'commander';
import { join } from 'node:path';
import * as operations from '../../support/operations';
import { repositoryRoot } from '../../support/repository-root';
import { startServer } from '../../support/server-process';
import type { WorkspaceKind } from '../../support/shapes';
import { ApiError, TacitClient } from '../../support/tacit-client';
import { CliContext } from '../cli-context';
import { CliError } from '../cli-error';
import { prompt, readPassword } from '../prompt';
import { storeToken } from '../store-token';

interface InitOptions {
  name?: string;
  email?: string;
  passwordStdin?: boolean;
  workspaceName?: string;
  kind: WorkspaceKind;
  dataDir?: string;
}

/** Creates the owner and the first workspace, on the server that runs or on one started just for this. */
export function initCommand(): Command {
  return new Command('init')
    .description('create the owner and the first workspace of a new server, and sign in')
    .option('--name <name>', 'name of the owner')
    .option('--email <address>', 'e-mail address of the owner')
    .option('--password-stdin', 'read the password from standard input')
    .option('--workspace-name <name>', 'name of the first workspace')
    .addOption(
      new Option('--kind <kind>', 'team: people who work together; personal: a space of your own')
        .choices(['team', 'personal'])
        .default('TEAM', 'team')
        .argParser((kind) => kind.toUpperCase()),
    )
    .option('--data-dir <folder>', 'data directory, when no server runs')
    .action(async (options: InitOptions, command: Command) => {
      const context = await CliContext.of(command);
      await withServer(context, options.dataDir, (client) => createOwner(context, client, options));
    });
}

async function createOwner(context: CliContext, client: TacitClient, options: InitOptions): Promise<void> {
  const { setup } = await client.request(operations.setup, {});
  if (!setup.needsOwner) {
    throw new CliError(`${client.url} has an owner already: sign in with "tacit login".`);
  }
  const email = options.email ?? (await prompt('E-mail', { option: '--email' }));
  const name = options.name ?? (await prompt('Your name', { option: '--name' }));
  const workspaceName =
    options.workspaceName ??
    context.options.workspace ??
    (await prompt('Name of the workspace', { option: '--workspace-name' }));
  const password = await readPassword(options.passwordStdin ?? false);
  await client.request(operations.createOwner, {
    input: { name, email, password, workspaceName, kind: options.kind },
  });
  const { path } = await storeToken(client, email);
  context.print({ server: client.url, email, workspace: workspaceName, login: path }, () => [
    `${name} owns "${workspaceName}" at ${client.url} and is signed in (${path}).`,
    'Next: tacit import PATH',
  ]);
}

/** Where no server answers and none was named, one runs for as long as `work` takes, at the usual address. */
async function withServer(
  context: CliContext,
  dataDir: string | undefined,
  work: (client: TacitClient) => Promise<void>,
): Promise<void> {
  const client = context.anonymous;
  const isUp = await client.get('/health').then(
    () => true,
    (error: unknown) => !(error instanceof ApiError && error.code === 'client/unreachable'),
  );
  if (isUp || context.options.server) return work(client);
  const directory = dataDir ?? process.env.DATA_DIR ?? join(repositoryRoot, '.tacit/data');
  process.stderr.write(
    `No server runs at ${client.url}; starting one for ${directory} until this is done.\n`,
  );
  const server = await startServer({ dataDir: directory, port: Number(new URL(client.url).port || 4520) });
  try {
    await work(client);
  } finally {
    await server.stop();
  }
}
