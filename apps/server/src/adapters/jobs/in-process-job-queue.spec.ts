import { InProcessJobQueue } from './in-process-job-queue';
import { describeJobQueue } from './job-queue.contract';

describeJobQueue('the queue inside the server', () =>
  Promise.resolve(new InProcessJobQueue({ backoffMs: 1 })),
);

describe('the queue inside the server', () => {
  it('refuses more jobs than it may hold, and says what to do', async () => {
    const jobs = new InProcessJobQueue({ capacity: 1 });
    await jobs.add('import-source', { importId: 'a' });
    await expect(jobs.add('import-source', { importId: 'b' })).rejects.toThrow('try again');
    await jobs.close();
  });

  it('tells of every attempt that failed', async () => {
    const told: number[] = [];
    const jobs = new InProcessJobQueue({ backoffMs: 1, onFailure: ({ attempt }) => void told.push(attempt) });
    jobs.process('import-source', () => Promise.reject(new Error('no')));
    await jobs.add('import-source', { importId: 'a' });
    await jobs.idle();
    await jobs.close();
    expect(told).toEqual([1, 2, 3]);
  });
});
