import { setTimeout as wait } from 'node:timers/promises';
import * as operations from './operations';
import type { ImportPhase, ImportShape } from './shapes';
import { ApiError, type TacitClient } from './tacit-client';

const pollMs = 250;
/** A connection breaks now and then over the hours of a long import, which goes on without us. */
const brokenInARow = 5;
const standing: readonly ImportPhase[] = ['WAITING', 'DONE', 'PAUSED', 'CANCELLED', 'FAILED'];

/** Whether nothing happens to the import any more unless somebody does something. */
export function hasSettled(phase: ImportPhase): boolean {
  return standing.includes(phase);
}

/**
 * Asks for the import until it has settled, and returns its last state.
 * @throws ApiError for a refusal, and for a server that several times in a row cannot be reached
 */
export async function followImport(
  client: TacitClient,
  importId: string,
  onChange: (state: ImportShape) => void = () => undefined,
): Promise<ImportShape> {
  for (let broken = 0; ;) {
    try {
      const { import: state } = await client.request(operations.importById, { id: importId });
      broken = 0;
      onChange(state);
      if (hasSettled(state.phase)) return state;
    } catch (error) {
      const isBroken = error instanceof ApiError && error.code === 'client/unreachable';
      if (!isBroken || ++broken >= brokenInARow) throw error;
    }
    await wait(pollMs * (1 + broken));
  }
}
