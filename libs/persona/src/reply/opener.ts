/** How people begin, whatever they have to say: there are a hundred ways to ask it, and an answer to one fits them all. */
export type Opener = 'how-are-you' | 'what-doing' | 'eaten' | 'greeting';

const SIGNS: [Opener, RegExp][] = [
  [
    'how-are-you',
    /\bhow(?:'s|'ve|'re| is| are| have| was)? (?:you|ya|u|it going|things|everything|life|your (?:day|week|weekend|morning|evening|night))\b|\byou (?:ok|okay|alright|all right|good)\b|(?:最近|今天|这几天|过得|一切|你)(?:还|都|过得)?(?:怎么样|咋样|如何|好吗|好不好)|还好吗|好久不见/i,
  ],
  [
    'what-doing',
    /\bwhat(?:'s| is|'re| are|cha| r)? ?(?:you|u|ya)? ?(?:doing|up to)\b|\bwhat'?s up\b|\bwyd\b|(?:在|正)?(?:干嘛|干什么|干啥|做什么|做啥|忙什么|忙啥|忙吗)/i,
  ],
  [
    'eaten',
    /\b(?:have you|did you|you) (?:eat(?:en)?|had (?:dinner|lunch|breakfast|food))\b|吃(?:饭|过|晚饭|午饭|早饭)?了?(?:吗|没|嘛|么)/i,
  ],
  [
    'greeting',
    /^\W*(?:hi|hey|hello|hiya|heya|howdy|yo|good (?:morning|afternoon|evening)|morning|evening)\b|^\W*(?:在吗|在不在|在么|你好|早安|早上好|早呀|早啊|早$|下午好|晚上好|哈喽|嗨|嘿|喂)/i,
  ],
];

/** More than these, and there is something else to answer. */
const MOST_WORDS = 7;
const MOST_HAN = 10;

/** Which opener a text holds; null for none. */
export function openerIn(text: string): Opener | null {
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? null;
}

/** Which opener a text is, and nothing beside it; null for everything that says more. */
export function openerOf(text: string): Opener | null {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}'’]+/gu)?.length ?? 0;
  return han > MOST_HAN || words > MOST_WORDS ? null : openerIn(text);
}
