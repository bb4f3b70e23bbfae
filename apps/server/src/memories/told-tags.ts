import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { enumType } from '../graphql/enum-type';

/** Bartholomew and Horowitz 1991, in the words most people know them by. */
export enum AttachmentStyle {
  Secure = 'secure',
  Anxious = 'anxious',
  Avoidant = 'avoidant',
  Fearful = 'fearful',
}
export enum LoveLanguage {
  Words = 'words',
  Time = 'time',
  Gifts = 'gifts',
  Service = 'service',
  Touch = 'touch',
}
const mbtiLetters = [
  ['I', 'E'],
  ['N', 'S'],
  ['T', 'F'],
  ['J', 'P'],
];
const mbtis = mbtiLetters.reduce((types, pair) => types.flatMap((type) => pair.map((c) => type + c)), ['']);
const zodiac = [
  ...['aries', 'taurus', 'gemini', 'cancer', 'leo', 'virgo'],
  ...['libra', 'scorpio', 'sagittarius', 'capricorn', 'aquarius', 'pisces'],
];
const named = (values: string[]): Record<string, string> => Object.fromEntries(values.map((v) => [v, v]));

const AttachmentStyleType = enumType('AttachmentStyle', AttachmentStyle);
const LoveLanguageType = enumType('LoveLanguage', LoveLanguage);
const MbtiType = enumType('Mbti', named(mbtis));
const ZodiacType = enumType('Zodiac', named(zodiac));

/**
 * What the owner says of the person. Nothing of it was found in what the person wrote, nothing is computed from it,
 * and it is never shown among what was found.
 */
@InputType('ToldTagsInput')
@ObjectType('ToldTags', { description: 'Told by the owner, never found in the material.' })
export class ToldTags {
  @Field(() => AttachmentStyleType, { nullable: true })
  attachmentStyle?: string | null;

  @Field(() => LoveLanguageType, { nullable: true })
  loveLanguage?: string | null;

  @Field(() => MbtiType, { nullable: true })
  mbti?: string | null;

  @Field(() => ZodiacType, { nullable: true })
  zodiac?: string | null;
}
