import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type';
import { PhotoType } from '../photos/photo.type';
import { PassageType } from '../questions/passage.type';
import { RecollectionKind, RecollectionStatus } from './recollection.entity';

export const RecollectionKindType = enumType('RecollectionKind', RecollectionKind);
export const RecollectionStatusType = enumType('RecollectionStatus', RecollectionStatus);

@ObjectType('Recollection', { description: 'Something to remember of the person.' })
export class RecollectionType {
  @Field(() => ID)
  id!: string;

  @Field(() => RecollectionKindType)
  kind!: RecollectionKind;

  @Field(() => String, { description: 'Empty of photos, until the owner says what it was.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'As exact as it is known: 2022-05-21, 2022-05, 2022.' })
  date!: string | null;

  @Field(() => Int, { nullable: true, description: 'Days it lasts, where it is no day, month or year.' })
  days!: number | null;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => RecollectionStatusType)
  status!: RecollectionStatus;

  @Field(() => Boolean, { description: 'By the owner, and not found in the material.' })
  isTold!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they wrote it; null for one that was told, or that photos show.',
  })
  isTheirs!: boolean | null;

  @Field(() => [PassageType], {
    description: 'Where it is written. Of an argument the last is how it ended.',
  })
  evidence!: PassageType[];

  @Field(() => [PhotoType], { description: 'Of an occasion that photos show, in the order they were taken.' })
  photos!: PhotoType[];

  @Field(() => [ID], { description: 'Others that give the same special day another date.' })
  conflictsWith!: string[];
}

@ObjectType('Recollections')
export class RecollectionsType {
  @Field(() => [RecollectionType], { description: 'By date; those without one last.' })
  items!: RecollectionType[];

  @Field(() => Boolean, { description: 'The material is looked through right now.' })
  isFinding!: boolean;
}

@InputType()
export class RecollectionInput {
  @Field(() => String)
  text!: string;

  @Field(() => RecollectionKindType, { nullable: true, description: 'By the words, where it is left out.' })
  kind?: RecollectionKind | null;

  @Field(() => String, { nullable: true, description: 'By the words, where it is left out.' })
  date?: string | null;

  @Field(() => String, { nullable: true })
  place?: string | null;
}
