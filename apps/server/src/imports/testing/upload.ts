import { JobQueue } from '../../adapters/jobs/job-queue';
import type { TestApp } from '../../testing/create-test-app';
import type { SignedUp } from '../../testing/sign-up';

export interface UploadReply {
  status: number;
  sourceId: string;
  importId: string;
  unchanged: boolean;
  code?: string;
  message?: string;
}

export type UploadedFiles = Record<string, string | Buffer>;

/** Uploads files by path, as the CLI does. */
export async function upload(
  testApp: TestApp,
  as: SignedUp,
  files: UploadedFiles,
  parameters: Record<string, string> = {},
): Promise<UploadReply> {
  const form = new FormData();
  for (const [path, content] of Object.entries(files)) {
    form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), path);
  }
  const query = new URLSearchParams({ workspaceId: as.workspaceId, ...parameters });
  const response = await fetch(`${testApp.url}/upload?${query.toString()}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${as.token}` },
    body: form,
  });
  return { status: response.status, ...((await response.json()) as Omit<UploadReply, 'status'>) };
}

/** Uploads, and waits until nothing is left to do. */
export async function uploadAndRead(...args: Parameters<typeof upload>): Promise<UploadReply> {
  const reply = await upload(...args);
  await idle(args[0]);
  return reply;
}

export const idle = (testApp: TestApp): Promise<void> => testApp.app.get(JobQueue, { strict: false }).idle();
