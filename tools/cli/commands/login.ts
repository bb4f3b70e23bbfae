import { Command } from 'commander';
import * as operations from '../../support/operations';
import { CliContext } from '../cli-context';
import { prompt, readPassword } from '../prompt';
import { storeToken } from '../store-token';

interface LoginOptions {
  email?: string;
  passwordStdin?: boolean;
}

/** Exchanges e-mail and password for an API token, so that no later command needs the password. */
export function loginCommand(): Command {
  return new Command('login')
    .description('sign in; an API token is kept in a file that only you can read')
    .option('--email <address>', 'e-mail address')
    .option('--password-stdin', 'read the password from standard input')
    .action(async (options: LoginOptions, command: Command) => {
      const context = await CliContext.of(command);
      const client = context.anonymous;
      const email = options.email ?? (await prompt('E-mail', { option: '--email' }));
      const password = await readPassword(options.passwordStdin ?? false);
      await client.request(operations.signIn, { email, password });
      const { path } = await storeToken(client, email);
      context.print(
        { server: client.url, email, login: path },
        () => `Signed in at ${client.url} as ${email} (${path}).`,
      );
    });
}
