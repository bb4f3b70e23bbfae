import type { ZipArchive } from '../zip-archive';
import { readXml, type XmlHandler } from './xml-events';

/** Reads a part of an office file to its end; false where there is none of this name. */
export async function readPart(archive: ZipArchive, path: string, handler: XmlHandler): Promise<boolean> {
  const entry = archive.find(path);
  if (entry) for await (const _ of readXml(archive.stream(entry), handler));
  return entry !== undefined;
}

/**
 * Where the relations of a part lead (ECMA-376, part 2), by their ids: `ppt/presentation.xml` ->
 * `rId2` -> `ppt/slides/slide1.xml`; with the last word of their type.
 */
export async function readRelations(
  archive: ZipArchive,
  part: string,
): Promise<Map<string, { path: string; type: string }>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = new Map<string, { path: string; type: string }>();
  await readPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open(name, { Id = '', Target = '', Type = '' }) {
      if (name !== 'Relationship' || Target === '') return;
      relations.set(Id, { path: resolvePath(folder, Target), type: Type.slice(Type.lastIndexOf('/') + 1) });
    },
  });
  return relations;
}

/** A path inside an archive as seen from a folder in it; a leading `/` is the archive itself. */
export function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
}
