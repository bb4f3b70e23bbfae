import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Handle } from '../people/handle.entity';
import { Workspace } from '../workspaces/workspace.entity';

export enum ClaimKind {
  Decision = 'decision',
  Procedure = 'procedure',
  Owner = 'owner',
  Definition = 'definition',
  System = 'system',
  Lesson = 'lesson',
  Promise = 'promise',
  Answer = 'answer',
}

/** A sentence by which somebody laid something down or answered. Found again whenever its sources are read. */
@Entity()
export class Claim {
  /** From workspace, handle, kind and text, so that the same sentence again is more evidence of the same claim. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Workspace, { deleteRule: 'cascade', index: true })
  workspace!: Workspace;

  /** Who said it. Merging people moves the handle, and what it said goes along. */
  @ManyToOne(() => Handle, { deleteRule: 'cascade', index: true })
  handle!: Handle;

  @Enum({ items: () => ClaimKind, type: 'text' })
  kind!: ClaimKind;

  /** As it was written. */
  @Property({ type: 'text' })
  text!: string;
}
