import type { DocumentRecord } from '../records';
import type { ZipArchive } from '../zip-archive';
import { authorHandle } from './front-matter';
import { readXml } from './xml-events';

const MAX_PROPERTIES_BYTES = 1024 * 1024;

/** Title, author and date as office programs keep them, in Dublin Core; the wanted part of a `DocumentRecord`. */
export async function readOfficeProperties(
  archive: ZipArchive,
  path: string,
): Promise<Partial<Pick<DocumentRecord, 'title' | 'authors' | 'writtenAt' | 'clock'>>> {
  const entry = archive.find(path);
  if (!entry) return {};
  const fields = new Map<string, string>();
  let current = '';
  const handler = {
    open: (name: string) => (current = name),
    text: (text: string) => {
      fields.set(current, (fields.get(current) ?? '') + text);
    },
    close: () => (current = ''),
  };
  const bytes = await archive.read(entry, MAX_PROPERTIES_BYTES);
  for await (const _ of readXml(one(bytes), handler));
  const title = fields.get('dc:title')?.trim();
  const creator = fields.get('dc:creator')?.trim();
  const created = (
    fields.get('dcterms:created') ??
    fields.get('meta:creation-date') ??
    fields.get('dc:date')
  )?.trim();
  const isDate = created !== undefined && /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/.test(created);
  return {
    ...(title ? { title } : {}),
    ...(creator ? { authors: [authorHandle(creator)] } : {}),
    ...(isDate
      ? { writtenAt: created, clock: /Z|[+-]\d{2}:\d{2}$/.test(created.slice(10)) ? 'offset' : 'local' }
      : {}),
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- the reader takes streams, and this is one chunk of one
async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
