import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** By folder: when each photo of it was taken, by its path within, as a dump of EXIF fields tells. */
const dumps = new Map<string, Map<string, string>>();

/**
 * When a photo was taken, by an `expected*.txt` in its folder or above it (`Opening: <root>/<path>`, then
 * `EXIF DateTimeOriginal (ASCII): 2008:05:30 15:56:01`); null when no dump speaks of it, or not of its time.
 */
export function exifTimeOf(path: string, root: string): string | null {
  for (let folder = dirname(path); folder.startsWith(root); folder = dirname(folder)) {
    const time = dumpOf(folder).get(path.slice(folder.length + 1));
    if (time !== undefined) return time;
  }
  return null;
}

function dumpOf(folder: string): Map<string, string> {
  const known = dumps.get(folder);
  if (known) return known;
  const times = new Map<string, string>();
  const name = existsSync(folder)
    ? readdirSync(folder).find((each) => /^expected.*\.txt$/.test(each))
    : undefined;
  let photo = '';
  for (const line of name ? readFileSync(join(folder, name), 'utf8').split('\n') : []) {
    const opening = /^Opening: [^/]+\/(.+)$/.exec(line)?.[1];
    if (opening) photo = opening;
    const taken = /^EXIF DateTimeOriginal \(ASCII\): (\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})/.exec(line);
    if (taken && photo !== '' && basename(photo) !== '')
      times.set(photo, `${taken[1]}-${taken[2]}-${taken[3]}T${taken[4]}`);
  }
  dumps.set(folder, times);
  return times;
}
