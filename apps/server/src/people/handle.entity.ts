import { Entity, ManyToOne, PrimaryKey, Property, Unique, type Rel } from '@mikro-orm/core';
import { Workspace } from '../workspaces/workspace.entity';
import { Person } from './person.entity';

/** How a person is known on one platform. Names and addresses are in its appearances, source by source. */
@Entity()
@Unique({ properties: ['workspace', 'platform', 'externalId'] })
export class Handle {
  /** From workspace, platform and external id. */
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Workspace, { deleteRule: 'cascade' })
  workspace: Workspace;

  @ManyToOne(() => Person, { deleteRule: 'cascade', index: true })
  person: Rel<Person>;

  @Property({ type: 'text' })
  platform: string;

  @Property({ type: 'text' })
  externalId: string;

  @Property({ type: 'boolean' })
  isBot = false;

  constructor(id: string, person: Rel<Person>, platform: string, externalId: string) {
    this.id = id;
    this.workspace = person.workspace;
    this.person = person;
    this.platform = platform;
    this.externalId = externalId;
  }
}
