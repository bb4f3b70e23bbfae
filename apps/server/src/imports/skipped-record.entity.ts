import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { Import } from './import.entity';

/** A record of the upload that could not be read, with its place and reason. */
@Entity()
export class SkippedRecord {
  /** From import, file and position, so that a resumed import reports it once. */
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @ManyToOne(() => Import, { deleteRule: 'cascade', index: true })
  import: Import;

  @Property({ type: 'int' })
  seq!: number;

  @Property({ type: 'text' })
  file!: string;

  @Property({ type: 'int', nullable: true })
  line: number | null = null;

  @Property({ type: 'int', nullable: true })
  record: number | null = null;

  @Property({ type: 'int', nullable: true })
  page: number | null = null;

  @Property({ type: 'text' })
  reason!: string;

  @Property({ type: 'text' })
  detail!: string;

  constructor(id: string, ofImport: Import) {
    this.id = id;
    this.import = ofImport;
  }
}
