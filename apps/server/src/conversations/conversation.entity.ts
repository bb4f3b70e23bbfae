import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Workspace } from '../workspaces/workspace.entity';

/**
 * A channel, chat or mail thread. Shared by all sources of one audience that contain it; what somebody sees
 * of it are the messages of the sources they may read.
 */
@Entity()
export class Conversation {
  /** From workspace, audience, platform and key. */
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Workspace, { deleteRule: 'cascade', index: true })
  workspace: Workspace;

  @Property({ type: 'text' })
  audience: string;

  @Property({ type: 'text' })
  platform: string;

  @Property({ type: 'text' })
  title: string;

  @Property({ type: 'text' })
  kind: string;

  constructor(
    id: string,
    workspace: Workspace,
    fields: { audience: string; platform: string; title: string; kind: string },
  ) {
    this.id = id;
    this.workspace = workspace;
    this.audience = fields.audience;
    this.platform = fields.platform;
    this.title = fields.title;
    this.kind = fields.kind;
  }
}
