import { Entity, Index, ManyToOne, PrimaryKey, Property, type Rel } from '@mikro-orm/core';
import { Source } from '../imports/source.entity';
import { Document } from './document.entity';

/** A part of a document under one heading, on one page. */
@Entity()
@Index({ properties: ['document', 'ordinal'] })
export class Section {
  /** From document and ordinal. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Document, { deleteRule: 'cascade' })
  document!: Rel<Document>;

  @ManyToOne(() => Source, { deleteRule: 'cascade', index: true })
  source!: Source;

  @Property({ type: 'int' })
  ordinal!: number;

  @Property({ type: 'jsonb' })
  headings!: string[];

  @Property({ type: 'int', nullable: true })
  page!: number | null;

  @Property({ type: 'text' })
  text!: string;

  /** The model that read the text in a picture; null: it stands in the document. */
  @Property({ type: 'text', nullable: true })
  readBy!: string | null;
}
