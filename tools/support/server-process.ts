import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { repositoryRoot } from './repository-root';

export interface ServerProcessOptions {
  /** Where the embedded database, files and index live. */
  dataDir: string;
  /** 0: any free port. */
  port?: number;
  /** More variables for the server. */
  env?: Record<string, string>;
  readyTimeoutMs?: number;
}

/** How a process ended; the output is the end of what it wrote. */
export interface ProcessEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** A built server that runs as a process of its own. */
export interface ServerProcess {
  url: string;
  pid: number;
  ended: Promise<ProcessEnd>;
  /** SIGTERM, and waits for the end. */
  stop: () => Promise<ProcessEnd>;
  /** SIGKILL: nothing is tidied up, as when the power of a process goes. */
  kill: () => Promise<ProcessEnd>;
}

/** A server that ended before it answered. */
export class ServerStartError extends Error {
  constructor(readonly end: ProcessEnd) {
    const how = end.signal ? `was ended by ${end.signal}` : `ended with code ${end.code}`;
    super(`The server ${how} before it was ready.\n${end.output}`);
    this.name = 'ServerStartError';
  }
}

const serverDist = join(repositoryRoot, 'apps/server/dist');
const keptLines = 60;
const stopTimeoutMs = 20_000;

/**
 * Starts the built server and returns when it is ready.
 * @throws ServerStartError when it ends instead, with what it wrote
 */
export async function startServer(options: ServerProcessOptions): Promise<ServerProcess> {
  const started = spawnServer(options);
  const url = await Promise.race([started.url, started.ended.then(failStart)]);
  await Promise.race([
    untilReady(url, options.readyTimeoutMs ?? 60_000),
    started.ended.then(failStart),
  ]).catch(async (error: unknown) => {
    await started.kill();
    throw error;
  });
  return { ...started, url };
}

/** The same without waiting: `url` is known when the server listens, which it may never do. */
export function spawnServer({
  port = 0,
  env = {},
  ...options
}: ServerProcessOptions): Omit<ServerProcess, 'url'> & { url: Promise<string> } {
  return spawnProgram('main', { ...options, env: { PORT: String(port), ...env } });
}

/** Any of the built programs of the server: the server itself, a worker, the migrations. */
export function spawnProgram(
  program: 'main' | 'worker' | 'migrate',
  { dataDir, env = {} }: Pick<ServerProcessOptions, 'dataDir' | 'env'>,
): Omit<ServerProcess, 'url'> & { url: Promise<string> } {
  const path = join(serverDist, `${program}.js`);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  const child = spawn(process.execPath, [path], {
    env: { ...process.env, DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { lines, url } = readOutput(child);
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, output: lines.join('\n') }));
  });
  const send = (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return ended;
  };
  return {
    url,
    pid: child.pid ?? 0,
    ended,
    kill: () => send('SIGKILL'),
    stop: async () => {
      const timer = setTimeout(() => void send('SIGKILL'), stopTimeoutMs);
      return send('SIGTERM').finally(() => clearTimeout(timer));
    },
  };
}

function failStart(end: ProcessEnd): never {
  throw new ServerStartError(end);
}

/** Keeps the last lines and finds the address in the log, which knows it even behind a PUBLIC_URL. */
function readOutput(child: ChildProcess): { lines: string[]; url: Promise<string> } {
  const lines: string[] = [];
  const url = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (lines.length > keptLines) lines.shift();
        const found = /"url":"(http[^"]+)"/u.exec(line) ?? /^Tacit is at (http\S+)/u.exec(line);
        if (found?.[1]) resolve(found[1]);
      });
    }
  });
  return { lines, url };
}

async function untilReady(url: string, timeoutMs: number): Promise<void> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const ready = await fetch(new URL('/ready', url)).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    if (Date.now() > end) throw new Error(`The server at ${url} was not ready after ${timeoutMs / 1000} s.`);
    await wait(25);
  }
}
