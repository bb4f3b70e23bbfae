import { Entity, Index, ManyToOne, PrimaryKey, PrimaryKeyProp, Property } from '@mikro-orm/core';
import type { Profile } from '@tacit/persona';
import { Person } from '../people/person.entity';

/** What was counted of a person over some sources. A copy: it can be counted again at any time. */
@Entity()
@Index({ properties: ['countedOver'], type: 'gin' })
export class CountedProfile {
  [PrimaryKeyProp]?: ['person', 'state'];

  @ManyToOne(() => Person, { primary: true, deleteRule: 'cascade' })
  person!: Person;

  /** Of the records it was counted over, and of who is taken for one person; another one is another profile. */
  @PrimaryKey({ type: 'text' })
  state!: string;

  /** Ids of the sources: it goes when one of these changes or goes. */
  @Property({ type: 'jsonb' })
  countedOver!: string[];

  @Property({ type: 'timestamptz' })
  countedAt!: Date;

  @Property({ type: 'jsonb' })
  profile!: Profile;
}
