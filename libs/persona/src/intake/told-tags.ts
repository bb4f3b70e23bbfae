import type { Language } from '../label/persona-label';

/** What somebody may tell of how a colleague behaves: manner alone, no grade, no mood, no type of character. */
export const TOLD_TAGS = [
  'brief',
  'thorough',
  'direct',
  'careful',
  'asksBack',
  'givesExamples',
  'writesItDown',
  'prefersCalls',
  'jokes',
  'formal',
] as const;
export type ToldTag = (typeof TOLD_TAGS)[number];

/** Whether a word is one of the tags. */
export const isToldTag = (word: string): word is ToldTag => (TOLD_TAGS as readonly string[]).includes(word);

/** The tags in words, as a habit of somebody. */
export const TOLD_TAG_WORDS: Record<Language, Record<ToldTag, string>> = {
  en: {
    brief: 'keeps it short',
    thorough: 'explains the whole of it',
    direct: 'says plainly what they think',
    careful: 'says how sure they are',
    asksBack: 'asks back before answering',
    givesExamples: 'answers with an example',
    writesItDown: 'writes things down for others',
    prefersCalls: 'would rather talk than write',
    jokes: 'jokes along the way',
    formal: 'keeps a formal tone',
  },
  zh: {
    brief: '说话简短',
    thorough: '会从头讲清楚',
    direct: '有话直说',
    careful: '会说明有多大把握',
    asksBack: '先反问再回答',
    givesExamples: '喜欢举例',
    writesItDown: '会写下来给大家看',
    prefersCalls: '更愿意当面或打电话说',
    jokes: '常开玩笑',
    formal: '语气正式',
  },
};
