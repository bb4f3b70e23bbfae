import { MikroORM } from '@mikro-orm/core';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DiskFileStore } from '../adapters/files/disk-file-store';
import { FileStore } from '../adapters/files/file-store';
import { loadConfig } from '../config/config';
import { ormOptions } from '../database/orm-options';
import { rows } from '../database/rows';
import { ThreadedPglite } from '../database/threaded-pglite';
import { SourceFile } from '../imports/source-file.entity';
import { Source, Visibility } from '../imports/source.entity';
import { Account } from '../accounts/account.entity';
import { createTestApp, type TestApp } from '../testing/create-test-app';
import { freshServerDatabase } from '../testing/fresh-server-database';
import { memberOf, ownerOf, type SignedUp } from '../testing/sign-up';
import { codeOf } from '../testing/test-browser';
import { Member, Role } from '../workspaces/member.entity';
import { Workspace } from '../workspaces/workspace.entity';
import { restoreBackup, RestoreError } from './restore-backup';
import { tablesInOrder } from './tables';

let testApp: TestApp;
let owner: SignedUp;
let other: SignedUp;
let directory: string;
let sha256: string;

beforeAll(async () => {
  testApp = await createTestApp();
  directory = mkdtempSync(join(tmpdir(), 'tacit-backup-'));
  owner = await ownerOf(testApp);
  other = await memberOf(testApp, owner.workspaceId, Role.Owner);
  ({ sha256 } = await testApp.app.get(FileStore).write(Readable.from([Buffer.from('a letter')]), 100));
  const em = testApp.em();
  const source = new Source({
    workspace: em.getReference(Workspace, owner.workspaceId),
    uploadedBy: em.getReference(Account, owner.accountId),
    ...{ name: 'quote " back\\slash\n 林', visibility: Visibility.Members, audience: 'members:x' },
  });
  source.visibleTo.add(em.getReference(Member, other.memberId));
  await em.persistAndFlush([source, new SourceFile(source, 'letter.txt', sha256, 8)]);
});
afterAll(async () => {
  await testApp.close();
  rmSync(directory, { recursive: true });
});

const create = (as: SignedUp) =>
  testApp.graphql('mutation { createBackup { path bytes createdAt } }', {}, { token: as.token });
const fetchAs = (as: SignedUp, path: string) =>
  fetch(testApp.url + path, { headers: { authorization: `Bearer ${as.token}` } });

async function downloaded(): Promise<string> {
  const { path, bytes } = (await create(owner)).data.createBackup;
  const response = await fetchAs(owner, path);
  const body = Buffer.from(await response.arrayBuffer());
  expect(body.length).toBe(bytes);
  const file = join(directory, `${Math.random()}.zip`);
  writeFileSync(file, body);
  return file;
}

/** A database without tables, and a file store without files. */
async function newHome() {
  const server = await freshServerDatabase();
  const embedded = server ? null : new ThreadedPglite('memory://');
  await embedded?.ready;
  const orm = await MikroORM.init(
    ormOptions(loadConfig(server ? { DATABASE_URL: server.url } : {}), embedded),
  );
  const files = await DiskFileStore.open(mkdtempSync(join(directory, 'files-')));
  const close = async () => {
    await orm.close();
    await embedded?.close();
    await server?.drop();
  };
  return { orm, files, dataDir: mkdtempSync(join(directory, 'data-')), close };
}

const content = async (orm: MikroORM) => {
  const em = orm.em.fork();
  const tables: Record<string, unknown[]> = {};
  for (const table of await tablesInOrder(em)) {
    const found = await rows<{ line: string }>(em, `select row_to_json(t)::text as line from "${table}" t`);
    tables[table] = found.map(({ line }) => line).sort();
  }
  return tables;
};

describe('a backup', () => {
  it('restores every row and file into an empty place', async () => {
    // The first use of a token is noted on its row.
    await create(owner);
    const before = await content(testApp.app.get(MikroORM));
    const file = await downloaded();
    const { orm, close, ...home } = await newHome();
    await restoreBackup(orm, home, file);
    await expect(content(orm)).resolves.toEqual(before);
    await expect(readFile(await home.files.localPath(sha256), 'utf8')).resolves.toBe('a letter');
    await close();
  });

  it('is refused where there is content already', async () => {
    const file = await downloaded();
    const { orm, close, ...home } = await newHome();
    await restoreBackup(orm, home, file);
    await expect(restoreBackup(orm, home, file)).rejects.toThrow('the database has content already');
    await close();
  });

  it('that is cut or something else restores nothing, and says so', async () => {
    const file = await downloaded();
    truncateSync(file, 1_000);
    const { orm, close, ...home } = await newHome();
    await expect(restoreBackup(orm, home, file)).rejects.toBeInstanceOf(RestoreError);
    await expect(restoreBackup(orm, home, __filename)).rejects.toThrow('cannot be read as a backup');
    await expect(content(orm)).resolves.toEqual({});
    await close();
  });

  it('leaves nothing unfinished behind', async () => {
    await create(owner);
    const left = readdirSync(join(testApp.dataDir, 'backups'));
    expect(left.filter((name) => !name.endsWith('.zip'))).toEqual([]);
  });

  it('is for the account that set this Tacit up alone, to make and to fetch', async () => {
    const { path } = (await create(owner)).data.createBackup;
    expect(codeOf(await create(other))).toBe('backup/first-account-only');
    await expect(fetchAs(other, path)).resolves.toMatchObject({ status: 403 });
    await expect(fetch(testApp.url + path)).resolves.toMatchObject({ status: 401 });
    const outside = await fetchAs(owner, `/backups/${encodeURIComponent('../database')}`);
    expect(outside.status).toBe(404);
  });
});
