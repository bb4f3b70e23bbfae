import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import type { Clock, MessageKind } from '@tacit/ingest';
import { Source } from '../imports/source.entity';
import { Handle } from '../people/handle.entity';
import { Conversation } from './conversation.entity';

/** Written in bulk by the import, never changed by hand. */
@Entity()
@Index({ properties: ['conversation', 'sentAt', 'seq'] })
@Index({ properties: ['author', 'sentAt'] })
@Index({
  name: 'message_thread_id_index',
  expression:
    'create index "message_thread_id_index" on "message" ("thread_id") where "thread_id" is not null',
})
export class Message {
  /** From conversation and key. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Conversation, { deleteRule: 'cascade' })
  conversation!: Conversation;

  /** The source that added it. */
  @ManyToOne(() => Source, { deleteRule: 'cascade', index: true })
  source!: Source;

  @ManyToOne(() => Handle, { nullable: true, deleteRule: 'set null' })
  author!: Handle | null;

  /** A wall clock without a zone is kept as if it were UTC, and `clock` says `local`. */
  @Property({ type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  @Property({ type: 'text' })
  clock!: Clock;

  /** Order within the source, for messages of the same minute. */
  @Property({ type: 'int' })
  seq!: number;

  @Property({ type: 'text' })
  kind!: MessageKind;

  @Property({ type: 'text' })
  text!: string;

  /** First message of its thread; not a reference, because an export may lack it. */
  @Property({ type: 'uuid', nullable: true })
  threadId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  replyToId!: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  editedAt!: Date | null;

  /** Reactions, attachments. */
  @Property({ type: 'jsonb', nullable: true })
  extras!: MessageExtras | null;

  /** Where it stands in the upload: file and line or record. */
  @Property({ type: 'text' })
  place!: string;
}

export interface MessageExtras {
  reactions?: { emoji: string; count: number }[];
  attachments?: { name: string; mediaType?: string; bytes?: number }[];
}
