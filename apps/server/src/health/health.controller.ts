import { MikroORM } from '@mikro-orm/core';
import {
  Controller,
  Get,
  HttpCode,
  type OnModuleDestroy,
  Query,
  ServiceUnavailableException,
} from '@nestjs/common';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Public } from '../accounts/viewer';

interface Metrics {
  /** 99th percentile of how late the event loop ran since the last reading, in milliseconds. */
  eventLoopLagP99Ms: number;
  rssMb: number;
}

/** `/health`: the process answers. `/ready`: the database does, too. */
@Public()
@Controller()
export class HealthController implements OnModuleDestroy {
  private readonly delay = monitorEventLoopDelay({ resolution: 10 });

  constructor(private readonly orm: MikroORM) {
    this.delay.enable();
  }

  @Get('health')
  health(@Query('metrics') metrics?: string): { status: string; metrics?: Metrics } {
    return metrics ? { status: 'ok', metrics: this.readMetrics() } : { status: 'ok' };
  }

  @Get('ready')
  @HttpCode(200)
  async ready(): Promise<{ status: string }> {
    if (!(await this.orm.isConnected())) {
      throw new ServiceUnavailableException('The database does not answer.');
    }
    return { status: 'ready' };
  }

  onModuleDestroy(): void {
    this.delay.disable();
  }

  private readMetrics(): Metrics {
    const eventLoopLagP99Ms = Math.max(0, this.delay.percentile(99) / 1e6 - 10);
    this.delay.reset();
    return { eventLoopLagP99Ms, rssMb: process.memoryUsage().rss / 2 ** 20 };
  }
}
