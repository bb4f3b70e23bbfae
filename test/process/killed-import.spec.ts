import { followImport, operations, uploadFiles, type ImportPhase, type ImportShape } from '@tacit/tools';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type RunningApp, startApp } from '../support/start-app';
import { expectedCounts, storedCounts } from '../support/stored-counts';
import { temporaryFolder } from '../support/temporary-folder';
import { writeNumberedChat } from '../support/write-numbered-chat';

jest.setTimeout(300_000);

const name = 'WhatsApp Chat with Numbers.txt';

/** A chat of so many messages, read in parts of `batch`. */
interface Case {
  messages: number;
  batch: string;
}

describe('an import whose server is killed with SIGKILL', () => {
  const folder = temporaryFolder();

  const start = (dataDir: string, { batch }: Case): Promise<RunningApp> =>
    startApp(dataDir, { IMPORT_BATCH: batch });

  const begin = async (dataDir: string, of: Case): Promise<{ app: RunningApp; importId: string }> => {
    const path = join(folder, `${of.messages}.txt`);
    writeNumberedChat(path, of.messages);
    const app = await start(dataDir, of);
    const file = { path, name, bytes: statSync(path).size };
    const { importId } = await uploadFiles(app.client, [file], { workspaceId: app.workspaceId });
    return { app, importId };
  };

  it('goes on where it was after every kill while reading: nothing is missing, nothing is there twice', async () => {
    const dataDir = join(folder, 'reading');
    const chat = { messages: 20_000, batch: '200' };
    const started = await begin(dataDir, chat);
    let { app } = started;
    for (const share of [0.1, 0.4, 0.7]) {
      const state = await until(app, started.importId, ({ phase, done, total }) =>
        phase === 'READING' ? total > 0 && done >= total * share : phase !== 'QUEUED',
      );
      expect(state.phase).toBe('READING');
      await app.server.kill();
      app = await start(dataDir, chat);
    }
    await expectWhole(app, started.importId, chat);
  });

  it('is indexed again after kills while indexing', async () => {
    const dataDir = join(folder, 'indexing');
    const chat = { messages: 8_000, batch: '100' };
    const started = await begin(dataDir, chat);
    let { app } = started;
    for (const delay of [0, 150]) {
      const phase: ImportPhase = 'INDEXING';
      const state = await until(app, started.importId, (now) => now.phase === phase || now.phase === 'DONE');
      expect(state.phase).toBe(phase);
      await wait(delay);
      await app.server.kill();
      app = await start(dataDir, chat);
    }
    await expectWhole(app, started.importId, chat);
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
async function expectWhole(app: RunningApp, importId: string, { messages }: Case): Promise<void> {
  // From all over the chat, so that a part that was lost or read twice is met.
  const sampled = Array.from({ length: 81 }, (_, at) => Math.floor((at * (messages - 1)) / 80));
  const state = await followImport(app.client, importId);
  expect(state).toMatchObject({ phase: 'DONE', counts: { messages, skipped: 0 } });
  await expect(storedCounts(app.client, app.workspaceId, sampled)).resolves.toEqual(
    expectedCounts(messages, sampled),
  );
  await app.server.stop();
}
