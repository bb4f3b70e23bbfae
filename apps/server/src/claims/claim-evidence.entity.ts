import { Entity, ManyToOne, PrimaryKeyProp, Property } from '@mikro-orm/core';
import { Message } from '../conversations/message.entity';
import { Source } from '../imports/source.entity';
import { Claim } from './claim.entity';

/** Where a claim was said. A claim without any is taken away with its words. */
@Entity()
export class ClaimEvidence {
  [PrimaryKeyProp]?: ['claim', 'message'];

  @ManyToOne(() => Claim, { primary: true, deleteRule: 'cascade' })
  claim!: Claim;

  @ManyToOne(() => Message, { primary: true, deleteRule: 'cascade', index: true })
  message!: Message;

  /** What was asked before, for an answer. Its words are the asker's: they are read there, and go with them. */
  @ManyToOne(() => Message, { nullable: true, deleteRule: 'set null', index: true })
  asked!: Message | null;

  /** The source of the message: whoever may not read it does not see this evidence. */
  @ManyToOne(() => Source, { deleteRule: 'cascade', index: true })
  source!: Source;

  @Property({ type: 'timestamptz', nullable: true })
  seenAt!: Date | null;
}
