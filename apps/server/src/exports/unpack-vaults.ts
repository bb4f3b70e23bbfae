import { createWriteStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { vaultPrefix } from './backup-format';

/** Of a vault's own making: no step upwards, nothing that a system reads otherwise. */
const within = /^vaults\/([0-9a-f-]{36})\/((?:[\w-][\w.-]*\/)*)([\w-][\w.-]*)?$/;

/**
 * Puts the vaults of a backup into `DATA_DIR/vaults`, sealed as they are. One that is there already is left alone, so a
 * restore that was cut can be run again.
 * @returns how many there are
 */
export async function unpackVaults(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  directory: string,
): Promise<number> {
  const names = [...entries.keys()].filter((name) => name.startsWith(vaultPrefix));
  const ids = new Set(names.map((name) => within.exec(name)?.[1]).filter((id) => id !== undefined));
  for (const id of ids) {
    if (existsSync(join(directory, id, 'vault.json'))) continue;
    for (const name of names.filter((one) => within.exec(one)?.[1] === id)) {
      const entry = entries.get(name);
      const path = join(directory, name.slice(vaultPrefix.length));
      const isFolder = name.endsWith('/');
      await mkdir(isFolder ? path : dirname(path), { recursive: true, mode: 0o700 });
      if (!entry || isFolder) continue;
      await pipeline(
        await zip.openReadStreamPromise(entry),
        createWriteStream(path, { mode: 0o600, flush: true }),
      );
    }
  }
  return ids.size;
}
