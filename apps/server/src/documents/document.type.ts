import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MessageAuthorType } from '../people/message-author.type';

/** A part of a document under one heading, on one page. */
@ObjectType('Section')
export class SectionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  ordinal!: number;

  /** Outermost first. */
  @Field(() => [String])
  headings!: string[];

  @Field(() => Int, { nullable: true })
  page!: number | null;

  @Field(() => String)
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Model that read it in a picture; null: it stands in the document.',
  })
  readBy!: string | null;
}

@ObjectType('Document')
export class DocumentType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  sourceId!: string;

  /** The original, at `/files/<id>`. */
  @Field(() => ID, { nullable: true })
  fileId!: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => Date, { nullable: true })
  writtenAt!: Date | null;

  @Field(() => Int, { nullable: true })
  pages!: number | null;

  @Field(() => [MessageAuthorType])
  authors!: MessageAuthorType[];

  @Field(() => [SectionType])
  sections!: SectionType[];
}
