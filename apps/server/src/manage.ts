import { MikroORM, RequestContext } from '@mikro-orm/core';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { Account } from './accounts/account.entity';
import { AccountsService } from './accounts/accounts.service';
import { SessionsService } from './accounts/sessions.service';
import { DiskFileStore } from './adapters/files/disk-file-store';
import { loadConfig } from './config/config';
import { createApp } from './create-app';
import { openDatabase } from './database/database.module';
import { ormOptions } from './database/orm-options';
import { restoreBackup } from './exports/restore-backup';
import { WorkspaceKind } from './workspaces/workspace.entity';

const usage = `Commands for the machine itself; on the embedded database the server must be stopped.

  restore FILE          fill an empty data directory, or an empty database, from a backup
  create-owner --name NAME --email EMAIL [--workspace NAME] [--personal]
                        make the first account; its password is read from standard input
  sign-in-link EMAIL    print a path that signs this account in once, within ten minutes
`;

type Command = (args: string[]) => Promise<string>;

const commands: Record<string, Command> = {
  restore: async ([path]) => {
    if (!path) throw new UsageError('restore needs the file of a backup');
    const config = loadConfig();
    const opened = await openDatabase(config);
    const orm = await MikroORM.init(ormOptions(config, opened.embedded));
    try {
      const files = await DiskFileStore.open(join(config.dataDir, 'files'));
      const {
        tables,
        files: count,
        createdAt,
      } = await restoreBackup(orm, { files, dataDir: config.dataDir }, path);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      return `restored ${rows} rows and ${count} files of ${createdAt} into ${config.database.url ? 'the database' : config.dataDir}`;
    } finally {
      await orm.close();
      await opened.embedded?.close();
      await opened.release();
    }
  },

  'create-owner': (args) => {
    const { values } = parseArgs({
      args,
      options: {
        name: { type: 'string' },
        email: { type: 'string' },
        workspace: { type: 'string', default: 'Team' },
        personal: { type: 'boolean', default: false },
      },
    });
    const { name, email, workspace: workspaceName, personal } = values;
    if (!name || !email) throw new UsageError('create-owner needs --name and --email');
    return withServices(async (accounts) => {
      const password = (await text(process.stdin)).replace(/\r?\n$/, '');
      const kind = personal ? WorkspaceKind.Personal : WorkspaceKind.Team;
      const owner = await accounts.makeOwner({ name, email, password, workspaceName, kind });
      return `${owner.email} owns this Tacit`;
    });
  },

  'sign-in-link': ([email]) => {
    if (!email) throw new UsageError('sign-in-link needs the e-mail address of an account');
    return withServices(async (_, sessions, orm) => {
      const account = await orm.em.findOne(Account, { email: email.trim().toLowerCase() });
      if (!account) throw new UsageError(`there is no account with the address ${email}`);
      return sessions.createLink(account);
    });
  },
};

class UsageError extends Error {}

/** The parts of the server without the server: nothing listens, no job runs. */
async function withServices(
  work: (accounts: AccountsService, sessions: SessionsService, orm: MikroORM) => Promise<string>,
): Promise<string> {
  const app = await createApp({ ...loadConfig(), logLevel: 'error' });
  const orm = app.get(MikroORM);
  try {
    return await RequestContext.create(orm.em, () =>
      work(app.get(AccountsService), app.get(SessionsService), orm),
    );
  } finally {
    await app.close();
  }
}

async function main([name = '', ...args]: string[]): Promise<void> {
  const command = commands[name];
  if (!command) throw new UsageError(name ? `there is no command "${name}"` : 'name a command');
  process.stdout.write(`${await command(args)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write(`\n${usage}`);
  process.exitCode = 1;
});
