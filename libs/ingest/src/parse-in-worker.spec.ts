import type { ParseInWorkerOptions } from './parse-in-worker';
import { parseInWorker } from './parse-in-worker';
import type { IngestRecord } from './records';
import { buildZip } from './testing/build-zip';
import { withFile } from './testing/parse-bytes';

const chat = (messages: number) =>
  Array.from({ length: messages }, (_, at) => `24/12/19, 11:23 - Maya: message ${at}`).join('\n');

function readAll(content: string | Buffer, options: ParseInWorkerOptions = {}): Promise<IngestRecord[]> {
  return withFile('chat.txt', content, async (file) => {
    const records: IngestRecord[] = [];
    for await (const batch of parseInWorker(file, options)) records.push(...batch);
    return records.filter(({ type }) => type !== 'progress');
  });
}

describe('parseInWorker', () => {
  it('yields the records of a file in their order', async () => {
    const records = await readAll(chat(1_200));
    expect(records).toHaveLength(1_201);
    expect(records[1_200]).toMatchObject({ text: 'message 1199' });
  });

  it('goes on after the records an earlier run has taken', async () => {
    const all = await readAll(chat(700));
    expect(await readAll(chat(700), { skipRecords: 600 })).toEqual(all.slice(600));
  });

  it('passes on why a file cannot be read', async () => {
    await expect(readAll('')).rejects.toMatchObject({
      code: 'ingest/empty-file',
      message: expect.stringContaining('chat.txt'),
    });
    await expect(readAll('hello', { format: 'whatsapp-txt' })).rejects.toMatchObject({
      code: 'ingest/no-message',
    });
  });

  it('does not read ahead of a consumer that takes its time', async () => {
    await withFile('chat.txt', chat(20_000), async (file) => {
      let batches = 0;
      for await (const batch of parseInWorker(file)) {
        expect(batch.length).toBeLessThanOrEqual(500);
        batches++;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      expect(batches).toBeGreaterThanOrEqual(40);
    });
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const reading = withFile('chat.txt', chat(5_000), async (file) => {
      for await (const _ of parseInWorker(file, { signal: controller.signal }))
        controller.abort(new Error('cancelled by Maya'));
    });
    await expect(reading).rejects.toThrow('cancelled by Maya');
  });

  it('loses only the worker when a file takes too much memory', async () => {
    const day = JSON.stringify(
      Array.from({ length: 60_000 }, (_, at) => ({
        ts: `${1_704_189_600 + at}.1`,
        user: 'U1',
        text: `message ${at}`,
      })),
    );
    const zip = buildZip([
      { name: 'users.json', content: '[]' },
      { name: 'channels.json', content: '[]' },
      { name: 'general/2024-01-02.json', content: day },
    ]);
    await expect(readAll(zip, { memoryMb: 12 })).rejects.toMatchObject({
      code: 'ingest/out-of-memory',
      message: expect.stringContaining('chat.txt'),
    });
  });

  it('gives up on a worker that says nothing', async () => {
    await expect(readAll(chat(10), { patience: { busyMs: 60_000, silenceMs: 1 } })).rejects.toMatchObject({
      code: 'ingest/parser-silent',
    });
  });

  it('turns an unforeseen failure of a parser into an error that names the file', async () => {
    const gone = { path: '/nowhere/gone.txt', name: 'gone.txt', bytes: 1 };
    await expect(parseInWorker(gone).next()).rejects.toMatchObject({
      code: 'ingest/parser-crashed',
      message: expect.stringContaining('gone.txt'),
    });
  });
});
