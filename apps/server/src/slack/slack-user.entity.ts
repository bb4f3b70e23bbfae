import { Entity, ManyToOne, PrimaryKey, PrimaryKeyProp, Property } from '@mikro-orm/core';
import { ApiToken } from '../accounts/api-token.entity';
import { Workspace } from '../workspaces/workspace.entity';

/** Somebody in Slack, and the access token and workspace they ask with. Ends with the token. */
@Entity()
export class SlackUser {
  [PrimaryKeyProp]?: ['teamId', 'userId'];

  /** As Slack calls its workspace: T0123. */
  @PrimaryKey({ type: 'text' })
  teamId: string;

  @PrimaryKey({ type: 'text' })
  userId: string;

  @ManyToOne(() => ApiToken, { deleteRule: 'cascade' })
  token: ApiToken;

  @ManyToOne(() => Workspace, { deleteRule: 'cascade' })
  workspace: Workspace;

  @Property({ type: 'timestamptz' })
  connectedAt: Date = new Date();

  constructor(fields: { teamId: string; userId: string; token: ApiToken; workspace: Workspace }) {
    this.teamId = fields.teamId;
    this.userId = fields.userId;
    this.token = fields.token;
    this.workspace = fields.workspace;
  }
}
