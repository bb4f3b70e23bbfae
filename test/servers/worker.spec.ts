import { followImport, spawnProgram, uploadFiles } from '@tacit/tools';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freshDatabase, readNumber, testServers } from '../support/test-servers';
import { startApp } from '../support/start-app';
import { expectedCounts, storedCounts } from '../support/stored-counts';
import { temporaryFolder } from '../support/temporary-folder';
import { writeNumberedChat } from '../support/write-numbered-chat';

jest.setTimeout(240_000);

const messages = 6_000;
const name = 'WhatsApp Chat with Numbers.txt';

describe('a worker beside the server, on PostgreSQL and Redis', () => {
  const folder = temporaryFolder();
  const closing: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const close of closing.reverse()) await close();
  });

  it('reads on while the server is down, and the next server finds everything', async () => {
    const { redisUrl } = testServers();
    const database = await freshDatabase();
    closing.push(database.drop);
    const dataDir = join(folder, 'data');
    const env = { DATABASE_URL: database.url, REDIS_URL: redisUrl, IMPORT_BATCH: '100' };
    const program = { dataDir, env };
    expect(await spawnProgram('migrate', program).ended).toMatchObject({ code: 0 });

    const app = await startApp(dataDir, env);
    const worker = spawnProgram('worker', program);
    closing.push(worker.stop);
    const path = join(folder, 'chat.txt');
    writeNumberedChat(path, messages);
    const file = { path, name, bytes: statSync(path).size };
    const { importId } = await uploadFiles(app.client, [file], { workspaceId: app.workspaceId });
    await app.server.kill();

    while ((await readNumber(database.url, 'select count(*) from message')) < messages) await wait(50);
    const next = await startApp(dataDir, env);
    await expect(followImport(next.client, importId)).resolves.toMatchObject({
      ...{ phase: 'DONE', counts: { messages, skipped: 0 } },
    });
    const sampled = [0, 1, 2_999, messages - 1];
    await expect(storedCounts(next.client, next.workspaceId, sampled)).resolves.toEqual(
      expectedCounts(messages, sampled),
    );
    await next.server.stop();
  });

  it('does not start without Redis, and names the key', async () => {
    const { ended } = spawnProgram('worker', { dataDir: join(folder, 'alone') });
    const { code, output } = await ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^REDIS_URL: a worker takes its jobs from Redis/);
  });

  it('refuses a database that lacks migrations', async () => {
    const database = await freshDatabase();
    closing.push(database.drop);
    const env = { DATABASE_URL: database.url, REDIS_URL: testServers().redisUrl };
    const { code, output } = await spawnProgram('worker', { dataDir: join(folder, 'old'), env }).ended;
    expect(code).toBe(1);
    expect(output).toContain('npm run db:migrate');
  });
});
