import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type';
import { type ImportCounts, ImportPhase } from './import.entity';

export const ImportPhaseType = enumType('ImportPhase', ImportPhase);

/** What an import added. */
@ObjectType('ImportCounts')
export class ImportCountsType implements ImportCounts {
  @Field(() => Int)
  files!: number;

  @Field(() => Int)
  conversations!: number;

  @Field(() => Int)
  messages!: number;

  @Field(() => Int)
  documents!: number;

  @Field(() => Int)
  sections!: number;

  @Field(() => Int)
  people!: number;

  @Field(() => Int)
  skipped!: number;

  /** Records that were there already. */
  @Field(() => Int)
  unchanged!: number;
}

@ObjectType('Import')
export class ImportType {
  @Field(() => ID)
  id!: string;

  @Field(() => ImportPhaseType)
  phase!: ImportPhase;

  @Field(() => Float)
  done!: number;

  @Field(() => Float)
  total!: number;

  @Field(() => String)
  unit!: string;

  @Field(() => Float, { nullable: true })
  recordsPerSecond!: number | null;

  @Field(() => Float, { nullable: true })
  secondsLeft!: number | null;

  @Field(() => ImportCountsType)
  counts!: ImportCounts;

  /** For people: why it failed, or what it found. */
  @Field(() => String, { nullable: true })
  message!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null;
}

@ObjectType('SkippedRecord')
export class SkippedRecordType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  file!: string;

  @Field(() => Int, { nullable: true })
  line!: number | null;

  @Field(() => Int, { nullable: true })
  record!: number | null;

  @Field(() => Int, { nullable: true })
  page!: number | null;

  /** A code, for grouping. */
  @Field(() => String)
  reason!: string;

  /** A sentence for people. */
  @Field(() => String)
  detail!: string;
}

@ObjectType('SkippedRecordPage')
export class SkippedRecordPageType {
  @Field(() => [SkippedRecordType])
  items!: SkippedRecordType[];

  @Field(() => Int)
  total!: number;

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
