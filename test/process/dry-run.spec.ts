import { operation, repositoryRoot, operations } from '@tacit/tools';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type RunningApp, startApp } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';
import { writeNumberedChat } from '../support/write-numbered-chat';

jest.setTimeout(120_000);

const sources = operation<{ sources: { items: { name: string }[] } }, { w: string }>(
  'query S($w: ID!) { sources(workspaceId: $w) { items { name } } }',
);

describe('tacit import --dry-run', () => {
  const folder = temporaryFolder();
  let app: RunningApp;
  let token: string;
  beforeAll(async () => {
    app = await startApp(join(folder, 'data'));
    const { createApiToken } = await app.client.request(operations.createApiToken, { name: 'spec' });
    token = createApiToken.secret ?? '';
  });
  afterAll(() => app.server.stop());
  afterEach(async () => expect(await names()).toEqual([]));

  const names = async (): Promise<string[]> => {
    const { sources: found } = await app.client.request(sources, { w: app.workspaceId });
    return found.items.map(({ name }) => name);
  };
  const start = (path: string) => {
    const child = spawn(
      process.execPath,
      [join(repositoryRoot, 'tools/dist/cli/main.js'), 'import', '--dry-run', path],
      { env: { ...process.env, TACIT_SERVER: app.server.url, TACIT_TOKEN: token } },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += String(chunk)));
    const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
      child.once('close', (code) => resolve({ code, output }));
    });
    return { interrupt: () => child.kill('SIGINT'), ended };
  };

  it('tells what would be added, in the singular where it is one', async () => {
    const path = join(folder, 'WhatsApp Chat with Maya.txt');
    writeFileSync(path, '24/12/23, 11:23 - Maya: refunds run at two\n24/12/23, 11:24 - Tom: fine\n');
    const { code, output } = await start(path).ended;
    expect(output).toContain(': 2 messages; 2023-12-24 to 2023-12-24\n  Maya: 1 message\n  Tom: 1 message\n');
    expect(code).toBe(0);
  });

  it('fails where nothing can be read', async () => {
    const path = join(folder, 'picture.gif');
    writeFileSync(path, Buffer.from('GIF89a\x01\0\x01\0\x80\xff\0', 'latin1'));
    const { code, output } = await start(path).ended;
    expect(output).toContain('nothing that can be read');
    expect(code).toBe(1);
  });

  it('leaves nothing behind when it is interrupted while it looks', async () => {
    const path = join(folder, 'WhatsApp Chat with Many.txt');
    writeNumberedChat(path, 60_000);
    const run = start(path);
    while ((await names()).length === 0) await wait(5);
    run.interrupt();
    const { code, output } = await run.ended;
    expect(output).toContain('Interrupted.');
    expect(code).toBe(130);
  });
});
