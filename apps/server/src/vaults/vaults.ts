import type { NestExpressApplication } from '@nestjs/platform-express';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { hashSecret } from '../accounts/secret';
import { sessionCookie } from '../accounts/session-cookie';
import type { Viewer } from '../accounts/viewer';
import { cookieValue } from '../accounts/viewer.service';
import type { Config } from '../config/config';
import { ConflictError, InputError } from '../graphql/errors';
import { OpenVault } from './open-vault';
import { makePlainFolder, plainFolderOf, removePlainFolder } from './plain-folder';
import { VaultFolders } from './vault-folder';

/** Nest token; the same object in the server and in the servers of its open vaults. */
export const VAULTS = Symbol('vaults');

const lookMs = 20_000;

/**
 * The vaults of this server and the keys of those that are open, in memory alone. An open vault is a server of its
 * own whose database and files are sealed; a browser that has opened one is answered by it, and by nothing else,
 * until it is locked. So nothing in it can be forgotten to be sealed.
 */
export class Vaults {
  readonly folders: VaultFolders;
  private readonly opened = new Map<string, Promise<OpenVault>>();
  private readonly closing = new Map<string, Promise<void>>();
  private readonly present = new Map<string, OpenVault>();
  /** Runs something as if no request had asked for it: inside one, MikroORM would go to the database of that. */
  private readonly outside = AsyncLocalStorage.snapshot();
  private readonly timer: NodeJS.Timeout;
  /** Notes outside that somebody was let go in a vault: every other vault is without what this one knows. */
  onLetGo: (accountId: string, vaultId: string) => Promise<unknown> = () => Promise.resolve();
  /** Until when nobody is begun anew in a vault, because somebody was let go in another or with one. */
  restOf: (accountId: string, vaultId: string) => Promise<Date | null> = () => Promise.resolve(null);
  /** Ends a session outside too when it is ended in a vault. */
  onSignedOut: (sessionHash: string) => Promise<unknown> = () => Promise.resolve();

  /** @param start makes the server of a vault, ready to answer */
  constructor(
    private readonly config: Config,
    private readonly logger: Logger,
    private readonly start: (config: Config) => Promise<NestExpressApplication>,
  ) {
    this.folders = new VaultFolders(config.dataDir);
    // A process that was killed could not take them away.
    for (const id of this.folders.ids()) removePlainFolder(this.plainFolder(id));
    this.timer = setInterval(() => this.lockIdle(Date.now()), lookMs).unref();
  }

  /** The vault that the browser with this cookie is in. A program with a token is in none. */
  of({ cookie, authorization }: IncomingHttpHeaders): OpenVault | undefined {
    const secret = this.present.size === 0 || authorization ? undefined : cookieValue(cookie, sessionCookie);
    return secret === undefined ? undefined : this.ofSession(hashSecret(secret));
  }

  ofSession(sessionHash: string | undefined): OpenVault | undefined {
    return [...this.present.values()].find((vault) => sessionHash !== undefined && vault.has(sessionHash));
  }

  isOpen(id: string): boolean {
    return this.opened.has(id);
  }

  /** @throws InputError for a program: its token opens nothing, a person at a browser does */
  async open(viewer: Viewer, id: string, key: Buffer): Promise<void> {
    const { sessionHash } = viewer;
    if (!sessionHash)
      throw new InputError('vault/browser-only', 'A vault is opened in a browser; a token cannot open one.');
    if (this.ofSession(sessionHash))
      throw new ConflictError('vault/other-is-open', 'A vault is open here already; lock it first.');
    await this.closing.get(id);
    const opening = this.opened.get(id) ?? this.begin(id, key);
    this.opened.set(id, opening);
    const vault = await opening;
    await this.outside(() => vault.admit(viewer, sessionHash));
  }

  /** For every browser that is in it. What still runs may end; the returned promise waits for that. */
  lock(id: string): Promise<void> {
    const vault = this.present.get(id);
    if (!vault) return this.closing.get(id) ?? Promise.resolve();
    this.present.delete(id);
    this.opened.delete(id);
    const closed = this.outside(() => vault.close())
      .catch((error: unknown) => this.logger.error({ err: error }, 'closing a vault failed'))
      .finally(() => {
        removePlainFolder(this.plainFolder(id));
        this.closing.delete(id);
      });
    this.closing.set(id, closed);
    return closed;
  }

  /**
   * Runs `work` on the folder of a vault that is locked; whoever opens it meanwhile waits for the end of that.
   * @returns null where it is open
   */
  async whileLocked<T>(id: string, work: (folder: string) => Promise<T>): Promise<T | null> {
    await this.closing.get(id);
    if (this.isOpen(id)) return null;
    const working = work(this.folders.pathOf(id));
    const ended = working.then(
      () => undefined,
      () => undefined,
    );
    this.closing.set(id, ended);
    void ended.finally(() => this.closing.delete(id));
    return working;
  }

  lockIdle(now: number): void {
    const idleMs = this.config.vaults.idleMinutes * 60_000;
    for (const vault of this.present.values()) if (vault.isIdle(now, idleMs)) void this.lock(vault.id);
  }

  async signedOut(sessionHash: string): Promise<void> {
    const vault = this.ofSession(sessionHash);
    if (!vault) return;
    void this.lock(vault.id);
    await this.outside(() => this.onSignedOut(sessionHash));
  }

  async letGo(accountId: string, vaultId: string): Promise<void> {
    await this.outside(() => this.onLetGo(accountId, vaultId));
  }

  /** Null when nobody was let go elsewhere these days. */
  restsUntil(accountId: string, vaultId: string): Promise<Date | null> {
    return this.outside(() => this.restOf(accountId, vaultId));
  }

  /** Where backups of the whole server lie, which hold vaults too. */
  get backups(): string {
    return join(this.config.dataDir, 'backups');
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([...this.present.keys()].map((id) => this.lock(id)));
    await Promise.all(this.closing.values());
  }

  private async begin(id: string, key: Buffer): Promise<OpenVault> {
    const plainFolder = this.plainFolder(id);
    try {
      makePlainFolder(plainFolder);
      const app = await this.outside(() => this.start(this.configOf({ id, key, plainFolder })));
      const vault = new OpenVault(id, key, app);
      this.present.set(id, vault);
      return vault;
    } catch (error) {
      this.opened.delete(id);
      throw error;
    }
  }

  /** Nothing of a vault goes to a server elsewhere, but to a language model that was configured. */
  private configOf(vault: NonNullable<Config['vault']>): Config {
    return {
      ...this.config,
      dataDir: this.folders.pathOf(vault.id),
      database: { url: null },
      jobs: { redisUrl: null },
      search: null,
      vault,
    };
  }

  private plainFolder(id: string): string {
    return plainFolderOf(this.folders.pathOf(id));
  }
}
