import { Entity, OneToOne, PrimaryKeyProp, Property } from '@mikro-orm/core';
import type { PersonFidelity } from '@tacit/persona';
import { Person } from '../people/person.entity';

/** How well a person's profile was found to know them. Can be measured again at any time. */
@Entity()
export class Fidelity {
  [PrimaryKeyProp]?: 'person';

  @OneToOne(() => Person, { primary: true, deleteRule: 'cascade' })
  person: Person;

  /** Of the records it was measured on; another one means that they have changed since. */
  @Property({ type: 'text' })
  state: string;

  @Property({ type: 'timestamptz' })
  measuredAt: Date;

  @Property({ type: 'jsonb' })
  figures: Omit<PersonFidelity, 'personId'>;

  constructor(fields: Pick<Fidelity, 'person' | 'state' | 'measuredAt' | 'figures'>) {
    this.person = fields.person;
    this.state = fields.state;
    this.measuredAt = fields.measuredAt;
    this.figures = fields.figures;
  }
}
