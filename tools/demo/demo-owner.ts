import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as operations from '../support/operations';
import type { WorkspaceShape } from '../support/shapes';
import { TacitClient } from '../support/tacit-client';

const email = 'demo@example.org';

export interface DemoOwner {
  client: TacitClient;
  workspace: WorkspaceShape;
  email: string;
  /** File that holds the generated password. */
  passwordFile: string;
  /** False when an earlier start made it. */
  isNew: boolean;
}

/**
 * Signs in as the owner of the sample team; on the first start that owner is created with a password nobody
 * has to know, kept beside the data it opens.
 * @throws Error where the data directory belongs to somebody else
 */
export async function signInDemoOwner(url: string, dataDir: string): Promise<DemoOwner> {
  const client = new TacitClient(url);
  const passwordFile = join(dataDir, 'demo-password');
  const { setup } = await client.request(operations.setup, {});
  if (setup.needsOwner) {
    const password = randomBytes(18).toString('base64url');
    await mkdir(dataDir, { recursive: true });
    await writeFile(passwordFile, password, { mode: 0o600 });
    const input = { name: 'Demo', email, password, workspaceName: 'Harbor & Pine', kind: 'TEAM' as const };
    await client.request(operations.createOwner, { input });
  } else {
    const password = await readFile(passwordFile, 'utf8').catch(() => {
      throw new Error(
        `${dataDir} belongs to another team than the sample: name another folder with DATA_DIR, or remove it.`,
      );
    });
    await client.request(operations.signIn, { email, password });
  }
  const { workspaces } = await client.request(operations.workspaces, {});
  const workspace = workspaces.find(({ kind }) => kind === 'TEAM');
  if (!workspace) throw new Error(`${dataDir} has no team any more: remove it and start again.`);
  return { client, workspace, email, passwordFile, isNew: setup.needsOwner };
}
