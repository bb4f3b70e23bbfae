import { createUnionType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type';
import { AppliedCorrectionType } from '../corrections/correction.type';
import { PersonType } from '../people/person.type';
import { type AskMode, AskModeType, BasisType, VoiceReplyType } from './voice.type';
import { PassageType } from './passage.type';

/** Shortened: by a language model, and found to be supported by the citation. */
export const WordingType = enumType('Wording', { Quoted: 'quoted', Shortened: 'shortened' });

@ObjectType('AnswerSentence')
export class AnswerSentenceType {
  @Field(() => String)
  text!: string;

  @Field(() => Int)
  citation!: number;

  @Field(() => WordingType)
  wording!: 'quoted' | 'shortened';

  @Field(() => BasisType, { nullable: true, description: 'Null where nobody in particular was asked.' })
  basis!: 'said' | 'done' | 'inferred' | null;
}

@ObjectType('ResolvedDate', { description: 'Words like "last Friday", and the time they mean.' })
export class ResolvedDateType {
  @Field(() => String, { description: 'As written.' })
  words!: string;

  @Field(() => String, { description: 'As exact as the words are: 2023-05-07, 2023-05 or 2023.' })
  date!: string;

  @Field(() => Int, { nullable: true, description: 'Days it lasts from there: a week 7, a weekend 2.' })
  days!: number | null;
}

/** Where a sentence stands. `from` and `to` are the words in the passage's text that carry it. */
@ObjectType('Citation')
export class CitationType {
  @Field(() => Int)
  number!: number;

  @Field(() => PassageType)
  passage!: PassageType;

  @Field(() => Int)
  from!: number;

  @Field(() => Int)
  to!: number;

  @Field(() => [ResolvedDateType], {
    description: 'What words of the quotation mean, seen from its own date.',
  })
  dates!: ResolvedDateType[];
}

@ObjectType('AskSuggestion')
export class AskSuggestionType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => Int)
  passages!: number;

  @Field(() => Date, { nullable: true })
  lastAt!: Date | null;

  @Field(() => [String])
  topics!: string[];

  @Field(() => String)
  why!: string;
}

@ObjectType('AnswerConflict', { description: 'Two citations, by number, that say different things.' })
export class AnswerConflictType {
  @Field(() => Int)
  older!: number;

  @Field(() => Int)
  newer!: number;
}

@ObjectType('Answer')
export class AnswerType {
  @Field(() => [AnswerSentenceType])
  sentences!: AnswerSentenceType[];

  @Field(() => [CitationType])
  citations!: CitationType[];

  @Field(() => [AnswerConflictType])
  conflicts!: AnswerConflictType[];

  @Field(() => VoiceReplyType, {
    nullable: true,
    description: 'Null where none was asked for, or they wrote nothing that answers.',
  })
  voice!: VoiceReplyType | null;

  @Field(() => Float)
  confidence!: number;

  @Field(() => String)
  searchedFor!: string;
}

@ObjectType('NoAnswer')
export class NoAnswerType {
  @Field(() => String, {
    description: 'nothing-found, too-weak, not-theirs, or withdrawn: its sources are no longer readable.',
  })
  reason!: string;

  @Field(() => [AskSuggestionType])
  ask!: AskSuggestionType[];

  @Field(() => [CitationType])
  nearest!: CitationType[];

  @Field(() => String)
  searchedFor!: string;
}

export const AnswerResultType = createUnionType({
  name: 'AnswerResult',
  types: () => [AnswerType, NoAnswerType] as const,
  resolveType: (value: object) => ('sentences' in value ? AnswerType : NoAnswerType),
});

@ObjectType('Question')
export class QuestionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  threadId!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => PersonType, { nullable: true })
  asPerson!: PersonType | null;

  @Field(() => AnswerResultType)
  result!: AnswerType | NoAnswerType;

  @Field(() => AskModeType)
  mode!: AskMode;

  @Field(() => String, {
    nullable: true,
    description: 'What it is, where somebody asked whether it is them.',
  })
  notice!: string | null;

  @Field(() => String, { nullable: true, description: 'The line every answer of a persona carries.' })
  label!: string | null;

  @Field(() => [AppliedCorrectionType], {
    description: 'What the asked person would say, by whoever corrected the persona; before the answer.',
  })
  corrections!: AppliedCorrectionType[];
}

/** A step on the way to an answer: the evidence first, then sentence after sentence, at last the whole. */
@ObjectType('AskProgress')
export class AskProgressType {
  @Field(() => [CitationType])
  citations!: CitationType[];

  @Field(() => [AnswerSentenceType])
  sentences!: AnswerSentenceType[];

  @Field(() => QuestionType, { nullable: true, description: 'Kept, and complete: the last step.' })
  question!: QuestionType | null;
}

@ObjectType('QuestionPage')
export class QuestionPageType {
  @Field(() => [QuestionType])
  items!: QuestionType[];

  @Field(() => Int)
  total!: number;

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
