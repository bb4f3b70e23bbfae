import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import type { Answer, NoAnswer } from '@tacit/knowledge';
import type { VoiceReply } from '@tacit/persona';
import { Account } from '../accounts/account.entity';
import { newId } from '../database/record-id';
import { Person } from '../people/person.entity';
import type { AskMode } from './voice.type';
import { Workspace } from '../workspaces/workspace.entity';

/** With the sources that were readable then: what they alone told is shown no longer than they are readable. */
export type KeptResult = (Answer | NoAnswer) & {
  sourceIds: string[];
  /** @default 'knowledge' */
  mode?: AskMode;
  /** Those kept before habits could be told say nothing of them. */
  voice?: (Omit<VoiceReply, 'told'> & { told?: VoiceReply['told'] }) | null;
};

/** Asked by one account and shown only to it. The result is kept as it was given. */
@Entity()
@Index({ properties: ['workspace', 'askedBy', 'askedAt'] })
export class Question {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Workspace, { deleteRule: 'cascade' })
  workspace: Workspace;

  @ManyToOne(() => Account, { deleteRule: 'cascade' })
  askedBy: Account;

  /** Id of the first question of the thread. */
  @Property({ type: 'uuid', index: true })
  threadId: string;

  @Property({ type: 'text' })
  text: string;

  @ManyToOne(() => Person, { nullable: true, deleteRule: 'set null' })
  asPerson: Person | null;

  @Property({ type: 'jsonb' })
  result: KeptResult;

  @Property({ type: 'timestamptz' })
  askedAt: Date = new Date();

  /** The meeting it was put in, where others were asked the same; shown there, not among the questions. */
  @Property({ type: 'uuid', nullable: true, index: true })
  meetingId: string | null;

  constructor(fields: {
    workspace: Workspace;
    askedBy: Account;
    threadId: string | null;
    text: string;
    asPerson: Person | null;
    result: KeptResult;
    meetingId?: string;
  }) {
    this.workspace = fields.workspace;
    this.askedBy = fields.askedBy;
    this.threadId = fields.threadId ?? this.id;
    this.text = fields.text;
    this.asPerson = fields.asPerson;
    this.result = fields.result;
    this.meetingId = fields.meetingId ?? null;
  }
}
