import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('LanguageModel')
export class LanguageModelType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Host that words are sent to; null: this machine.' })
  sendsTo!: string | null;
}

@ObjectType('Machine', { description: 'What runs where, and what leaves this machine.' })
export class MachineType {
  @Field(() => LanguageModelType, { nullable: true, description: 'Null: answers are quotations.' })
  languageModel!: LanguageModelType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Looks at photos and scanned pages on this machine; null: nobody does.',
  })
  visionModel!: string | null;

  @Field(() => Boolean, { description: 'The database runs inside the server, not on a server of its own.' })
  isEmbedded!: boolean;
}
