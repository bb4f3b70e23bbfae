import { Controller, HttpCode, Post, type RawBodyRequest, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Public } from '../accounts/viewer';
import { type SlackReply, SlackService } from './slack.service';

/** Where Slack sends `/tacit`. Public, because its signature tells who sends it. */
@Controller('slack')
@Public()
export class SlackController {
  constructor(private readonly service: SlackService) {}

  @Post('command')
  @HttpCode(200)
  command(@Req() request: RawBodyRequest<Request>): Promise<SlackReply> {
    return this.service.reply({
      timestamp: request.get('x-slack-request-timestamp'),
      signature: request.get('x-slack-signature'),
      body: request.rawBody ?? Buffer.alloc(0),
    });
  }
}
