import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/core';
import { newId } from '../database/record-id';

export enum WorkspaceKind {
  Team = 'team',
  Personal = 'personal',
}

@Entity()
export class Workspace {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'text' })
  name: string;

  @Enum({ items: () => WorkspaceKind, type: 'text' })
  kind: WorkspaceKind;

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date();

  constructor(name: string, kind: WorkspaceKind) {
    this.name = name.trim();
    this.kind = kind;
  }
}
