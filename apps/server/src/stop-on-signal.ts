import { constants } from 'node:os';
import type { Logger } from 'pino';

interface Closable {
  close: () => Promise<void>;
}

/**
 * The first SIGTERM or SIGINT closes what was started, waiting for the start to end, and ends the process
 * with 0; a second one ends it at once. Nest's own hooks would raise the signal again and end with 143.
 * @param starting a start that fails is told by whoever awaits it, not here
 */
export function stopOnSignal(starting: Promise<Closable>, logger: Logger): void {
  let isStopping = false;
  const stop = (signal: 'SIGTERM' | 'SIGINT'): void => {
    if (isStopping) process.exit(128 + constants.signals[signal]);
    isStopping = true;
    logger.info({ signal }, 'stopping');
    close(starting).then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function close(starting: Promise<Closable>): Promise<void> {
  const started = await starting;
  await started.close();
}
