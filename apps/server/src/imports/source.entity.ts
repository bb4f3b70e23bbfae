import {
  Collection,
  Entity,
  Enum,
  ManyToMany,
  ManyToOne,
  OneToMany,
  PrimaryKey,
  Property,
} from '@mikro-orm/core';
import { Account } from '../accounts/account.entity';
import { Conversation } from '../conversations/conversation.entity';
import { newId } from '../database/record-id';
import { Member } from '../workspaces/member.entity';
import { Workspace } from '../workspaces/workspace.entity';
import type { ReadingChoices } from './reading-choices';
import { SourceFile } from './source-file.entity';

export enum Visibility {
  Workspace = 'workspace',
  Members = 'members',
  Me = 'me',
}

/** What was uploaded in one go: a file or a folder. Immutable but for its name and who may see it. */
@Entity()
export class Source {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Workspace, { deleteRule: 'cascade', index: true })
  workspace: Workspace;

  /** Null once the account is gone; such a source is nobody's to see unless it is visible to the workspace. */
  @ManyToOne(() => Account, { nullable: true, deleteRule: 'set null' })
  uploadedBy: Account | null;

  @Property({ type: 'text' })
  name: string;

  @Enum({ items: () => Visibility, type: 'text' })
  visibility: Visibility;

  /** With visibility `members`: who, beside the uploader. */
  @ManyToMany(() => Member, undefined, { owner: true, pivotTable: 'source_member' })
  visibleTo = new Collection<Member>(this);

  /**
   * Who may read it, as one word, and the scope of record ids: uploads for the same audience share
   * conversations, so a longer export adds only what is new; a private upload never mixes with a shared one.
   * Follows the visibility: a source whose audience changes is read again under the new one.
   */
  @Property({ type: 'text' })
  audience: string;

  /** Zone of wall clocks in it, as the uploader chose. */
  @Property({ type: 'text', nullable: true })
  timeZone: string | null = null;

  /** Whether the places of photos in it are kept, as the uploader chose. */
  @Property({ default: false })
  keepPlaces: boolean = false;

  /** What else the uploader chose before it was read; it is read the same way ever after. */
  @Property({ type: 'jsonb', nullable: true })
  choices: ReadingChoices | null = null;

  /** Changes whenever its records change; the search index remembers which one it holds. Null: nothing yet. */
  @Property({ type: 'text', nullable: true })
  revision: string | null = null;

  /** The revision whose claims are stored. */
  @Property({ type: 'text', nullable: true })
  claimsRevision: string | null = null;

  /** All that it contains, also where another source had added every message before. */
  @ManyToMany(() => Conversation, undefined, { owner: true, pivotTable: 'source_conversation' })
  conversations = new Collection<Conversation>(this);

  @OneToMany(() => SourceFile, (file) => file.source)
  files = new Collection<SourceFile>(this);

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date();

  constructor(fields: {
    workspace: Workspace;
    uploadedBy: Account;
    name: string;
    visibility: Visibility;
    audience: string;
  }) {
    this.workspace = fields.workspace;
    this.uploadedBy = fields.uploadedBy;
    this.name = fields.name;
    this.visibility = fields.visibility;
    this.audience = fields.audience;
  }
}
