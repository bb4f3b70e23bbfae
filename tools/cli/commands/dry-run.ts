import type { FoundFile } from '../../support/find-files';
import * as operations from '../../support/operations';
import type { PreviewShape } from '../../support/shapes';
import { uploadFiles, type UploadOptions } from '../../support/upload';
import type { CliContext } from '../cli-context';
import { CliError, exitCodes } from '../cli-error';
import { previewText } from '../preview-text';

/** One argument of the command, as it is to be uploaded. */
export interface NamedUpload {
  name: string;
  files: FoundFile[];
}

type Previewed = PreviewShape & { name: string; unchanged: boolean };

/**
 * Uploads, looks, and takes the upload away again, also when it is interrupted. What is there already is not
 * touched. Ends as failed where an import would: when nothing of an upload can be read.
 */
export async function dryRun(
  context: CliContext,
  uploads: NamedUpload[],
  how: Omit<UploadOptions, 'workspaceId' | 'name' | 'look'>,
): Promise<void> {
  const { id: workspaceId } = await context.workspace();
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort(new CliError('Interrupted.', exitCodes.interrupted));
  process.once('SIGINT', interrupt);
  try {
    const previews: Previewed[] = [];
    for (const upload of uploads)
      previews.push(await previewed(context, upload, { ...how, workspaceId, signal: interruption.signal }));
    context.print(previews, () => previews.flatMap((preview) => previewText(preview.name, preview)));
    if (previews.some(isUnreadable)) context.endWith('failed');
  } finally {
    process.off('SIGINT', interrupt);
  }
}

async function previewed(
  { client }: CliContext,
  { name, files }: NamedUpload,
  how: UploadOptions & { signal: AbortSignal },
): Promise<Previewed> {
  const { importId, sourceId, unchanged } = await uploadFiles(client, files, {
    ...how,
    name,
    look: 'always',
  });
  try {
    const looking = client.request(operations.importPreview, { importId });
    const { importPreview } = await Promise.race([looking, rejectedBy(how.signal)]);
    return { name, unchanged, ...importPreview };
  } finally {
    if (!unchanged) await client.request(operations.deleteSource, { id: sourceId });
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (): void => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}

const isUnreadable = ({ messages, documents, conversations }: PreviewShape): boolean =>
  messages + documents + conversations.length === 0;
