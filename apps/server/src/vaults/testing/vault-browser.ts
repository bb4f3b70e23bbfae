import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestApp } from '../../testing/create-test-app';
import { TestBrowser } from '../../testing/test-browser';
import { VAULTS, type Vaults } from '../vaults';

export const passphrase = 'four quiet words here';

/** A browser of somebody who keeps a vault, and short ways to use it. */
export class VaultBrowser extends TestBrowser {
  constructor(private readonly server: TestApp) {
    super(server);
  }

  /** Signed in as the account that set the server up. */
  static async owner(server: TestApp): Promise<VaultBrowser> {
    const browser = new VaultBrowser(server);
    const { errors } = await browser.createOwner('mira@example.org', 'mira mira mira');
    if (errors) await browser.signIn('mira@example.org', 'mira mira mira');
    return browser;
  }

  async ask(query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.graphql(query, variables);
    if (errors) throw new Error(errors.map(({ extensions }) => extensions.code).join());
    return data;
  }

  async createVault(): Promise<{ id: string; recoveryKey: string }> {
    const { createVault } = await this.ask(
      'mutation($p: String!) { createVault(passphrase: $p) { recoveryKey vault { id isOpen } } }',
      { p: passphrase },
    );
    expect(createVault.vault.isOpen).toBe(true);
    return { id: createVault.vault.id, recoveryKey: createVault.recoveryKey };
  }

  unlock(id: string, secret = passphrase): Promise<any> {
    return this.ask('mutation($id: ID!, $s: String!) { unlockVault(id: $id, secret: $s) { isOpen } }', {
      id,
      s: secret,
    });
  }

  /** Locked, and nothing of it runs any more. */
  async lock(id: string): Promise<void> {
    await this.ask('mutation { lockVault }');
    await this.server.app.get<Vaults>(VAULTS).lock(id);
  }

  async createMemory(name: string, relation: string): Promise<string> {
    const { createMemory } = await this.ask(
      'mutation($input: CreateMemoryInput!) { createMemory(input: $input) { id } }',
      { input: { name, relation, attested: true } },
    );
    return createMemory.id;
  }

  /** Uploaded, and read whole. */
  async upload(workspaceId: string, name: string, bytes: Buffer): Promise<void> {
    await this.send(workspaceId, name, bytes);
    await this.read(workspaceId);
  }

  /** Uploaded; reading it has begun. */
  async send(workspaceId: string, name: string, bytes: Buffer): Promise<void> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    const query = new URLSearchParams({ workspaceId, visibility: 'ME' });
    const response = await fetch(`${this.server.url}/upload?${query.toString()}`, {
      method: 'POST',
      headers: { cookie: this.cookie, 'x-tacit-csrf': '1' },
      body: form,
    });
    if (!response.ok) throw new Error(await response.text());
  }

  /** Waits until nothing is left to be read. */
  async read(workspaceId: string): Promise<void> {
    for (;;) {
      const { imports } = await this.ask('query($w: ID!) { imports(workspaceId: $w) { phase message } }', {
        w: workspaceId,
      });
      if (imports.every(({ phase }: { phase: string }) => phase === 'DONE')) return;
      expect(imports).not.toContainEqual(expect.objectContaining({ phase: 'FAILED' }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Which of the words stand in a name or in the bytes of any file of a folder, in UTF-8 or UTF-16. */
export function wordsIn(folder: string, words: readonly string[]): string[] {
  const found = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const bytes = entry.isFile() ? readFileSync(join(entry.parentPath, entry.name)) : Buffer.alloc(0);
    for (const word of words) {
      const isThere = bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
      if (isThere || entry.name.includes(word)) found.add(word);
    }
  }
  return [...found];
}
