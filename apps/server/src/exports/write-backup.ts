import { type EntityManager, IsolationLevel, MikroORM } from '@mikro-orm/core';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { FileStore } from '../adapters/files/file-store';
import { version } from '../accounts/version';
import { rows } from '../database/rows';
import type { Vaults } from '../vaults/vaults';
import { type BackupManifest, filePrefix, manifestName, tableEntry } from './backup-format';
import { packVaults } from './pack-vaults';
import { dumpTable, tablesInOrder } from './tables';

export interface WrittenBackup {
  name: string;
  bytes: number;
  createdAt: Date;
  /** How many vaults were open and are not in it. */
  openVaults: number;
}

/**
 * Writes a backup into `directory`: the database as of one moment, the uploads it speaks of, and the vaults that are
 * locked, sealed as they are. It has its
 * name only once it is whole. On the embedded database everything else waits while the tables are read.
 */
export async function writeBackup(
  orm: MikroORM,
  { files, vaults }: { files: FileStore; vaults: Vaults },
  directory: string,
): Promise<WrittenBackup> {
  const createdAt = new Date();
  const name = `tacit-backup-${createdAt.toISOString().replace(/[:.]/g, '-')}.zip`;
  const parts = join(directory, `${name}.parts`);
  await mkdir(parts, { recursive: true });
  let openVaults: string[];
  try {
    const dumped = await dump(orm.em.fork(), parts);
    const executed = await orm.getMigrator().getExecutedMigrations();
    const migrations = executed.map((migration) => migration.name);
    const { zip, manifest } = await pack(files, parts, { ...dumped, migrations, createdAt });
    openVaults = await packVaults(zip, vaults, join(parts, 'vaults'));
    zip.addBuffer(Buffer.from(JSON.stringify({ ...manifest, openVaults }, null, 2)), manifestName);
    zip.end();
    const unfinished = join(parts, 'backup.zip');
    await pipeline(zip.outputStream, createWriteStream(unfinished, { flush: true }));
    await rename(unfinished, join(directory, name));
  } finally {
    await rm(parts, { recursive: true, force: true });
  }
  const { size: bytes } = await stat(join(directory, name));
  return { name, bytes, createdAt, openVaults: openVaults.length };
}

interface Dumped {
  tables: BackupManifest['tables'];
  hashes: string[];
}

/** Every table to a file, all as of the same moment. */
function dump(em: EntityManager, parts: string): Promise<Dumped> {
  return em.transactional(
    async (tx) => {
      const tables: Dumped['tables'] = [];
      for (const name of await tablesInOrder(tx)) {
        let count = 0;
        const lines = async function* (): AsyncGenerator<string> {
          for await (const line of dumpTable(tx, name)) {
            count++;
            yield `${line}\n`;
          }
        };
        await pipeline(Readable.from(lines()), createWriteStream(join(parts, `${name}.jsonl`)));
        tables.push({ name, rows: count });
      }
      const found = await rows<{ sha256: string }>(tx, 'select distinct sha256 from source_file order by 1');
      return { tables, hashes: found.map(({ sha256 }) => sha256) };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ },
  );
}

async function pack(
  files: FileStore,
  parts: string,
  { tables, hashes, migrations, createdAt }: Dumped & { migrations: string[]; createdAt: Date },
): Promise<{ zip: ZipFile; manifest: BackupManifest }> {
  const zip = new ZipFile();
  for (const { name } of tables) zip.addFile(join(parts, `${name}.jsonl`), tableEntry(name));
  const missingFiles: string[] = [];
  for (const sha256 of hashes) {
    const path = await files.localPath(sha256).catch(() => null);
    if (path) zip.addFile(path, `${filePrefix}${sha256}`);
    else missingFiles.push(sha256);
  }
  const counts = { tables, files: hashes.length - missingFiles.length, missingFiles };
  return {
    zip,
    manifest: { format: 1, version, createdAt: createdAt.toISOString(), migrations, ...counts },
  };
}
