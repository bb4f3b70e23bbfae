import { join, relative, resolve } from 'node:path';
import * as operations from '../support/operations';
import { count, plural } from '../support/progress-text';
import { repositoryRoot } from '../support/repository-root';
import { type ServerProcess, ServerStartError, startServer } from '../support/server-process';
import { askSample } from './ask-sample';
import { type DemoOwner, signInDemoOwner } from './demo-owner';
import { importSample, sampleFiles, sumOf } from './import-sample';

const dataDir = resolve(process.env.DATA_DIR ?? join(repositoryRoot, '.tacit/demo'));
/** Ends after the questions, for machines. */
const endsByItself = process.argv.includes('--exit') || process.env.TACIT_DEMO_EXIT === '1';

/** The sample team from nothing to answers; then the server stays up until Ctrl-C. */
async function main(): Promise<void> {
  const stopped = stopSignal();
  print('Starting Tacit...');
  const server = await start();
  try {
    await Promise.race([show(server), stopped, ending(server)]);
    if (!endsByItself) await Promise.race([stopped, ending(server)]);
  } finally {
    await server.stop();
    print('Stopped. The data stays in ' + shown(dataDir) + '.');
  }
}

async function show(server: ServerProcess): Promise<void> {
  const owner = await signInDemoOwner(server.url, dataDir);
  print(
    owner.isNew
      ? `Importing the sample team "${owner.workspace.name}":`
      : `The sample team is in ${shown(dataDir)} already; its data is used again.`,
  );
  const files = await sampleFiles(join(repositoryRoot, 'tools/demo/files'));
  const { imports } = await importSample(owner, files, process.stdout);
  const sum = sumOf(imports);
  const found = [plural(sum.messages, 'message'), plural(sum.documents, 'document'), await peopleOf(owner)];
  print(`${plural(imports.length, 'source')}: ${found.join(', ')}, ${count(sum.skipped)} skipped.`, '');
  await askSample(owner, (lines) => print(...lines));
  if (endsByItself) return;
  const { createSignInLink } = await owner.client.request(operations.createSignInLink, {});
  print(
    `Tacit is at ${server.url}`,
    `Sign in once with ${new URL(createSignInLink, server.url).href}`,
    `Later: ${owner.email}, with the password in ${shown(owner.passwordFile)}. Ctrl-C stops.`,
  );
}

async function peopleOf({ client, workspace }: DemoOwner): Promise<string> {
  const { people } = await client.request(operations.people, {
    workspaceId: workspace.id,
    text: null,
    first: 1,
    after: null,
  });
  return plural(people.total, 'person', 'people');
}

/** The usual port, or any free one when that is taken and nobody asked for it by name. */
async function start(): Promise<ServerProcess> {
  const options = { dataDir };
  try {
    return await startServer({ ...options, port: Number(process.env.PORT ?? 4520) });
  } catch (error) {
    const isTaken = error instanceof ServerStartError && error.end.output.includes('EADDRINUSE');
    if (!isTaken || process.env.PORT) throw error;
    print('Port 4520 is taken; using a free one.');
    return startServer(options);
  }
}

/** Resolves at the first Ctrl-C or SIGTERM; the second one ends this process the usual way. */
function stopSignal(): Promise<void> {
  return new Promise((resolveStop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolveStop());
  });
}

async function ending(server: ServerProcess): Promise<never> {
  throw new ServerStartError(await server.ended);
}

function shown(path: string): string {
  const short = relative(process.env.INIT_CWD ?? process.cwd(), path);
  return short.startsWith('..') ? path : short;
}

function print(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
