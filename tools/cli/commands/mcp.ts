import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { Command } from 'commander';
import { CliContext } from '../cli-context';

/** For agents that start a program and talk to it: the tools are the server's own, with the permissions of the login. */
export function mcpCommand(): Command {
  return new Command('mcp')
    .description('serve an agent over standard input and output (Model Context Protocol)')
    .action(async (_: object, command: Command) => {
      const { client } = await CliContext.of(command);
      const about = { name: 'tacit', version: '1.0.0' };
      const remote = new Client(about);
      await remote.connect(
        new StreamableHTTPClientTransport(new URL('/mcp', client.url), {
          requestInit: { headers: client.headers },
        }),
      );
      const server = new Server(about, {
        capabilities: { tools: {} },
        instructions: remote.getInstructions(),
      });
      server.setRequestHandler(ListToolsRequestSchema, ({ params }) => remote.listTools(params));
      server.setRequestHandler(CallToolRequestSchema, ({ params }) => remote.callTool(params));
      const closed = new Promise<void>((resolve) => (server.onclose = resolve));
      await server.connect(new StdioServerTransport());
      await closed;
      await remote.close();
    });
}
