import type { EntityManager } from '@mikro-orm/core';
import { newId } from '../../database/record-id';
import { type ImportCounts, type ImportCursor, ImportPhase, nothingCounted } from '../import.entity';
import type { ReadingChoices } from '../reading-choices';
import type { ReadSource } from './import-rows';
import { joinChosen } from './join-chosen';
import { recountAppearances } from './recount-appearances';
import { jsonParam, runSql } from './run-sql';

/** Somebody else goes on with the import, paused it, or took it away: this run ends and changes nothing. */
export class ImportOvertakenError extends Error {
  constructor(importId: string) {
    super(`the import ${importId} is not this run's to go on with`);
    this.name = 'ImportOvertakenError';
  }
}

export interface FileToRead {
  id: string;
  path: string;
  sha256: string;
  bytes: number;
}

/** An import as it stands when a run takes it up. */
export interface BegunImport extends ReadSource {
  timeZone: string | null;
  keepPlaces: boolean;
  choices: ReadingChoices | null;
  /** Null once the account is gone. */
  uploader: { id: string; email: string } | null;
  cursor: ImportCursor;
  files: FileToRead[];
  /** Of people whose words are not to come in again. */
  erasedHandleIds: string[];
}

interface LockedImport {
  phase: string;
  cursor: ImportCursor;
  counts: ImportCounts;
}

/** Takes up a queued import, or one whose run was killed. Null when there is nothing to read any more. */
export async function beginImport(em: EntityManager, importId: string): Promise<BegunImport | null> {
  const [begun] = await runSql<{ source_id: string; cursor: ImportCursor }>(
    em,
    `update import set phase = 'reading', started_at = coalesce(started_at, now()), message = null
     where id = ?::uuid and phase in ('queued', 'reading') returning source_id, cursor`,
    [importId],
  );
  if (!begun) return null;
  const [source] = await runSql<{
    workspace_id: string;
    audience: string;
    time_zone: string | null;
    keep_places: boolean;
    choices: ReadingChoices | null;
    uploader_id: string | null;
    email: string;
  }>(
    em,
    `select s.workspace_id, s.audience, s.time_zone, s.keep_places, s.choices, a.id as uploader_id, a.email
     from source s left join account a on a.id = s.uploaded_by_id where s.id = ?::uuid`,
    [begun.source_id],
  );
  if (!source) return null;
  const { choices, uploader_id: id, email } = source;
  const uploader = id === null ? null : { id, email };
  const files = await runSql<FileToRead>(
    em,
    'select id, path, sha256, bytes from source_file where source_id = ?::uuid order by path collate "C"',
    [begun.source_id],
  );
  const erased = await runSql<{ id: string }>(
    em,
    'select id from erased_handle where workspace_id = ?::uuid',
    [source.workspace_id],
  );
  return {
    erasedHandleIds: erased.map(({ id }) => id),
    importId,
    sourceId: begun.source_id,
    workspaceId: source.workspace_id,
    audience: source.audience,
    timeZone: source.time_zone,
    keepPlaces: source.keep_places,
    choices,
    uploader,
    ...(uploader && choices?.me ? { me: { key: choices.me, email } } : {}),
    cursor: begun.cursor,
    files,
  };
}

/** Holds the import until the transaction ends. @throws ImportOvertakenError unless it stands at `cursor` */
export async function lockImport(
  em: EntityManager,
  importId: string,
  cursor: ImportCursor,
): Promise<LockedImport> {
  const [row] = await runSql<LockedImport>(
    em,
    'select phase, cursor, counts from import where id = ?::uuid for update',
    [importId],
  );
  const isOurs =
    row?.phase === String(ImportPhase.Reading) &&
    row.cursor.file === cursor.file &&
    row.cursor.record === cursor.record;
  if (!row || !isOurs) throw new ImportOvertakenError(importId);
  return row;
}

export interface Pace {
  done: number;
  total: number;
  recordsPerSecond: number | null;
  secondsLeft: number | null;
}

export async function advanceImport(
  em: EntityManager,
  importId: string,
  to: { cursor: ImportCursor; counts: ImportCounts; pace: Pace },
): Promise<void> {
  const { done, total, recordsPerSecond, secondsLeft } = to.pace;
  await runSql(
    em,
    `update import set cursor = ?::jsonb, counts = ?::jsonb, done = ?::float8, total = ?::float8,
       records_per_second = ?::float8, seconds_left = ?::float8 where id = ?::uuid`,
    [jsonParam(to.cursor), jsonParam(to.counts), done, total, recordsPerSecond, secondsLeft, importId],
  );
}

/** Everything is read: on to the index, or, when no file could be read at all, an end with the reason. */
export async function finishReading(
  em: EntityManager,
  begun: BegunImport,
  cursor: ImportCursor,
): Promise<boolean> {
  const { counts } = await lockImport(em, begun.importId, cursor);
  if (hasReadNothing(counts)) {
    await failImport(em, begun.importId, await whyNothing(em, begun));
    return false;
  }
  await joinChosen(em, begun);
  await recountAppearances(em, begun.sourceId);
  await runSql(em, 'update source set revision = ? where id = ?::uuid', [newId(), begun.sourceId]);
  await runSql(
    em,
    `update import set phase = 'indexing', done = total, records_per_second = null, seconds_left = null
     where id = ?::uuid`,
    [begun.importId],
  );
  return true;
}

export async function failImport(em: EntityManager, importId: string, message: string): Promise<void> {
  await runSql(
    em,
    `update import set phase = 'failed', message = ?, finished_at = now(), seconds_left = null
     where id = ?::uuid and phase in ('queued', 'reading', 'indexing')`,
    [message, importId],
  );
}

/** As on its first day: the next run reads from the start. */
export async function resetImport(em: EntityManager, importId: string): Promise<void> {
  await runSql(em, 'delete from skipped_record where import_id = ?::uuid', [importId]);
  await runSql(
    em,
    `update import set cursor = '{"file": 0, "record": 0}', counts = ?::jsonb, done = 0,
       records_per_second = null, seconds_left = null, started_at = null where id = ?::uuid`,
    [jsonParam(nothingCounted), importId],
  );
}

export const hasReadNothing = (counts: ImportCounts): boolean =>
  counts.conversations + counts.messages + counts.documents + counts.sections + counts.unchanged === 0;

async function whyNothing(em: EntityManager, { importId, files }: BegunImport): Promise<string> {
  const [first] = await runSql<{ detail: string }>(
    em,
    'select detail from skipped_record where import_id = ?::uuid order by seq limit 1',
    [importId],
  );
  const why = first?.detail ?? 'There is nothing in it to read; export it again.';
  return files.length === 1 ? why : `None of the ${files.length} files could be read. The first: ${why}`;
}
