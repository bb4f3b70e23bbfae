import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { operations, repositoryRoot } from '@tacit/tools';
import { join } from 'node:path';
import { startApp } from '../support/start-app';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(120_000);

describe('tacit mcp', () => {
  const folder = temporaryFolder();

  it('serves an agent over standard input and output, with the permissions of its token', async () => {
    const app = await startApp(join(folder, 'data'));
    const { createApiToken } = await app.client.request(operations.createApiToken, { name: 'agent' });
    const agent = new Client({ name: 'spec', version: '1' });
    await agent.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [join(repositoryRoot, 'tools/dist/cli/main.js'), 'mcp'],
        env: {
          TACIT_SERVER: app.server.url,
          TACIT_TOKEN: createApiToken.secret ?? '',
          PATH: process.env.PATH ?? '',
        },
      }),
    );
    const { tools } = await agent.listTools();
    expect(tools.map(({ name }) => name)).toContain('ask');
    const answer = await agent.callTool({ name: 'who_knows', arguments: { subject: 'refunds' } });
    expect(answer.content).toEqual([{ type: 'text', text: 'Nobody here wrote about this.' }]);
    await agent.close();
    await app.server.stop();
  });
});
