import { defaultLimits } from './limits';
import type { InputFile } from './parser';
import { ZipArchive } from './zip-archive';

/**
 * One entry of an archive that was read before, whole, by the name its records carry: `export.zip!IMG_1.jpg`.
 * @returns null where no entry is the one
 * @throws IngestError where the archive or the entry is damaged, or the entry is larger than `maxBytes`
 */
export async function readZipEntry(
  file: InputFile,
  isTheOne: (name: string) => boolean,
  maxBytes: number,
): Promise<Buffer | null> {
  const archive = await ZipArchive.open(file, defaultLimits);
  try {
    const entry = archive.entries.find(({ name }) => isTheOne(`${file.name}!${name}`));
    return entry ? await archive.read(entry, maxBytes) : null;
  } finally {
    await archive.close();
  }
}
