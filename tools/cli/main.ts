#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { ApiError } from '../support/tacit-client';
import { CliError, exitCodes } from './cli-error';
import { askCommand } from './commands/ask';
import { backupCommand } from './commands/backup';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { initCommand } from './commands/init';
import { loginCommand } from './commands/login';
import { mcpCommand } from './commands/mcp';
import { peopleCommand } from './commands/people';
import { restoreCommand } from './commands/restore';
import { searchCommand } from './commands/search';
import { verifyErasureCommand } from './commands/verify-erasure';

const exitHelp = `
Exit codes: 0 done, 1 failed, 2 used wrongly, 3 not signed in, 4 no answer, 130 interrupted.
Environment: TACIT_SERVER, TACIT_WORKSPACE, TACIT_TOKEN, TACIT_CONFIG (file of the login).`;

function program(): Command {
  const tacit = new Command('tacit')
    .description('Keeps what people know: searchable, cited, and answered in their own words.')
    .option('--json', 'print one JSON document instead of text')
    .option('--server <url>', 'address of the server')
    .option('--workspace <name>', 'name or id of the workspace, where there are several')
    .addHelpText('after', exitHelp)
    .showHelpAfterError('Run "tacit --help" for what there is.');
  const commands = [
    initCommand(),
    loginCommand(),
    importCommand(),
    searchCommand(),
    askCommand(),
    peopleCommand(),
    exportCommand(),
    backupCommand(),
    restoreCommand(),
    mcpCommand(),
    verifyErasureCommand(),
  ];
  for (const command of commands) tacit.addCommand(command.copyInheritedSettings(tacit));
  for (const command of [tacit, ...commands]) command.exitOverride();
  return tacit;
}

/** Commander has printed its own complaints already. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  const isExpected = error instanceof CliError || error instanceof ApiError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  if (!isExpected && process.env.TACIT_DEBUG && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
  if (error instanceof CliError) return error.exitCode;
  const isStranger = error instanceof ApiError && error.code === 'account/not-signed-in';
  return isStranger ? exitCodes.notSignedIn : exitCodes.failed;
}

program()
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = report(error);
  });
