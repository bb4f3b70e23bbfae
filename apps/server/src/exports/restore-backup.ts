import { type EntityManager, MikroORM } from '@mikro-orm/core';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { FileStore } from '../adapters/files/file-store';
import { rows } from '../database/rows';
import { migrations } from '../database/migrations';
import { runSql } from '../imports/reading/run-sql';
import { type BackupManifest, backupManifest, filePrefix, manifestName, tableEntry } from './backup-format';
import { tablesInOrder } from './tables';
import { unpackVaults } from './unpack-vaults';

/** A backup that cannot be restored here; the message says why and what to do. */
export class RestoreError extends Error {}

/** Bytes of rows sent in one statement. */
const batchBytes = 2 ** 20;

/**
 * Fills an empty database, file store and folder of vaults from a backup. The tables are filled in one transaction, after the
 * files: a restore that is cut leaves a database that is still empty, and can be run again.
 * An older backup is put into the tables of its time, and migrated from there.
 * @throws RestoreError
 */
export async function restoreBackup(
  orm: MikroORM,
  { files, dataDir }: { files: FileStore; dataDir: string },
  path: string,
): Promise<BackupManifest> {
  const zip = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw new RestoreError(`${basename(path)} cannot be read as a backup: ${String(error)}`);
  });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    const manifest = await readManifest(zip, entries, path);
    await prepare(orm, manifest);
    await restoreFiles(zip, entries, files);
    await unpackVaults(zip, entries, join(dataDir, 'vaults'));
    await orm.em.fork().transactional(async (em) => {
      for (const { name, rows: expected } of manifest.tables) {
        const entry = entries.get(tableEntry(name));
        const restored = entry ? await fillTable(em, name, zip, entry) : 0;
        if (restored === expected) continue;
        throw new RestoreError(
          `${basename(path)} is damaged: the table ${name} has ${restored} of ${expected} rows. Use another backup.`,
        );
      }
    });
    await orm.getMigrator().up();
    return manifest;
  } finally {
    zip.close();
  }
}

async function readManifest(
  zip: ZipFile,
  entries: Map<string, Entry>,
  path: string,
): Promise<BackupManifest> {
  const entry = entries.get(manifestName);
  if (!entry) throw new RestoreError(`${basename(path)} is no backup of Tacit: it has no ${manifestName}`);
  const parsed = backupManifest.safeParse(JSON.parse(await text(await zip.openReadStreamPromise(entry))));
  if (!parsed.success) {
    throw new RestoreError(
      `${basename(path)} was made by another version of Tacit, or is damaged: ${parsed.error.message}`,
    );
  }
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = parsed.data.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new RestoreError(
      `${basename(path)} was made by Tacit ${parsed.data.version}, which is newer: install that version to restore it`,
    );
  }
  return parsed.data;
}

/** Brings an empty database to the migrations of the backup. */
async function prepare(orm: MikroORM, manifest: BackupManifest): Promise<void> {
  const em = orm.em.fork();
  for (const table of await tablesInOrder(em)) {
    const [any] = await rows(em, `select 1 as one from "${table}" limit 1`);
    if (!any) continue;
    throw new RestoreError(
      `the database has content already (table ${table}): restore into an empty one, with another DATA_DIR or DATABASE_URL`,
    );
  }
  const last = manifest.migrations.at(-1);
  const executed = await orm.getMigrator().getExecutedMigrations();
  if (last && !executed.some(({ name }) => name === last)) await orm.getMigrator().up({ to: last });
}

async function restoreFiles(zip: ZipFile, entries: Map<string, Entry>, files: FileStore): Promise<void> {
  for (const [name, entry] of entries) {
    if (!name.startsWith(filePrefix)) continue;
    const stored = await files.write(await zip.openReadStreamPromise(entry), entry.uncompressedSize);
    if (`${filePrefix}${stored.sha256}` === name) continue;
    await files.remove(stored.sha256);
    throw new RestoreError(`the backup is damaged: ${name} has other bytes than its name says. Use another.`);
  }
}

/** @returns how many rows there were */
async function fillTable(em: EntityManager, table: string, zip: ZipFile, entry: Entry): Promise<number> {
  const statement = `insert into "${table}" select * from json_populate_recordset(null::"${table}", ?::json)`;
  let [batch, bytes, count]: [string[], number, number] = [[], 0, 0];
  const send = async (): Promise<void> => {
    if (batch.length > 0) await runSql(em, statement, [`[${batch.join(',')}]`]);
    [batch, bytes] = [[], 0];
  };
  const input = await zip.openReadStreamPromise(entry);
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    batch.push(line);
    bytes += line.length;
    count++;
    if (bytes > batchBytes) await send();
  }
  await send();
  return count;
}
