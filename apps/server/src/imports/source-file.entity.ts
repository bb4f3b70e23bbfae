import { Entity, ManyToOne, PrimaryKey, Property, Unique, type Rel } from '@mikro-orm/core';
import { newId } from '../database/record-id';
import { Source } from './source.entity';

@Entity()
@Unique({ properties: ['source', 'path'] })
export class SourceFile {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne(() => Source, { deleteRule: 'cascade' })
  source: Rel<Source>;

  /** Inside the upload, with `/`. */
  @Property({ type: 'text' })
  path: string;

  /** Address in the file store. */
  @Property({ type: 'text', index: true })
  sha256: string;

  @Property({ type: 'double' })
  bytes: number;

  /** As detected by content; null until read. */
  @Property({ type: 'text', nullable: true })
  format: string | null = null;

  constructor(source: Rel<Source>, path: string, sha256: string, bytes: number) {
    this.source = source;
    this.path = path;
    this.sha256 = sha256;
    this.bytes = bytes;
  }
}
