import { Entity, ManyToOne, PrimaryKeyProp, Property } from '@mikro-orm/core';
import { Source } from '../imports/source.entity';
import { Handle } from './handle.entity';

/**
 * What one source tells of a handle. Names, addresses and counts shown to somebody are summed over the
 * sources that they may read, so a private upload shows in nobody else's list of people.
 */
@Entity()
export class Appearance {
  [PrimaryKeyProp]?: ['handle', 'source'];

  @ManyToOne(() => Handle, { primary: true, deleteRule: 'cascade' })
  handle: Handle;

  @ManyToOne(() => Source, { primary: true, deleteRule: 'cascade', index: true })
  source: Source;

  @Property({ type: 'text' })
  name: string;

  /** Lower case. */
  @Property({ type: 'text', nullable: true, index: true })
  email: string | null = null;

  /** The account is closed: whoever had it is not there any more. */
  @Property({ type: 'boolean', default: false })
  hasLeft = false;

  @Property({ type: 'int' })
  messages = 0;

  @Property({ type: 'int' })
  documents = 0;

  @Property({ type: 'timestamptz', nullable: true })
  firstAt: Date | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  lastAt: Date | null = null;

  constructor(handle: Handle, source: Source, name: string) {
    this.handle = handle;
    this.source = source;
    this.name = name;
  }
}
