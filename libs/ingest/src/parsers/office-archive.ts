import { IngestError, type InputFile, type ParseOptions } from '../parser';
import type { IngestRecord } from '../records';
import { EntryError, ZipArchive } from '../zip-archive';

/** Reads a document that is an archive of parts, and says in words when one of them is damaged. */
export async function* inOfficeArchive(
  file: InputFile,
  options: ParseOptions,
  /** What people call it: "presentation", "workbook". */
  kind: string,
  read: (file: InputFile, archive: ZipArchive, options: ParseOptions) => AsyncGenerator<IngestRecord>,
): AsyncGenerator<IngestRecord> {
  const archive = await ZipArchive.open(file, options.limits);
  try {
    yield* read(file, archive, options);
  } catch (error) {
    throw error instanceof EntryError ? corruptOffice(file, kind, error.message) : error;
  } finally {
    await archive.close();
  }
}

export function corruptOffice(file: InputFile, kind: string, cause: string): IngestError {
  return new IngestError(
    `ingest/corrupt-${kind.replace(/\W+/g, '-').toLowerCase()}`,
    `${file.name}: the ${kind} cannot be read (${cause}); open it in the program it is from, save it again, and upload that.`,
  );
}
