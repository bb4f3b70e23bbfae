import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { All, Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentViewer, type Viewer } from '../accounts/viewer';
import { McpService } from './mcp.service';

/** The Model Context Protocol over streamable HTTP, without sessions: a token is all a client needs. */
@Controller('mcp')
export class McpController {
  constructor(private readonly service: McpService) {}

  @Post()
  async handle(
    @CurrentViewer() viewer: Viewer,
    @Req() request: Request,
    @Body() body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const server = this.service.serverFor(viewer);
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: undefined,
      enableJsonResponse: true,
    });
    response.on('close', () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(request, response, body);
  }

  /** No stream of its own and no session to end: the protocol asks for this answer then. */
  @All()
  refuse(@Res() response: Response): void {
    response.setHeader('allow', 'POST');
    response.status(405).json({
      ...{ jsonrpc: '2.0', id: null },
      error: { code: -32_000, message: 'Send requests with POST; there is no stream and no session here.' },
    });
  }
}
