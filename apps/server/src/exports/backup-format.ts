import { z } from 'zod';

/**
 * A backup is a zip: `tables/<table>.jsonl` with one row of a table per line, as the database itself writes it
 * in JSON; `files/<sha256>` with the uploads; `vaults/<id>/` with the sealed files of each vault that was locked, as
 * they lie on the disk; and `manifest.json`, written last. It does not depend on which
 * database it came from. Sessions and sign-in links are not in it: a copy of it signs nobody in.
 */
export const backupManifest = z.object({
  format: z.literal(1),
  /** Of the server that wrote it. */
  version: z.string(),
  createdAt: z.string(),
  /** Migrations of the database it came from, in order. */
  migrations: z.array(z.string()),
  /** In an order in which they can be filled. */
  tables: z.array(z.object({ name: z.string().regex(/^[a-z_]+$/), rows: z.number() })),
  files: z.number(),
  /** Uploads that were gone from the file store when the backup was made. */
  missingFiles: z.array(z.string()),
  /** Vaults that were open and are therefore not in it. Older backups held none. */
  openVaults: z.array(z.string()).optional(),
});

export type BackupManifest = z.infer<typeof backupManifest>;

export const manifestName = 'manifest.json';
export const tableEntry = (name: string): string => `tables/${name}.jsonl`;
export const filePrefix = 'files/';
export const vaultPrefix = 'vaults/';
