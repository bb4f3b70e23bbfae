import type { EntityManager } from '@mikro-orm/core';
import {
  defaultLimits,
  detectFormat,
  formatWith,
  IngestError,
  type IngestRecord,
  type InputFile,
  parseInWorker,
} from '@tacit/ingest';
import type { FileStore } from '../../adapters/files/file-store';
import type { VisionModel } from '../../adapters/models/vision-model';
import { refreshStatistics } from '../../database/refresh-statistics';
import type { ImportCounts, ImportCursor } from '../import.entity';
import { LeftOut } from '../reading-choices';
import { BatchSize } from './batch-size';
import { handleId, RowBuilder } from './import-rows';
import { advanceImport, type BegunImport, type FileToRead, finishReading, lockImport } from './import-state';
import { PeopleIntake } from './people-intake';
import { PictureReader } from './picture-reader';
import { runSql } from './run-sql';
import { storeRows } from './store-rows';

export interface ImportRunOptions {
  files: FileStore;
  /** Records per transaction at most. */
  batch: number;
  signal: AbortSignal;
  /** Looks at photos and scanned pages; null: nobody does. */
  vision: VisionModel | null;
  /** After every commit. */
  onProgress: () => void;
}

/** A slow file (scanned pages) shows progress, and keeps what it has, at least so often. */
const longestBatchMs = 1_000;
/** Whoever searches meanwhile is answered with plans for tables of about the size they have: records, and then times as many. */
const firstRefresh = 2_000;
const refreshFactor = 4;

/**
 * One run over the files of a source, from where the import stands. Every batch is one transaction that also
 * moves the cursor, so that a run killed anywhere is gone on with by the next one, and nothing counts twice.
 */
export class ImportRun {
  private readonly people: PeopleIntake;
  private readonly leftOut: LeftOut;
  private readonly batch: BatchSize;
  private readonly pictures: PictureReader | null;
  private cursor: ImportCursor;
  private readonly startedAt = performance.now();
  private readonly totalBytes: number;
  private readonly bytesAtStart: number;
  private readBytes: number;
  private records = 0;
  private refreshAt = firstRefresh;

  constructor(
    private readonly em: EntityManager,
    private readonly begun: BegunImport,
    private readonly options: ImportRunOptions,
  ) {
    this.people = new PeopleIntake(begun);
    this.batch = new BatchSize(options.batch);
    this.pictures = options.vision && new PictureReader(options.vision, options.signal);
    const erased = new Set(begun.erasedHandleIds);
    this.leftOut = new LeftOut(
      begun.choices,
      (handle) => erased.size > 0 && erased.has(handleId(begun.workspaceId, handle)),
    );
    this.cursor = begun.cursor;
    this.totalBytes = begun.files.reduce((sum, file) => sum + file.bytes, 0);
    this.bytesAtStart = begun.files.slice(0, begun.cursor.file).reduce((sum, file) => sum + file.bytes, 0);
    this.readBytes = this.bytesAtStart;
  }

  /** @returns whether there is something to index */
  async read(): Promise<boolean> {
    for (let index = this.cursor.file; index < this.begun.files.length; index++) {
      const file = this.begun.files[index];
      if (file) await this.readFile(file, index);
    }
    await refreshStatistics(this.em);
    return this.em.transactional((tx) => finishReading(tx, this.begun, this.cursor));
  }

  /** A file that cannot be read is told of and passed over; what was read of it stays. */
  private async readFile(file: FileToRead, index: number): Promise<void> {
    const before = this.readBytes;
    const builder = new RowBuilder(this.begun, file.id);
    try {
      await this.storeRecordsOf(file, index, builder);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      builder.addSkipped({ file: file.path }, error.code, error.message, -1);
    }
    this.readBytes = before + file.bytes;
    await this.store(builder, { file: index + 1, record: 0 });
  }

  private async storeRecordsOf(file: FileToRead, index: number, builder: RowBuilder): Promise<void> {
    const input: InputFile = {
      path: await this.options.files.localPath(file.sha256),
      name: file.path,
      bytes: file.bytes,
      temporaryFolder: this.options.files.temporaryFolder,
    };
    const format = (await detectFormat(input))?.format;
    await runSql(this.em, 'update source_file set format = ? where id = ?::uuid', [format ?? null, file.id]);
    const before = this.readBytes;
    const stored = this.cursor.record;
    let position = 0;
    let unwanted = 0;
    let storedAt = performance.now();
    for await (const records of parseInWorker(input, this.parseOptions(format))) {
      for (const record of records) {
        if (record.type === 'progress') {
          if (record.total > 0)
            this.readBytes = before + file.bytes * Math.min(1, record.done / record.total);
          continue;
        }
        if (record.type === 'picture') {
          if (position >= stored) await this.pictures?.read(record, builder);
          continue;
        }
        const wanted = this.wanted(record);
        if (!wanted) unwanted += record.type === 'message' ? 1 : 0;
        else if (position < stored) builder.recall(wanted);
        else builder.add(wanted, position);
        position++;
        const isFull = position - this.cursor.record >= this.batch.records;
        if (position > stored && isFull) {
          await this.store(builder, { file: index, record: position });
          storedAt = performance.now();
        }
      }
      if (position > this.cursor.record && performance.now() - storedAt > longestBatchMs) {
        await this.store(builder, { file: index, record: position });
        storedAt = performance.now();
      }
    }
    if (unwanted > 0) {
      const orErased = this.begun.erasedHandleIds.length > 0 ? ', or because their writer was erased' : '';
      const detail = `${file.path}: ${unwanted} messages were left out, as chosen before the import${orErased}.`;
      builder.addSkipped({ file: file.path }, 'message/left-out', detail, -2, true);
    }
  }

  /** Without what the uploader left out; null when nothing is left of it. */
  private wanted(record: IngestRecord): IngestRecord | null {
    if (record.type === 'skipped') return this.pictures?.covers(record) ? null : record;
    if (record.type === 'message') return this.leftOut.isMessage(record) ? null : record;
    if (record.type === 'document' && record.authors)
      return { ...record, authors: record.authors.filter((author) => !this.leftOut.isPerson(author)) };
    if (record.type !== 'conversation' || !record.members) return record;
    return { ...record, members: record.members.filter((member) => !this.leftOut.isPerson(member)) };
  }

  private parseOptions(format: string | undefined) {
    const options = parseOptionsOf(this.begun);
    return {
      format: formatWith(format, options),
      signal: this.options.signal,
      options: { ...options, pictures: this.pictures !== null },
    };
  }

  private async store(builder: RowBuilder, to: ImportCursor): Promise<void> {
    this.options.signal.throwIfAborted();
    const { importId } = this.begun;
    const rows = builder.take();
    const isFileDone = to.file > this.cursor.file;
    let begunAt = 0;
    await this.em.transactional(async (tx) => {
      begunAt = performance.now();
      const { counts } = await lockImport(tx, importId, this.cursor);
      const people = await this.people.store(tx, rows.handles);
      const added = { ...(await storeRows(tx, this.begun, rows)), people, files: isFileDone ? 1 : 0 };
      await advanceImport(tx, importId, { cursor: to, counts: sum(counts, added), pace: this.pace() });
    });
    this.batch.learn(rows.records, performance.now() - begunAt);
    this.people.remember(rows.handles);
    this.cursor = to;
    this.records += rows.records;
    this.options.onProgress();
    if (this.records < this.refreshAt) return;
    this.refreshAt = this.records * refreshFactor;
    await refreshStatistics(this.em);
  }

  /** Measured over this run, so that time spent paused or down does not count. */
  private pace() {
    const seconds = (performance.now() - this.startedAt) / 1_000;
    const share = (this.readBytes - this.bytesAtStart) / Math.max(1, this.totalBytes - this.bytesAtStart);
    return {
      done: Math.round(this.readBytes),
      total: this.totalBytes,
      recordsPerSecond: seconds > 0 ? this.records / seconds : null,
      secondsLeft: share > 0 ? seconds / share - seconds : null,
    };
  }
}

function sum(a: ImportCounts, b: ImportCounts): ImportCounts {
  return {
    files: a.files + b.files,
    conversations: a.conversations + b.conversations,
    messages: a.messages + b.messages,
    documents: a.documents + b.documents,
    sections: a.sections + b.sections,
    people: a.people + b.people,
    skipped: a.skipped + b.skipped,
    unchanged: a.unchanged + b.unchanged,
  };
}

/** How the files of a source are read, as its uploader chose. */
export function parseOptionsOf({
  timeZone,
  keepPlaces,
  choices,
}: Pick<BegunImport, 'timeZone' | 'keepPlaces' | 'choices'>) {
  const { dateOrder, columns } = choices ?? {};
  return {
    limits: defaultLimits,
    keepPlaces,
    ...(timeZone === null ? {} : { timeZone }),
    ...(dateOrder ? { dateOrder } : {}),
    ...(columns ? { columns } : {}),
  };
}
