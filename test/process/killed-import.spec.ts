import { followImport, operations, uploadFiles, type ImportPhase, type ImportShape } from '@tacit/tools';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type RunningApp, startApp } from '../support/start-app';
import { expectedCounts, storedCounts } from '../support/stored-counts';
import { temporaryFolder } from '../support/temporary-folder';
import { writeNumberedChat } from '../support/write-numbered-chat';

jest.setTimeout(300_000);

const messages = 8_000;
/** From all over the chat, so that a part that was lost or read twice is met. */
const sampled = Array.from({ length: 81 }, (_, at) => Math.min(at * 100, messages - 1));
const name = 'WhatsApp Chat with Numbers.txt';

describe('an import whose server is killed with SIGKILL', () => {
  const folder = temporaryFolder();
  const path = join(folder, name);
  beforeAll(() => writeNumberedChat(path, messages));

  const begin = async (dataDir: string): Promise<{ app: RunningApp; importId: string }> => {
    const app = await startApp(dataDir, { IMPORT_BATCH: '100' });
    const file = { path, name, bytes: statSync(path).size };
    const { importId } = await uploadFiles(app.client, [file], { workspaceId: app.workspaceId });
    return { app, importId };
  };

  it('is indexed again after kills while indexing', async () => {
    const dataDir = join(folder, 'indexing');
    const started = await begin(dataDir);
    let { app } = started;
    for (const delay of [0, 150]) {
      const phase: ImportPhase = 'INDEXING';
      const state = await until(app, started.importId, (now) => now.phase === phase || now.phase === 'DONE');
      expect(state.phase).toBe(phase);
      await wait(delay);
      await app.server.kill();
      app = await startApp(dataDir, { IMPORT_BATCH: '100' });
    }
    await expectWhole(app, started.importId);
  });
});

async function until(
  { client }: RunningApp,
  id: string,
  isReached: (state: ImportShape) => boolean,
): Promise<ImportShape> {
  for (;;) {
    const { import: state } = await client.request(operations.importById, { id });
    if (isReached(state)) return state;
    await wait(5);
  }
}

/** The import ends by itself, and a restart later everything is still there, once. */
async function expectWhole(app: RunningApp, importId: string): Promise<void> {
  const state = await followImport(app.client, importId);
  expect(state).toMatchObject({ phase: 'DONE', counts: { messages, skipped: 0 } });
  await expect(storedCounts(app.client, app.workspaceId, sampled)).resolves.toEqual(
    expectedCounts(messages, sampled),
  );
  await app.server.stop();
}
