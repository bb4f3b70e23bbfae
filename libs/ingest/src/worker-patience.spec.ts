import { Worker } from 'node:worker_threads';
import { WorkerPatience } from './worker-patience';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Keeps this thread, not the worker, on the processor. */
function calculate(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('patience with a silent worker', () => {
  let worker: Worker | undefined;
  afterEach(() => worker?.terminate());

  const started = async (code: string): Promise<Worker> => {
    worker = new Worker(`require('node:worker_threads').parentPort.postMessage(0); ${code}`, { eval: true });
    await new Promise((resolve) => worker?.once('message', resolve));
    return worker;
  };

  it('ends with one that goes in circles', async () => {
    const patience = new WorkerPatience(await started('for (;;);'), { busyMs: 100, silenceMs: 600_000 });
    expect(patience.end()).toBeNull();
    while (patience.end() === null) await pause(20);
    expect(patience.end()).toContain('busy');
  });

  it('lasts while the worker does not get the processor, whatever the clock and other threads do', async () => {
    const idle = await started('setInterval(() => undefined, 60_000);');
    const patience = new WorkerPatience(idle, { busyMs: 100, silenceMs: 600_000 });
    calculate(300);
    expect(patience.end()).toBeNull();
  });

  it('never counts more than the process had, however long the worker waits for its turn', async () => {
    const circling = await started('for (;;);');
    const before = process.cpuUsage();
    const patience = new WorkerPatience(circling, { busyMs: 200, silenceMs: 600_000 });
    while (patience.end() === null) await pause(20);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeGreaterThanOrEqual(200);
  });

  it('ends after a long time with one that waits for nothing', async () => {
    const idle = await started('setInterval(() => undefined, 60_000);');
    const patience = new WorkerPatience(idle, { busyMs: 60_000, silenceMs: 50 });
    await pause(60);
    expect(patience.end()).toContain('no progress');
  });
});
