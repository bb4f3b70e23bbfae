import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isUuid } from '../database/rows';
import { wrappedKey } from './sealing/vault-keys';

const description = z.object({
  version: z.literal(1),
  id: z.uuid(),
  accountId: z.uuid(),
  createdAt: z.iso.datetime(),
  byPassphrase: wrappedKey,
  byRecoveryKey: wrappedKey,
});

/** All that is readable of a vault: whose it is, and its key, wrapped twice. No name, no count. */
export type VaultDescription = z.infer<typeof description>;

/** Vaults on the disk: a folder each in `DATA_DIR/vaults`, with `vault.json` beside what is sealed. */
export class VaultFolders {
  private readonly directory: string;

  constructor(dataDir: string) {
    this.directory = join(dataDir, 'vaults');
  }

  pathOf(id: string): string {
    return join(this.directory, id);
  }

  ids(): string[] {
    return existsSync(this.directory) ? readdirSync(this.directory) : [];
  }

  /** The oldest first. */
  async of(accountId: string): Promise<VaultDescription[]> {
    const all = await Promise.all(this.ids().map((id) => this.read(id)));
    return all
      .filter((one) => one?.accountId === accountId)
      .filter((one) => one !== null)
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  }

  /** @returns null where there is none, or it was never finished */
  async read(id: string): Promise<VaultDescription | null> {
    const path = join(this.pathOf(id), 'vault.json');
    if (!isUuid(id) || !existsSync(path)) return null;
    return description.parse(JSON.parse(await readFile(path, 'utf8')));
  }

  /** In one step: of a crash in the middle of a change, the old keys are left. */
  async write(vault: VaultDescription): Promise<void> {
    const folder = this.pathOf(vault.id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const unfinished = join(folder, 'vault.json.unfinished');
    await writeFile(unfinished, JSON.stringify(vault, null, 2), { mode: 0o600, flush: true });
    await rename(unfinished, join(folder, 'vault.json'));
  }

  /** @returns what was there. The keys go first: whatever a crash leaves can never be opened again. */
  async erase(id: string): Promise<{ files: number; bytes: number }> {
    const counted = await measured(this.pathOf(id));
    await rm(join(this.pathOf(id), 'vault.json'), { force: true });
    await rm(this.pathOf(id), { recursive: true, force: true });
    return counted;
  }
}

async function measured(folder: string): Promise<{ files: number; bytes: number }> {
  let [files, bytes] = [0, 0];
  // Not opendir: read in portions, it leaves entries out where it recurses (Node 20).
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files++;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return { files, bytes };
}
