import { holdsQuantity } from './asked-quantity';

interface QuestionType {
  asks: RegExp;
  /** What an answer to it contains. */
  answers: RegExp;
}

const time =
  /\b(\d{1,2}:\d{2}|(19|20)\d{2}|mon|tues|wednes|thurs|fri|satur|sun)(day)?\b|\b(january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|morning|week|month|year|ago|last|next|since|until|every|daily|weekly|monthly|hour|minute|day)s?\b|[年月日号点周]|今天|昨天|明天|上周|下周|每天/iu;

const types: QuestionType[] = [
  { asks: /\bwhen\b|\bwhat (time|day|date|year|month)\b|什么时候|几点|哪天|何时/iu, answers: time },
  {
    asks: /\bhow (many|much|long|often|old|far|big)\b|多少|几个|多久|多长/iu,
    answers:
      /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twice|once|half|dozen|hundred|thousand)\b|[一二三四五六七八九十百千万]/iu,
  },
  { asks: /\bwho(m|se)?\b|谁/iu, answers: /\p{Lu}\p{Ll}+|<?@\w+|\bI\b|我|[\p{sc=Han}]{2,3}/u },
  { asks: /\bwhere\b|哪里|哪儿|在哪/iu, answers: /\b(in|at|on|under|from|to)\b|[/\\]|https?:|在|里/iu },
  {
    asks: /\bwhy\b|\bwhat .*reason\b|为什么|原因/iu,
    answers:
      /\b(because|since|so that|due to|reason|as a result|therefore|otherwise|cause[ds]?|in order|too)\b|因为|由于|所以|原因|否则/iu,
  },
];

/** Which of the kinds a question asks for, by number; -1 for none we know. */
export const questionType = (question: string): number => types.findIndex(({ asks }) => asks.test(question));

/** How many kinds there are. */
export const questionTypes = types.length;

/** Whether the text holds what questions of this kind ask for. */
export const answersType = (text: string, type: number): boolean => types[type]?.answers.test(text) ?? false;

/** Whether the text holds the kind of thing the question asks for; undefined when it asks for no kind we know. */
export function matchesType(question: string, text: string): boolean | undefined {
  const type = questionType(question);
  return holdsQuantity(question, text) ?? (type < 0 ? undefined : answersType(text, type));
}
