import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuditEntry } from '../audit/audit-entry.entity';
import { createTestApp, type TestApp } from '../testing/create-test-app';
import { codeOf } from '../testing/test-browser';
import { VaultBrowser, wordsIn } from './testing/vault-browser';

describe('a cool-off that a new vault does not get around', () => {
  let server: TestApp;
  let owner: VaultBrowser;
  let vault: { id: string };
  let other: { id: string };
  beforeAll(async () => {
    server = await createTestApp({ UNSEALED_MEMORIES: 'false' }, { onDisk: true });
    owner = await VaultBrowser.owner(server);
  }, 60_000);
  afterAll(() => server.close());

  const newVault = async () =>
    codeOf(
      await owner.graphql('mutation { createVault(passphrase: "four quiet words here") { recoveryKey } }'),
    );
  const newMemory = async (name: string) =>
    codeOf(
      await owner.graphql(
        `mutation { createMemory(input: { name: "${name}", relation: "a friend", attested: true }) { id } }`,
      ),
    );
  const erase = (id: string) => owner.ask('mutation($id: ID!) { eraseVault(id: $id) }', { id });
  const lastEntry = () =>
    server.em().findOneOrFail(AuditEntry, { seq: { $gt: 0 } }, { orderBy: { seq: 'desc' } });

  it('has no way outside of the vaults: nobody is remembered there', async () => {
    expect(await newMemory('Quillomena')).toBe('memory/vault-first');
  });

  it('does not begin with a vault that was made and erased on one day', async () => {
    const tried = await owner.createVault();
    await owner.lock(tried.id);
    await erase(tried.id);
    expect((await lastEntry()).detail.used).toBe('false');
    other = await owner.createVault();
    await owner.lock(other.id);
    vault = await owner.createVault();
  }, 60_000);

  it('begins when somebody is let go in a vault: no new one for a while, nobody new in another, and in this one others alone', async () => {
    const memoryId = await owner.createMemory('Quillomena', 'a friend');
    await owner.ask('mutation($id: ID!) { eraseMemory(workspaceId: $id, name: "Quillomena") }', {
      id: memoryId,
    });
    expect(await newMemory('quillomena')).toBe('memory/cool-off');
    await owner.createMemory('Robin', 'another friend');
    await owner.lock(vault.id);
    expect(await newVault()).toBe('vault/cool-off');
    await owner.unlock(other.id);
    expect(await newMemory('Quillomena')).toBe('vault/cool-off');
    await owner.lock(other.id);
    expect(wordsIn(server.dataDir, ['Quillomena', 'quillomena', 'Robin'])).toEqual([]);
  }, 60_000);

  it('begins when a vault is erased that was there for longer, and says from when on it is over', async () => {
    const file = join(server.dataDir, 'vaults', vault.id, 'vault.json');
    const twoDaysAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000).toISOString();
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), createdAt: twoDaysAgo }));
    await erase(vault.id);
    expect((await lastEntry()).detail.used).toBe('true');
    const reply = await owner.graphql(
      'mutation { createVault(passphrase: "four quiet words here") { recoveryKey } }',
    );
    const inAWeek = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    expect(reply.errors?.[0]?.message).toContain(inAWeek);
  });

  it('is over after a week', async () => {
    await server.em().getConnection().execute(`update audit_entry set at = at - interval '8 days'`);
    vault = await owner.createVault();
    await owner.lock(vault.id);
  }, 60_000);
});
