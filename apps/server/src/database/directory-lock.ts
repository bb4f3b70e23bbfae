import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

/** A second process on the same directory. */
export class DirectoryInUseError extends Error {
  readonly code = 'database/directory-in-use';

  constructor(directory: string, owner: string) {
    super(
      `the data directory ${directory} is in use by process ${owner}: stop that server, ` +
        'or give this one a directory of its own with DATA_DIR',
    );
    this.name = 'DirectoryInUseError';
  }
}

/** Unix sockets have at most 107 bytes of path; a longer one moves to the directory for temporary files. */
const longestSocketPath = 100;

/**
 * Holds the directory for this process by listening on a socket in it. The system closes the socket however
 * the process ends, so nothing stale can lock anybody out, and no process id can be mistaken for another.
 * @returns a function that lets go.
 * @throws DirectoryInUseError
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  mkdirSync(directory, { recursive: true });
  const address = socketAddress(realpathSync(directory));
  for (let attempt = 0; attempt < 3; attempt++) {
    const release = await listen(address);
    if (release) return release;
    const owner = await askOwner(address);
    if (owner) throw new DirectoryInUseError(directory, owner);
    rmSync(address, { force: true });
  }
  throw new Error(`the data directory ${directory} could not be locked: remove ${address} and start again`);
}

function socketAddress(directory: string): string {
  const id = createHash('sha256').update(directory).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\tacit-${id}`;
  const inside = join(directory, '.lock.sock');
  return inside.length <= longestSocketPath ? inside : join(tmpdir(), `tacit-${id}.sock`);
}

/** Undefined when somebody has, or had, the address. */
function listen(address: string): Promise<(() => Promise<void>) | undefined> {
  const server = createServer((socket) => socket.end(String(process.pid)));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      resolve(() => new Promise((done) => server.close(() => done())));
    });
  });
}

/** Process id of whoever listens; undefined when nobody does and the file is left from a killed process. */
function askOwner(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(address);
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer || 'unknown'));
    socket.on('error', () => resolve(undefined));
  });
}
