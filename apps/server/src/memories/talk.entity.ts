import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { newId } from '../database/record-id';
import { Memory } from './memory.entity';

@Entity()
export class Talk {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Memory, { deleteRule: 'cascade', index: true })
  memory: Memory;

  @Property({ type: 'timestamptz' })
  startedAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  endedAt: Date | null = null;

  constructor(memory: Memory) {
    this.memory = memory;
  }
}
