import { type EntityManager, RequestContext } from '@mikro-orm/core';
import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Runs a generator to its end with one `EntityManager` of its own. A subscription has no request whose context
 * it could use, and is asked for its steps from outside of any.
 */
export async function inOneContext<T>(
  em: EntityManager,
  begin: () => Promise<AsyncGenerator<T, void>>,
): Promise<AsyncGenerator<T, void>> {
  const run = RequestContext.create(em, () => AsyncLocalStorage.snapshot());
  const steps = await run(begin);
  return (async function* () {
    try {
      for (;;) {
        const step = await run(() => steps.next());
        if (step.done) return;
        yield step.value;
      }
    } finally {
      await run(() => steps.return());
    }
  })();
}
