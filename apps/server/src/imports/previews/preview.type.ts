import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../graphql/enum-type';

export const PreviewQuestionType = enumType('PreviewQuestion', {
  Columns: 'columns',
  DateOrder: 'date_order',
  TimeZone: 'time_zone',
});

@ObjectType('PreviewPerson')
export class PreviewPersonType {
  @Field(() => String, { description: 'For the choice to leave them out.' })
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  platform!: string;

  @Field(() => Int)
  messages!: number;
}

@ObjectType('SamePersonSuggestion')
export class SamePersonSuggestionType {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  platform!: string;

  @Field(() => String, { description: 'Key of another in the upload, or id of a person.' })
  as!: string;

  @Field(() => String)
  asName!: string;

  @Field(() => String)
  asPlatform!: string;
}

@ObjectType('PreviewSample')
export class PreviewSampleType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'As written: with a zone, or a wall clock without.' })
  sentAt!: string | null;

  @Field(() => String)
  text!: string;
}

@ObjectType('PreviewSkipped')
export class PreviewSkippedType {
  @Field(() => String)
  reason!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => String, { description: 'The first of them, in a sentence.' })
  detail!: string;
}

@ObjectType('PreviewTable')
export class PreviewTableType {
  @Field(() => [String])
  columns!: string[];

  @Field(() => [[String]])
  rows!: string[][];
}

@ObjectType('PreviewFile')
export class PreviewFileType {
  @Field(() => ID)
  path!: string;

  @Field(() => String, { nullable: true })
  format!: string | null;

  @Field(() => Int)
  messages!: number;

  @Field(() => Int)
  documents!: number;

  @Field(() => [PreviewSkippedType])
  skipped!: PreviewSkippedType[];

  @Field(() => PreviewTableType, { nullable: true })
  table!: PreviewTableType | null;

  @Field(() => String, { nullable: true, description: 'Why nothing of it can be read.' })
  failure!: string | null;
}

/** What an import would add, from the beginning of its files; nothing is written. */
@ObjectType('ImportPreview')
export class ImportPreviewType {
  @Field(() => [PreviewFileType])
  files!: PreviewFileType[];

  @Field(() => Boolean, {
    description: 'Whether all of it was looked at; else there is more than these counts say.',
  })
  isWhole!: boolean;

  @Field(() => Int, { description: 'Files that were not looked at any more.' })
  unseen!: number;

  @Field(() => [String])
  conversations!: string[];

  @Field(() => [PreviewPersonType])
  people!: PreviewPersonType[];

  @Field(() => [SamePersonSuggestionType], { description: 'Who may be the same person as whom.' })
  suggestions!: SamePersonSuggestionType[];

  @Field(() => Int)
  messages!: number;

  @Field(() => Int, { description: 'Of the messages: those that are here already.' })
  known!: number;

  @Field(() => Int)
  documents!: number;

  @Field(() => String, { nullable: true })
  from!: string | null;

  @Field(() => String, { nullable: true })
  to!: string | null;

  @Field(() => [PreviewSampleType])
  samples!: PreviewSampleType[];

  @Field(() => [PreviewQuestionType], { description: 'What only the uploader can tell.' })
  questions!: string[];
}
