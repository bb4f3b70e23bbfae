import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { newId } from '../database/record-id';
import { Talk } from './talk.entity';

export enum TurnKind {
  /** By the owner. */
  Said = 'said',
  /** A real message of the remembered person. */
  Reply = 'reply',
  /** Put together by a model out of real messages of the remembered person. */
  Arranged = 'arranged',
  /** They never answered anything like it. */
  Never = 'never',
  /** The program, out of every role. */
  Notice = 'notice',
}

export interface NewTurn {
  kind: TurnKind;
  text: string;
  messageId?: string;
  arrangedBy?: string;
  /** Not kept: what they took then, shown once. */
  waitMs?: number | null;
}

/** One bubble: the owner's, a real message of the remembered person, or a line of the program. */
@Entity()
@Index({ properties: ['talk', 'seq'] })
export class TalkTurn {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Talk, { deleteRule: 'cascade' })
  talk: Talk;

  @Property({ type: 'int' })
  seq: number;

  @Enum({ items: () => TurnKind, type: 'text' })
  kind: TurnKind;

  @Property({ type: 'text' })
  text: string;

  /** The real message it is, or whose words it has; not a reference, so that erasing the source leaves the owner's talk. */
  @Property({ type: 'uuid', nullable: true })
  messageId: string | null;

  /** The model that put it together out of the words of that message; null where none did. */
  @Property({ type: 'text', nullable: true })
  arrangedBy: string | null;

  @Property({ type: 'timestamptz' })
  at: Date = new Date();

  constructor(talk: Talk, seq: number, turn: NewTurn) {
    this.talk = talk;
    this.seq = seq;
    this.kind = turn.kind;
    this.text = turn.text;
    this.messageId = turn.messageId ?? null;
    this.arrangedBy = turn.arrangedBy ?? null;
  }
}
