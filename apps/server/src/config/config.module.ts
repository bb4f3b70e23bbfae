import { type DynamicModule, Module } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import type { Config } from './config';

/** Tokens for what is plain data or not ours. */
export const CONFIG = Symbol('config');
export const LOGGER = Symbol('logger');

@Module({})
export class ConfigModule {
  static for(config: Config, logger: Logger = createLogger(config)): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
      ],
      exports: [CONFIG, LOGGER],
    };
  }
}

/** One JSON line an event on stderr; stdout stays for what a person or a script asked for. */
export const createLogger = (config: Pick<Config, 'logLevel'>): Logger =>
  pino(
    { level: config.logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(2),
  );
