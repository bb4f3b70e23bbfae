import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { newId } from '../database/record-id';
import { Talk } from './talk.entity';

export enum TurnKind {
  /** By the owner. */
  Said = 'said',
  /** A real message of the remembered person. */
  Reply = 'reply',
  /** They never answered anything like it. */
  Never = 'never',
  /** The program, out of every role. */
  Notice = 'notice',
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

  /** The real message it is; not a reference, so that erasing the source leaves the owner's talk. */
  @Property({ type: 'uuid', nullable: true })
  messageId: string | null;

  @Property({ type: 'timestamptz' })
  at: Date = new Date();

  constructor(talk: Talk, seq: number, turn: { kind: TurnKind; text: string; messageId?: string }) {
    this.talk = talk;
    this.seq = seq;
    this.kind = turn.kind;
    this.text = turn.text;
    this.messageId = turn.messageId ?? null;
  }
}
