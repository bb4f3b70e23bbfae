import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AccountType } from '../accounts/account.type';
import { AuditEntryType } from '../audit/audit-entry.type';
import { PersonType } from '../people/person.type';
import { ConsentType } from '../personas/persona.type';

@ObjectType('HeldSource', { description: 'What one source that the person may read holds of them.' })
export class HeldSourceType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  messages!: number;

  @Field(() => Int)
  documents!: number;

  @Field(() => Date, { nullable: true })
  firstAt!: Date | null;

  @Field(() => Date, { nullable: true })
  lastAt!: Date | null;
}

@ObjectType('HeldElsewhere', {
  description: 'What is held in uploads that are not shared with the person. Their names are their owners’.',
})
export class HeldElsewhereType {
  @Field(() => Int)
  sources!: number;

  @Field(() => Int)
  messages!: number;

  @Field(() => Int)
  documents!: number;
}

@ObjectType('AskedMonth')
export class AskedMonthType {
  @Field(() => String, { description: 'For example 2024-09.' })
  month!: string;

  @Field(() => Int)
  questions!: number;
}

@ObjectType('AskedOfPerson', {
  description: 'How often a person was asked. Counts; the questions stay with their askers.',
})
export class AskedOfPersonType {
  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'How many members asked.' })
  askers!: number;

  @Field(() => Date, { nullable: true })
  lastAt!: Date | null;

  @Field(() => [AskedMonthType], { description: 'Only months with questions, the oldest first.' })
  months!: AskedMonthType[];
}

@ObjectType('Held', { description: 'Everything held about somebody, for them alone.' })
export class HeldType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => ConsentType, { nullable: true })
  consent!: ConsentType | null;

  @Field(() => [HeldSourceType])
  sources!: HeldSourceType[];

  @Field(() => HeldElsewhereType)
  elsewhere!: HeldElsewhereType;

  @Field(() => Int, { description: 'Sentences of theirs that are kept as claims, vetoed ones among them.' })
  claims!: number;

  @Field(() => AskedOfPersonType)
  asked!: AskedOfPersonType;

  @Field(() => [AuditEntryType], {
    description: 'What was done about them, from the audit log; the newest first.',
  })
  log!: AuditEntryType[];
}

@ObjectType('ErasureRequest', {
  description: 'That somebody wants everything of themselves erased; an admin confirms who they are.',
})
export class ErasureRequestType {
  @Field(() => ID)
  id!: string;

  @Field(() => PersonType, { nullable: true, description: 'Null once it is done.' })
  person!: PersonType | null;

  @Field(() => AccountType)
  askedBy!: AccountType;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Boolean)
  isOwn!: boolean;

  @Field(() => String, { nullable: true, description: 'JSON, for whoever asked, once it is done.' })
  receipt!: string | null;
}
