import { parseInWorker } from '../parse-in-worker';
import type { ParseOptions } from '../parser';
import type { IngestRecord } from '../records';
import { withFile } from './parse-bytes';

/** Like `parseBytes`, in a worker on the built code: pdf.js is an ES module, which the test runner cannot load. */
export function parseBytesInWorker(
  name: string,
  content: string | Buffer,
  options: Partial<ParseOptions> = {},
): Promise<IngestRecord[]> {
  return withFile(name, content, async (file) => {
    const records: IngestRecord[] = [];
    for await (const batch of parseInWorker(file, { options })) records.push(...batch);
    return records.filter(({ type }) => type !== 'progress');
  });
}
