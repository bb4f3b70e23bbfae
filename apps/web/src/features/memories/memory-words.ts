import type { MemoryFullFragment, ToldTagsInput } from '../../api/generated/graphql';

/** What the owner tells in their own words. */
export interface MemoryWords {
  relation: string;
  callsMe: string;
  about: string;
  told: ToldTagsInput;
}

export const noWords = (): MemoryWords => ({ relation: '', callsMe: '', about: '', told: {} });

export function wordsOf({ relation, callsMe, about, told }: MemoryFullFragment): MemoryWords {
  const { attachmentStyle, loveLanguage, mbti, zodiac } = told;
  return { relation, callsMe, about, told: { attachmentStyle, loveLanguage, mbti, zodiac } };
}

/** Tags and the values they may have; those of MBTI are the same in every language. */
export const TOLD = {
  attachmentStyle: ['SECURE', 'ANXIOUS', 'AVOIDANT', 'FEARFUL'],
  loveLanguage: ['WORDS', 'TIME', 'GIFTS', 'SERVICE', 'TOUCH'],
  mbti: [
    ...['INTJ', 'INTP', 'ENTJ', 'ENTP', 'INFJ', 'INFP', 'ENFJ', 'ENFP'],
    ...['ISTJ', 'ISFJ', 'ESTJ', 'ESFJ', 'ISTP', 'ISFP', 'ESTP', 'ESFP'],
  ],
  zodiac: [
    ...['ARIES', 'TAURUS', 'GEMINI', 'CANCER', 'LEO', 'VIRGO'],
    ...['LIBRA', 'SCORPIO', 'SAGITTARIUS', 'CAPRICORN', 'AQUARIUS', 'PISCES'],
  ],
} as const satisfies Record<keyof ToldTagsInput, readonly string[]>;

export const TOLD_TAGS = Object.keys(TOLD) as (keyof typeof TOLD)[];

/** Key of a value in the locales; null where it is the same in every language. */
export const toldKey = (tag: keyof typeof TOLD, value: string): string | null =>
  tag === 'mbti' ? null : `told.${tag}Is.${value}`;
