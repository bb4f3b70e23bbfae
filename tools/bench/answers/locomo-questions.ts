import type { LocomoConversation, LocomoQuestion } from '../sets/locomo';

/** Questions of one conversation that can be answered, that ask for what is true of the other, and foreign ones. */
export interface QuestionSets {
  answerable: LocomoQuestion[];
  'category-5': LocomoQuestion[];
  foreign: LocomoQuestion[];
}

/** Foreign questions come from the next conversation, with its people's names replaced by those of this one. */
export function questionSets(conversations: LocomoConversation[], at: number): QuestionSets {
  const here = conversations[at];
  const next = conversations[(at + 1) % conversations.length];
  const isAnswerable = ({ category, evidence }: LocomoQuestion): boolean =>
    category <= 4 && evidence.length > 0;
  if (!here || !next) return { answerable: [], 'category-5': [], foreign: [] };
  return {
    answerable: here.questions.filter(isAnswerable),
    'category-5': here.questions.filter(({ category }) => category === 5),
    foreign:
      next === here
        ? []
        : next.questions
            .filter(isAnswerable)
            .map((one) => ({ ...one, question: renamed(one.question, next.speakers, here.speakers) })),
  };
}

function renamed(question: string, from: string[], to: string[]): string {
  return from.reduce(
    (text, name, i) => text.replaceAll(name.split(' ')[0] ?? name, (to[i] ?? '').split(' ')[0] ?? ''),
    question,
  );
}

/** Whether the words of an answer stand in a text: all its numbers, and most of its other words. */
export function containsAnswer(text: string, answer: string): boolean {
  const words = wordsOf(answer);
  const found = new Set(wordsOf(text));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const others = words.filter((word) => !/^\d+$/.test(word));
  if (!numbers.every((number) => found.has(number))) return false;
  const share = others.filter((word) => found.has(word)).length / Math.max(1, others.length);
  return words.length > 0 && (others.length === 0 || share >= 0.6);
}

const small = new Set('a an the of to in on at and or for with her his their is was be by from'.split(' '));
/** Some labels run numbers into words ("23January", "13th"). */
const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
      .match(/\p{N}+|\p{L}+/gu) ?? []
  )
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/(?:ing|ed|es|s)$/, ''));
