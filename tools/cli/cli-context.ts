import type { Command } from 'commander';
import * as operations from '../support/operations';
import type { WorkspaceShape } from '../support/shapes';
import { TacitClient } from '../support/tacit-client';
import { exitCodes, NotSignedInError, UsageError } from './cli-error';
import { type Login, loginPath, readLogin } from './login-file';

/** Options that every command takes. */
export interface GlobalOptions {
  json?: boolean;
  server?: string;
  workspace?: string;
}

export const defaultServer = 'http://127.0.0.1:4520';

/** What a command needs of the world: where the server is, who asks, how to say what came of it. */
export class CliContext {
  private constructor(
    readonly options: GlobalOptions,
    readonly login: Login | null,
  ) {}

  static async of(command: Command): Promise<CliContext> {
    return new CliContext(command.optsWithGlobals<GlobalOptions>(), await readLogin(loginPath()));
  }

  get server(): string {
    return this.options.server ?? process.env.TACIT_SERVER ?? this.login?.server ?? defaultServer;
  }

  /** Nobody yet: for `init` and `login`. */
  get anonymous(): TacitClient {
    return new TacitClient(this.server);
  }

  /**
   * A stored token goes only to the server that gave it.
   * @throws NotSignedInError
   */
  get client(): TacitClient {
    const token = process.env.TACIT_TOKEN ?? (this.login?.server === this.server ? this.login.token : null);
    if (!token) throw new NotSignedInError(this.server);
    return new TacitClient(this.server, token);
  }

  /**
   * The workspace by its id or name; without `--workspace` the only one there is.
   * @throws UsageError naming the choice
   */
  async workspace(): Promise<WorkspaceShape> {
    const wanted = this.options.workspace ?? process.env.TACIT_WORKSPACE;
    const { workspaces } = await this.client.request(operations.workspaces, {});
    const found = wanted ? workspaces.filter(({ id, name }) => id === wanted || name === wanted) : workspaces;
    const [only] = found;
    if (only && found.length === 1) return only;
    const names = workspaces.map(({ name }) => `"${name}"`).join(', ') || 'none';
    throw new UsageError(
      wanted
        ? `There is no one workspace "${wanted}"; yours are: ${names}.`
        : `Name the workspace with --workspace; yours are: ${names}.`,
    );
  }

  /** One JSON document with `--json`, else the lines for people; always on standard output. */
  print(document: unknown, lines: () => string | readonly string[]): void {
    const text = this.options.json ? JSON.stringify(document, null, 2) : [lines()].flat().join('\n');
    process.stdout.write(`${text}\n`);
  }

  /** Ends with this code once everything is written. */
  endWith(code: keyof typeof exitCodes): void {
    process.exitCode = exitCodes[code];
  }
}
