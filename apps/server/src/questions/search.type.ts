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

/** How many matches a value has: a person, a source, or a kind. */
@ObjectType('FacetCount')
export class FacetCountType {
  @Field(() => String, { description: 'An id, or the name of a kind.' })
  value!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('SearchFacets', { description: 'Most matches first; at most twenty each.' })
export class SearchFacetsType {
  @Field(() => [FacetCountType])
  people!: FacetCountType[];

  @Field(() => [FacetCountType])
  sources!: FacetCountType[];

  @Field(() => [FacetCountType])
  kinds!: FacetCountType[];
}

@ObjectType('SearchResult')
export class SearchResultType {
  @Field(() => [SearchHitType])
  hits!: SearchHitType[];

  @Field(() => Int)
  total!: number;

  @Field(() => Float)
  tookMs!: number;

  @Field(() => SearchFacetsType, { nullable: true, description: 'Where the input asked for them.' })
  facets!: SearchFacetsType | null;
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

  @Field(() => Boolean, { nullable: true, description: 'Count people, sources and kinds of all matches.' })
  facets?: boolean | null;
}
