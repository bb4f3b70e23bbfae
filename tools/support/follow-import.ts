import { setTimeout as wait } from 'node:timers/promises';
import * as operations from './operations';
import type { ImportPhase, ImportShape } from './shapes';
import type { TacitClient } from './tacit-client';

const pollMs = 250;
const standing: readonly ImportPhase[] = ['WAITING', 'DONE', 'PAUSED', 'CANCELLED', 'FAILED'];

/** Whether nothing happens to the import any more unless somebody does something. */
export function hasSettled(phase: ImportPhase): boolean {
  return standing.includes(phase);
}

/** Asks for the import until it has settled, and returns its last state. */
export async function followImport(
  client: TacitClient,
  importId: string,
  onChange: (state: ImportShape) => void = () => undefined,
): Promise<ImportShape> {
  for (;;) {
    const { import: state } = await client.request(operations.importById, { id: importId });
    onChange(state);
    if (hasSettled(state.phase)) return state;
    await wait(pollMs);
  }
}
