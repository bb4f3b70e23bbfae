import { ApiError } from './api-error';

/** What a write led to. */
export interface Task {
  uid: number;
  batchUid: number;
  indexUid: string | null;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed';
  type: string;
  canceledBy: null;
  details: object;
  error: object | null;
  duration: string | null;
  enqueuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
}

/** What a finished task tells of itself; `failed` instead of an exception, because a failed task has details too. */
export interface Outcome {
  details: object;
  error?: ApiError;
}

const filters = 'uids indexUids statuses types canceledBy beforeEnqueuedAt afterEnqueuedAt beforeStartedAt';
const moreFilters = 'afterStartedAt beforeFinishedAt afterFinishedAt';
const filterNames = `${filters} ${moreFilters}`.split(' ');

/** Writes, one after the other, each after it was accepted. */
export class TaskList {
  private readonly tasks: Task[] = [];
  private last: Promise<void> = Promise.resolve();

  /** @returns the answer that accepts it; the work comes later, and its failure is on the task alone */
  add(type: string, indexUid: string | null, work: () => Outcome): object {
    const uid = this.tasks.length;
    const enqueuedAt = new Date().toISOString();
    const task: Task = {
      ...{ uid, batchUid: uid, indexUid, status: 'enqueued', type, canceledBy: null, details: {} },
      ...{ error: null, duration: null, enqueuedAt, startedAt: null, finishedAt: null },
    };
    this.tasks.push(task);
    const accepted = { taskUid: uid, indexUid, status: task.status, type, enqueuedAt };
    this.last = this.last.then(() => nextTurn()).then(() => run(task, work));
    return accepted;
  }

  get(uid: string): Task {
    const task = this.tasks[Number(uid)];
    if (!task) throw new ApiError(404, 'task_not_found', `Task \`${uid}\` not found.`);
    return task;
  }

  list(query: URLSearchParams): object {
    const limit = Number(query.get('limit') ?? 20);
    const found = this.matching(query).reverse();
    const from = Number(query.get('from') ?? found[0]?.uid ?? 0);
    const page = found.filter(({ uid }) => uid <= from);
    const results = page.slice(0, limit);
    return {
      results,
      total: found.length,
      limit,
      from: results[0]?.uid ?? null,
      next: page[limit]?.uid ?? null,
    };
  }

  /** Nothing is ever waiting long enough to be cancelled. */
  cancel(query: URLSearchParams, search: string): object {
    if (!filterNames.some((name) => query.has(name))) {
      const known = filterNames.map((name) => `\`${name}\``).join(', ');
      const message = `Query parameters to filter the tasks to cancel are missing. Available query parameters are: ${known}.`;
      throw new ApiError(400, 'missing_task_filters', message);
    }
    const matchedTasks = this.matching(query).length;
    return this.add('taskCancelation', null, () => ({
      details: { matchedTasks, canceledTasks: 0, originalFilter: search },
    }));
  }

  private matching(query: URLSearchParams): Task[] {
    const wanted = (name: string): string[] | undefined => query.get(name)?.split(',');
    const [uids, statuses, types] = [wanted('uids'), wanted('statuses'), wanted('types')];
    return this.tasks.filter(
      ({ uid, status, type }) =>
        (uids?.includes(String(uid)) ?? true) &&
        (statuses?.includes(status) ?? true) &&
        (types?.includes(type) ?? true),
    );
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function run(task: Task, work: () => Outcome): void {
  task.startedAt = new Date().toISOString();
  const { details, error } = work();
  const isSwap = task.type === 'indexSwap';
  Object.assign(task, {
    status: error ? 'failed' : 'succeeded',
    error: error?.body ?? null,
    details,
    indexUid: isSwap ? null : task.indexUid,
    duration: 'PT0.001S',
    finishedAt: new Date().toISOString(),
  });
}
