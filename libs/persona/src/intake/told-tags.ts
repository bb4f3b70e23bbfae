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
