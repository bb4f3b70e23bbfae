import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { newId } from '../database/record-id';
import { Talk } from './talk.entity';

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

  @Property({ type: 'boolean' })
  mine: boolean;

  @Property({ type: 'text' })
  text: string;

  /** The real message it is; not a reference, so that erasing the source leaves the owner's talk. */
  @Property({ type: 'uuid', nullable: true })
  messageId: string | null;

  @Property({ type: 'timestamptz' })
  at: Date = new Date();

  constructor(talk: Talk, seq: number, turn: { mine: boolean; text: string; messageId?: string }) {
    this.talk = talk;
    this.seq = seq;
    this.mine = turn.mine;
    this.text = turn.text;
    this.messageId = turn.messageId ?? null;
  }
}
