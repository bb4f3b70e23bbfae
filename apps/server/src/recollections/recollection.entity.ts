import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Memory } from '../memories/memory.entity';

export enum RecollectionKind {
  Place = 'place',
  Habit = 'habit',
  Date = 'date',
  Joke = 'joke',
  Nickname = 'nickname',
  Gift = 'gift',
  Song = 'song',
  Promise = 'promise',
  Argument = 'argument',
  Sweet = 'sweet',
  Breakup = 'breakup',
  Moment = 'moment',
}

export enum RecollectionStatus {
  /** Found in the material; nobody has looked at it yet. */
  Proposed = 'proposed',
  Confirmed = 'confirmed',
  /** Never proposed again. */
  Dropped = 'dropped',
}

/** Something to remember of a person: told by the owner, or found in the material and confirmed. */
@Entity()
export class Recollection {
  /** A found one's comes from the memory and what was found, so that finding it again changes nothing. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Memory, { deleteRule: 'cascade', index: true })
  memory!: Memory;

  @Enum({ items: () => RecollectionKind, type: 'text' })
  kind!: RecollectionKind;

  /** Empty while photos were found and the owner has not said what it was. */
  @Property({ type: 'text' })
  text!: string;

  /** As exact as it is known: `2022-05-21`, `2022-05` or `2022`. */
  @Property({ type: 'text', nullable: true })
  date!: string | null;

  /** Days it lasts, where it is neither a day, a month nor a year. */
  @Property({ type: 'int', nullable: true })
  days!: number | null;

  /** In the owner's words. */
  @Property({ type: 'text', nullable: true })
  place: string | null = null;

  @Enum({ items: () => RecollectionStatus, type: 'text' })
  status!: RecollectionStatus;

  /** Who wrote what was found; null where the owner told it, or it is made of photos. */
  @Property({ type: 'boolean', nullable: true })
  isTheirs: boolean | null = null;

  /** Messages that say so; empty for one that was told. Not references: erasing a source leaves what was confirmed. */
  @Property({ type: 'jsonb' })
  messageIds: string[] = [];

  /** Photos it was found in, by their documents, in the order they were taken. Not references either. */
  @Property({ type: 'jsonb', default: '[]' })
  photoIds: string[] = [];
}

/** Whether the owner told it, and it was found nowhere. */
export const wasTold = ({ isTheirs, photoIds }: Recollection): boolean =>
  isTheirs === null && photoIds.length === 0;
