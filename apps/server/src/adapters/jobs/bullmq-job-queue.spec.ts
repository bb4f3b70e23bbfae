import { Worker } from 'bullmq';
import { randomUUID } from 'node:crypto';
import { BullmqJobQueue } from './bullmq-job-queue';
import { describeJobQueue } from './job-queue.contract';

const url = process.env.TEST_REDIS_URL;

if (url) {
  describeJobQueue('the queue on Redis', () =>
    BullmqJobQueue.connect(url, { prefix: `tacit-test-${randomUUID()}`, backoffMs: 1 }),
  );

  describe('the queue on Redis', () => {
    it('does a job again whose worker was killed', async () => {
      const prefix = `tacit-test-${randomUUID()}`;
      const jobs = await BullmqJobQueue.connect(url, { prefix, lockMs: 300 });
      await jobs.add('import-source', { importId: 'a' });
      // A killed worker has taken the job, and neither answers nor renews its lock.
      const connection = { url, maxRetriesPerRequest: null };
      const killed = new Worker('import-source', null, { connection, prefix, lockDuration: 300 });
      await killed.getNextJob('token of the killed worker');
      await killed.close(true);

      const redone = new Promise<string>((resolve) => {
        jobs.process('import-source', ({ importId }) => Promise.resolve(resolve(importId)));
      });
      await expect(redone).resolves.toBe('a');
      await jobs.close();
    });
  });
}

describe('the queue on Redis', () => {
  it('is tested wherever servers are', () => {
    expect(Boolean(process.env.TACIT_TEST_SERVERS) && !url).toBe(false);
  });

  it('names REDIS_URL when nobody answers there, and keeps the password to itself', async () => {
    const connecting = BullmqJobQueue.connect('redis://user:secret@127.0.0.1:1', { prefix: 'tacit-test' });
    await expect(connecting).rejects.toThrow(/^REDIS_URL: no Redis answers at redis:\/\/user@127\.0\.0\.1:1/);
  });
});
