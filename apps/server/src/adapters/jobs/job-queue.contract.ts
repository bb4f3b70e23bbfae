import type { JobQueue } from './job-queue';

const job = (importId: string) => ({ importId });
const collectInto =
  (seen: string[]) =>
  ({ importId }: { importId: string }): Promise<void> => {
    seen.push(importId);
    return Promise.resolve();
  };

/** What every queue promises. `create` gives an empty one whose retries rest for a few milliseconds only. */
export function describeJobQueue(name: string, create: () => Promise<JobQueue>): void {
  describe(`${name} as a job queue`, () => {
    let jobs: JobQueue;
    beforeEach(async () => void (jobs = await create()));
    afterEach(() => jobs.close());

    it('hands every job to its handler, in the order they came', async () => {
      const seen: string[] = [];
      jobs.process('import-source', collectInto(seen));
      for (const id of ['a', 'b', 'c']) await jobs.add('import-source', job(id));
      await jobs.idle();
      expect(seen).toEqual(['a', 'b', 'c']);
    });

    it('never runs a job inside the caller', async () => {
      let ran = false;
      jobs.process('import-source', () => Promise.resolve(void (ran = true)));
      const added = jobs.add('import-source', job('a'));
      expect(ran).toBe(false);
      await added;
      await jobs.idle();
      expect(ran).toBe(true);
    });

    it('keeps jobs that come before their handler', async () => {
      const seen: string[] = [];
      await jobs.add('import-source', job('early'));
      jobs.process('import-source', collectInto(seen));
      await jobs.idle();
      expect(seen).toEqual(['early']);
    });

    it('hands over copies: what the caller changes later does not reach the handler', async () => {
      const payload = job('before');
      let seen = '';
      await jobs.add('import-source', payload);
      payload.importId = 'after';
      jobs.process('import-source', ({ importId }) => Promise.resolve(void (seen = importId)));
      await jobs.idle();
      expect(seen).toBe('before');
    });

    it('takes waiting jobs with the same key for one', async () => {
      const seen: string[] = [];
      await jobs.add('import-source', job('a'), { key: 'same' });
      await jobs.add('import-source', job('a'), { key: 'same' });
      await jobs.add('import-source', job('b'), { key: 'other' });
      jobs.process('import-source', collectInto(seen));
      await jobs.idle();
      expect(seen.sort()).toEqual(['a', 'b']);
    });

    it('does a job again when its key is added while it runs', async () => {
      let runs = 0;
      jobs.process('import-source', async () => {
        runs++;
        if (runs === 1) await jobs.add('import-source', job('a'), { key: 'same' });
      });
      await jobs.add('import-source', job('a'), { key: 'same' });
      await jobs.idle();
      expect(runs).toBe(2);
    });

    it('tries a job that throws three times in all, and says which attempt is the last', async () => {
      const attempts: [number, boolean][] = [];
      jobs.process('import-source', (_, { attempt, isLastAttempt }) => {
        attempts.push([attempt, isLastAttempt]);
        return Promise.reject(new Error('not yet'));
      });
      await jobs.add('import-source', job('a'));
      await jobs.idle();
      expect(attempts).toEqual([
        [1, false],
        [2, false],
        [3, true],
      ]);
    });

    it('goes on with the next job after one that failed for good', async () => {
      const done: string[] = [];
      jobs.process('import-source', ({ importId }) =>
        importId === 'bad' ? Promise.reject(new Error('broken')) : Promise.resolve(void done.push(importId)),
      );
      await jobs.add('import-source', job('bad'));
      await jobs.add('import-source', job('good'));
      await jobs.idle();
      expect(done).toEqual(['good']);
    });

    it('runs no more jobs at once than asked', async () => {
      let running = 0;
      let most = 0;
      jobs.process(
        'import-source',
        async () => {
          most = Math.max(most, ++running);
          await new Promise((resolve) => setTimeout(resolve, 20));
          running--;
        },
        { concurrency: 2 },
      );
      for (const id of ['a', 'b', 'c', 'd', 'e']) await jobs.add('import-source', job(id));
      await jobs.idle();
      expect(most).toBe(2);
    });

    it('keeps jobs of different names apart', async () => {
      const seen: string[] = [];
      jobs.process('import-source', () => Promise.resolve(void seen.push('import')));
      jobs.process('index-source', ({ sourceId }) => Promise.resolve(void seen.push(`index ${sourceId}`)));
      await jobs.add('index-source', { sourceId: 's', importId: null });
      await jobs.idle();
      expect(seen).toEqual(['index s']);
    });

    it('tells a running job to stop when it closes, and waits for it', async () => {
      let stopped = false;
      const started = new Promise<void>((resolve) => {
        jobs.process('import-source', async (_, { signal }) => {
          resolve();
          await new Promise((abort) => signal.addEventListener('abort', abort, { once: true }));
          stopped = true;
          signal.throwIfAborted();
        });
      });
      await jobs.add('import-source', job('a'));
      await started;
      await jobs.close();
      expect(stopped).toBe(true);
    });
  });
}
