import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { newId } from '../database/record-id';
import { Source } from './source.entity';

export enum ImportPhase {
  /** For its uploader, who wants to see first what is in it or has to tell how it is to be read. */
  Waiting = 'waiting',
  Queued = 'queued',
  Reading = 'reading',
  Indexing = 'indexing',
  Done = 'done',
  Paused = 'paused',
  Cancelled = 'cancelled',
  Failed = 'failed',
}

export interface ImportCounts {
  files: number;
  conversations: number;
  messages: number;
  documents: number;
  sections: number;
  people: number;
  skipped: number;
  /** Records that were there already. */
  unchanged: number;
}

export const nothingCounted: Readonly<ImportCounts> = {
  files: 0,
  conversations: 0,
  messages: 0,
  documents: 0,
  sections: 0,
  people: 0,
  skipped: 0,
  unchanged: 0,
};

/** Where to go on after a stop: stored in the transaction that stored the records before it. */
export interface ImportCursor {
  file: number;
  record: number;
}

/** One run over a source. */
@Entity()
export class Import {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Source, { deleteRule: 'cascade', index: true })
  source: Source;

  @Enum({ items: () => ImportPhase, type: 'text' })
  phase: ImportPhase = ImportPhase.Queued;

  @Property({ type: 'double' })
  done = 0;

  @Property({ type: 'double' })
  total = 0;

  @Property({ type: 'text' })
  unit = 'bytes';

  @Property({ type: 'double', nullable: true })
  recordsPerSecond: number | null = null;

  @Property({ type: 'double', nullable: true })
  secondsLeft: number | null = null;

  /** Reads a source that was read before: one that shared its conversations has gone, or some of it was left out. */
  @Property({ type: 'boolean' })
  isReread = false;

  @Property({ type: 'jsonb' })
  counts: ImportCounts = { ...nothingCounted };

  @Property({ type: 'jsonb' })
  cursor: ImportCursor = { file: 0, record: 0 };

  /** For people: why it failed, or what it found ("nothing new"). */
  @Property({ type: 'text', nullable: true })
  message: string | null = null;

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  startedAt: Date | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null = null;

  constructor(source: Source) {
    this.source = source;
  }
}
