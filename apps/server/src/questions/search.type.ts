import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type PassageKind, PassageKindType, PassageType } from './passage.type';

@ObjectType('Highlight')
export class HighlightType {
  @Field(() => Int)
  from!: number;

  @Field(() => Int)
  to!: number;
}

@ObjectType('SearchHit')
export class SearchHitType {
  @Field(() => PassageType)
  passage!: PassageType;

  @Field(() => Float)
  score!: number;

  @Field(() => [HighlightType])
  highlights!: HighlightType[];
}

@ObjectType('SearchResult')
export class SearchResultType {
  @Field(() => [SearchHitType])
  hits!: SearchHitType[];

  @Field(() => Int)
  total!: number;

  @Field(() => Float)
  tookMs!: number;
}

@InputType()
export class SearchInput {
  @Field(() => String)
  text!: string;

  @Field(() => [ID], { nullable: true })
  personIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  sourceIds?: string[] | null;

  @Field(() => [PassageKindType], { nullable: true })
  kinds?: PassageKind[] | null;

  @Field(() => Date, { nullable: true })
  from?: Date | null;

  @Field(() => Date, { nullable: true })
  to?: Date | null;

  @Field(() => Int, { nullable: true })
  limit?: number | null;

  @Field(() => Int, { nullable: true })
  offset?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'The last word may be unfinished.' })
  prefix?: boolean | null;
}
