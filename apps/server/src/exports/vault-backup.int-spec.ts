import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestApp, type TestApp } from '../testing/create-test-app';
import { VaultBrowser, wordsIn } from '../vaults/testing/vault-browser';

describe('vaults in a backup', () => {
  let server: TestApp;
  let owner: VaultBrowser;
  let vault: { id: string };
  beforeAll(async () => {
    server = await createTestApp({}, { onDisk: true });
    owner = await VaultBrowser.owner(server);
    vault = await owner.createVault();
    const memoryId = await owner.createMemory('Quillomena', 'of lanternstreet');
    await owner.upload(
      memoryId,
      'WhatsApp Chat with Quillomena.txt',
      Buffer.from('24/12/23, 11:24 - Quillomena: marzipanloaf'),
    );
    await owner.lock(vault.id);
  }, 120_000);
  afterAll(() => server.close());

  async function backedUp(): Promise<{ openVaults: number; zip: Buffer }> {
    const other = await VaultBrowser.owner(server);
    const { openVaults, path } = (await other.ask('mutation { createBackup { path openVaults } }'))
      .createBackup;
    return { openVaults, zip: readFileSync(join(server.dataDir, path)) };
  }

  it('come back sealed, and open by the same passphrase', async () => {
    const { openVaults, zip } = await backedUp();
    expect(openVaults).toBe(0);
    const elsewhere = await createTestApp({}, { onDisk: true });
    const response = await fetch(`${elsewhere.url}/restore`, {
      ...{ method: 'POST', body: new Uint8Array(zip) },
      headers: { 'content-type': 'application/zip', 'x-tacit-csrf': '1' },
    });
    expect(response.status).toBe(201);
    const folderIn = ({ dataDir }: TestApp) =>
      readdirSync(join(dataDir, 'vaults', vault.id), { recursive: true }).sort();
    expect(folderIn(elsewhere)).toEqual(folderIn(server));
    expect(wordsIn(elsewhere.dataDir, ['Quillomena', 'marzipanloaf', 'lanternstreet'])).toEqual([]);

    const browser = new VaultBrowser(elsewhere);
    await browser.signIn('mira@example.org', 'mira mira mira');
    await browser.unlock(vault.id);
    expect((await browser.ask('{ workspaces { name } }')).workspaces).toEqual([{ name: 'Quillomena' }]);
    await browser.lock(vault.id);
    await elsewhere.close();
  }, 120_000);

  it('are left out while they are open, and that is said', async () => {
    await owner.unlock(vault.id);
    const { openVaults, zip } = await backedUp();
    expect(openVaults).toBe(1);
    expect(zip.includes(`vaults/${vault.id}/`)).toBe(false);
    await owner.lock(vault.id);
  }, 60_000);
});
