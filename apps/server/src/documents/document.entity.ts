import { Collection, Entity, ManyToMany, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/core';
import { SourceFile } from '../imports/source-file.entity';
import { Source } from '../imports/source.entity';
import { Handle } from '../people/handle.entity';
import { Section } from './section.entity';

@Entity()
export class Document {
  /** From source and key. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Source, { deleteRule: 'cascade', index: true })
  source!: Source;

  @ManyToOne(() => SourceFile, { nullable: true, deleteRule: 'set null' })
  file!: SourceFile | null;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  mediaType!: string;

  @Property({ type: 'timestamptz', nullable: true })
  writtenAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  clock!: string | null;

  @Property({ type: 'int', nullable: true })
  pages!: number | null;

  /** Where a photo was taken, in degrees; only if the uploader keeps places. */
  @Property({ type: 'double', nullable: true })
  latitude: number | null = null;

  @Property({ type: 'double', nullable: true })
  longitude: number | null = null;

  @ManyToMany(() => Handle, undefined, { owner: true, pivotTable: 'document_author' })
  authors = new Collection<Handle>(this);

  @OneToMany(() => Section, (section) => section.document)
  sections = new Collection<Section>(this);
}
