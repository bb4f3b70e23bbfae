import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as operations from '../support/operations';
import { TacitClient } from '../support/tacit-client';

/** Runs `work` with a folder of its own, which is gone afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tacit-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The owner of a new server, with a team. */
export async function newOwner(url: string): Promise<{ client: TacitClient; workspaceId: string }> {
  const client = new TacitClient(url);
  const password = randomBytes(18).toString('base64url');
  const input = { name: 'Bench', email: 'bench@example.org', password, workspaceName: 'Bench' };
  await client.request(operations.createOwner, { input: { ...input, kind: 'TEAM' } });
  const { workspaces } = await client.request(operations.workspaces, {});
  const [workspace] = workspaces;
  if (!workspace) throw new Error('The new owner has no workspace.');
  return { client, workspaceId: workspace.id };
}

/** Value at the share of the sorted values, 0 to 1; 0 where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
