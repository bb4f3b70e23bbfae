import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonType } from './person.type';

/** Two people who may be one. */
@ObjectType('MergeProposal')
export class MergeProposalType {
  @Field(() => ID)
  id!: string;

  @Field(() => PersonType)
  a!: PersonType;

  @Field(() => PersonType)
  b!: PersonType;

  @Field(() => String)
  why!: string;
}

@ObjectType('PersonMerge')
export class PersonMergeType {
  @Field(() => ID)
  id!: string;

  @Field(() => PersonType)
  into!: PersonType;

  @Field(() => String)
  mergedName!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => Date, { nullable: true })
  undoneAt!: Date | null;
}
