import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pino } from 'pino';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { loadConfig } from '../config/config';
import { chooseSpeakers } from '../memories/testing/choose-speakers';
import { createTestApp, type TestApp } from '../testing/create-test-app';
import { codeOf } from '../testing/test-browser';
import { plainFolderOf } from './plain-folder';
import { passphrase, VaultBrowser, wordsIn } from './testing/vault-browser';
import { VAULTS, Vaults } from './vaults';

const chat = [
  '24/12/23, 11:23 - Samwright: are you coming to the potterywheel class today?',
  '24/12/23, 11:24 - Quillomena: coming, but slowly, with marzipanloaf',
  '25/12/23, 11:25 - Samwright: 谢谢你的糖葫芦',
].join('\n');
/** In names, chats, names of files, memories, talks and questions. */
const words = [
  ...['Quillomena', 'Samwright', 'potterywheel', 'marzipanloaf', '糖葫芦', 'fernweh', 'lanternstreet'],
  ...['umbrellaquestion', 'zipletter'],
];

async function zipOf(name: string, text: string): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}

describe('a vault', () => {
  let server: TestApp;
  let owner: VaultBrowser;
  let vaults: Vaults;
  beforeAll(async () => {
    server = await createTestApp({}, { onDisk: true });
    owner = await VaultBrowser.owner(server);
    vaults = server.app.get<Vaults>(VAULTS);
  });
  afterAll(() => server.close());

  const pathOf = (id: string) => join(server.dataDir, 'vaults', id);
  const spaces = async (browser = owner) =>
    (await browser.ask('{ workspaces { id name kind } }')).workspaces as { id: string; name: string }[];

  describe('used whole and locked', () => {
    let vault: { id: string; recoveryKey: string };
    let memoryId: string;
    beforeAll(async () => {
      vault = await owner.createVault();
      memoryId = await owner.createMemory('Quillomena', 'of lanternstreet');
      await owner.upload(memoryId, 'WhatsApp Chat with Quillomena.txt', Buffer.from(chat));
      await owner.upload(memoryId, 'letters.zip', await zipOf('Quillomena.txt', 'Dear S, a zipletter.'));
      await chooseSpeakers((...asked) => owner.ask(...asked), memoryId, {
        them: 'Quillomena',
        me: 'Samwright',
      });
      const { startTalk } = await owner.ask('mutation($w: ID!) { startTalk(workspaceId: $w) { id } }', {
        w: memoryId,
      });
      await owner.ask('mutation($t: ID!) { say(talkId: $t, text: "today I feel fernweh") { ended } }', {
        t: startTalk.id,
      });
      await owner.ask(
        'mutation($w: ID!) { ask(input: { workspaceId: $w, text: "umbrellaquestion, potterywheel?" }) { id } }',
        { w: memoryId },
      );
      await owner.lock(vault.id);
    }, 120_000);

    it('leaves no word of it on the disk: not in database, log, index, files nor names', () => {
      expect(readdirSync(pathOf(vault.id)).sort()).toEqual(expect.arrayContaining(['database', 'files']));
      expect(wordsIn(server.dataDir, words)).toEqual([]);
      expect(existsSync(plainFolderOf(pathOf(vault.id)))).toBe(false);
      // What is known of a file, its hash, does not tell whether it is in there.
      expect(wordsIn(server.dataDir, [createHash('sha256').update(chat).digest('hex')])).toEqual([]);
    });

    it('which the same look finds where a space is not sealed', async () => {
      await owner.createMemory('Plainperson', 'outside');
      expect(wordsIn(server.dataDir, [...words, 'Plainperson'])).toEqual(['Plainperson']);
    });

    it('leaves no word of it in a backup', async () => {
      await owner.ask('mutation { createBackup { path } }');
      const [name = ''] = readdirSync(join(server.dataDir, 'backups'));
      const zip = await openPromise(join(server.dataDir, 'backups', name), { autoClose: false });
      const folder = mkdtempSync(join(tmpdir(), 'tacit-backup-'));
      let count = 0;
      for await (const entry of zip.eachEntry())
        await writeFile(join(folder, String(count++)), await buffer(await zip.openReadStreamPromise(entry)));
      zip.close();
      expect(wordsIn(folder, [...words, 'Plainperson'])).toEqual(['Plainperson']);
      rmSync(folder, { recursive: true });
    });

    it('is not there for anybody, not for its owner either', async () => {
      expect((await spaces()).map(({ id }) => id)).not.toContain(memoryId);
      const reply = await owner.graphql('query($w: ID!) { memory(workspaceId: $w) { name } }', {
        w: memoryId,
      });
      expect(codeOf(reply)).toBe('workspace/not-found');
      expect((await owner.ask('{ vaults { id isOpen } }')).vaults).toEqual([{ id: vault.id, isOpen: false }]);
    });

    it('opens by the passphrase, with everything in it and its index built anew', async () => {
      await owner.unlock(vault.id);
      expect(await spaces()).toEqual([{ id: memoryId, name: 'Quillomena', kind: 'PERSONAL' }]);
      await owner.read(memoryId);
      const found = async () =>
        (
          await owner.ask(
            'query($w: ID!) { search(workspaceId: $w, input: { text: "marzipanloaf" }) { total } }',
            { w: memoryId },
          )
        ).search.total as number;
      while ((await found()) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(existsSync(join(pathOf(vault.id), 'index'))).toBe(false);
      await owner.lock(vault.id);
      expect(wordsIn(server.dataDir, words)).toEqual([]);
    });

    it('takes away at its start what a killed process left readable', async () => {
      const left = plainFolderOf(pathOf(vault.id));
      mkdirSync(left);
      const restarted = new Vaults(loadConfig({ DATA_DIR: server.dataDir }), pino({ level: 'silent' }), () =>
        Promise.reject(new Error('nothing is opened here')),
      );
      expect(existsSync(left)).toBe(false);
      await restarted.close();
    });

    it('opens by the recovery key, however it is typed, and by nothing else', async () => {
      const refused = await owner.graphql(
        'mutation($id: ID!) { unlockVault(id: $id, secret: "four quiet words there") { isOpen } }',
        { id: vault.id },
      );
      expect(codeOf(refused)).toBe('vault/wrong-key');
      await owner.unlock(vault.id, vault.recoveryKey.toLowerCase().replaceAll('-', ' '));
      expect((await spaces())[0]?.name).toBe('Quillomena');
      await owner.lock(vault.id);
    });

    it('opens by a new passphrase and no more by the old one', async () => {
      const change =
        'mutation($id: ID!, $s: String!, $n: String!) { changeVaultPassphrase(id: $id, secret: $s, next: $n) }';
      await owner.ask(change, { id: vault.id, s: passphrase, n: 'another four quiet words' });
      await expect(owner.unlock(vault.id)).rejects.toThrow('vault/wrong-key');
      await owner.ask(change, { id: vault.id, s: vault.recoveryKey, n: passphrase });
      await owner.unlock(vault.id);
      await owner.lock(vault.id);
    });

    it('is answered to the browser that opened it and to no other', async () => {
      await owner.unlock(vault.id);
      const other = await VaultBrowser.owner(server);
      expect((await spaces(other)).map(({ id }) => id)).not.toContain(memoryId);
      expect(await spaces()).toHaveLength(1);
      await owner.lock(vault.id);
    });

    it('makes no readable copy, no token and no invitation', async () => {
      await owner.unlock(vault.id);
      for (const query of [
        'mutation { createBackup { path } }',
        'mutation { createApiToken(name: "x") { id } }',
        'mutation { createSignInLink }',
        'mutation { createWorkspace(name: "x", kind: TEAM) { id } }',
        'mutation { createVault(passphrase: "four quiet words here") { recoveryKey } }',
      ])
        expect(codeOf(await owner.graphql(query))).toBe('vault/not-in-here');
      await owner.lock(vault.id);
    });

    it('locks itself when nobody uses it, not before', async () => {
      await owner.unlock(vault.id);
      vaults.lockIdle(Date.now() + 14 * 60_000);
      expect(vaults.isOpen(vault.id)).toBe(true);
      vaults.lockIdle(Date.now() + 15 * 60_000);
      expect(vaults.isOpen(vault.id)).toBe(false);
      await vaults.lock(vault.id);
    });

    it('locks when its owner signs out, and the session is over outside too', async () => {
      const { cookie } = owner;
      await owner.unlock(vault.id);
      await owner.ask('mutation { signOut }');
      expect(vaults.isOpen(vault.id)).toBe(false);
      await vaults.lock(vault.id);
      owner.cookie = cookie;
      expect(await owner.me()).toBeNull();
      await owner.signIn('mira@example.org', 'mira mira mira');
    });

    it('can be let go without any key, and nothing of it remains', async () => {
      const receipt = (await owner.ask('mutation($id: ID!) { eraseVault(id: $id) }', { id: vault.id }))
        .eraseVault;
      expect(JSON.parse(receipt)).toMatchObject({ kind: 'tacit-vault-erasure', vaultId: vault.id });
      expect(existsSync(pathOf(vault.id))).toBe(false);
      await expect(owner.unlock(vault.id)).rejects.toThrow('vault/not-found');
      const check = async (text: string) =>
        (
          await owner.ask(
            'query($r: String!) { verifyErasure(receipt: $r) { isWhole isRecorded remains backups } }',
            { r: text },
          )
        ).verifyErasure;
      // It was locked when the backup above was made, which therefore still holds it, sealed.
      const backups = readdirSync(join(server.dataDir, 'backups'));
      expect(await check(receipt)).toEqual({ isWhole: true, isRecorded: true, remains: [], backups });
      mkdirSync(pathOf(vault.id));
      expect((await check(receipt)).remains).toEqual([`vault ${vault.id}`]);
      rmSync(pathOf(vault.id), { recursive: true });
      const changed = JSON.stringify({ ...JSON.parse(receipt), at: '2020-01-01T00:00:00.000Z' });
      expect(await check(changed)).toMatchObject({ isWhole: false, isRecorded: true });
      const asksAboutOther = JSON.stringify({ ...JSON.parse(receipt), vaultId: memoryId });
      expect(await check(asksAboutOther)).toMatchObject({ isRecorded: false, remains: [] });
    });
  });

  it('is made with a passphrase that takes long to guess', async () => {
    const reply = await owner.graphql('mutation { createVault(passphrase: "short") { recoveryKey } }');
    expect(codeOf(reply)).toBe('vault/passphrase-length');
  });
});
