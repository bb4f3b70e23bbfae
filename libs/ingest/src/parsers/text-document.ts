import type { InputFile } from '../parser';
import type { SkippedRecord } from '../records';

/** The name of a file without folders and extension, when the document itself tells no title. */
export function documentTitle(path: string): string {
  const name = path.split(/[/!]/).pop() ?? path;
  return name.replace(/\.\w{1,10}$/, '') || name;
}

export function damagedCharacters(file: InputFile, encoding: string): SkippedRecord {
  return {
    type: 'skipped',
    notice: true,
    place: { file: file.name },
    reason: 'file/damaged-characters',
    detail: `${file.name}: some bytes are no valid ${encoding} and are shown as \ufffd; save the file again as UTF-8 if the original is at hand.`,
  };
}
