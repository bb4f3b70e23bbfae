import { PGlite } from '@electric-sql/pglite';
import { parentPort, workerData } from 'node:worker_threads';
import { SealedFilesystem } from '../vaults/sealing/sealed-filesystem';
import type { DatabaseReply, DatabaseRequest } from './threaded-pglite';

/**
 * The database itself. PGlite answers through microtasks only and would starve timers and sockets of the
 * thread it lives in, so it lives in this one alone.
 */
if (!parentPort) throw new Error('pglite-worker must be started as a worker thread');
const port = parentPort;
const raw = (value: string): string => value;
/** Dates, timestamps and intervals come as text: MikroORM parses them itself. */
const parsers = { 1082: raw, 1114: raw, 1184: raw, 1186: raw };
const errorFields = [
  'message',
  'code',
  'severity',
  'detail',
  'hint',
  'schema',
  'table',
  'column',
  'constraint',
];

const post = (reply: DatabaseReply): void => port.postMessage(reply);

function plainError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const fields = Object.entries(Object.assign({}, error, { message: error.message }));
  return Object.fromEntries(fields.filter(([name]) => errorFields.includes(name)));
}

async function run(db: PGlite, request: DatabaseRequest): Promise<unknown> {
  switch (request.verb) {
    case 'query': {
      const { rows, affectedRows, fields } = await db.query(request.sql, request.params);
      return { rows, affectedRows, fields };
    }
    case 'exec':
      return (await db.exec(request.sql)).map(({ rows, affectedRows, fields }) => ({
        rows,
        affectedRows,
        fields,
      }));
    case 'close':
      return db.close();
  }
}

async function main(): Promise<void> {
  const { directory, key } = workerData as { directory: string; key?: Uint8Array };
  const db = await PGlite.create({
    ...(key ? { fs: new SealedFilesystem(directory, Buffer.from(key)) } : { dataDir: directory }),
    parsers,
    // Memory of the idle server falls by a third, inserts stay as fast.
    postgresqlconf: ['shared_buffers=32MB'],
  });
  port.on('message', (request: DatabaseRequest) => {
    run(db, request).then(
      (result) => post({ id: request.id, result }),
      (error: unknown) => post({ id: request.id, error: plainError(error) }),
    );
  });
  post({ ready: true });
}

main().catch((error: unknown) => post({ fatal: plainError(error) }));
