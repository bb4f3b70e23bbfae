/** Names of the values `answerFeatures` gives, in order. */
export const ANSWER_FEATURES = [
  'answers-after-asks',
  'goes-on',
  'present-answers',
  'refers-back',
  'opens',
  'many-lines',
] as const;

const ANSWERS =
  /^(?:(?:yes|no|yeah|yep|nope|ok|sure|i think|it|you|not)\b|是的|不是|对|没有|有的|可以|不行|行|好|应该|你)/i;
const GOES_ON =
  /^(?:(?:yes|no|yeah|yep|nope|right|ok|ah|oh|so|but|and|then|well|that|it|i see)\b|是的|对|嗯|哦|那|但|所以|然后|不过|好)/i;
const ACKNOWLEDGES = /^(?:(?:yes|no|yeah|yep|ah|oh|ok|right|thanks)\b|嗯|哦|好|对|谢)/i;
const REFERS_BACK = /\b(?:it|that|this|they|these|those)\b|这|那|它/i;
const OPENS =
  /^(?:(?:hi|hello|hey|anyone|does anyone|is there|has anyone|good morning)\b|大家|请问|有人|有没有人|早)/i;

/** Whether a candidate begins like an answer, goes on with what was said, or opens something new. */
export function answerFeatures(
  text: string,
  { asks, isPresent }: { asks: number; isPresent: number },
): number[] {
  const is = (pattern: RegExp) => (pattern.test(text) ? 1 : 0);
  return [
    asks * is(ANSWERS),
    is(GOES_ON),
    isPresent * is(ACKNOWLEDGES),
    is(REFERS_BACK),
    is(OPENS),
    is(/\n[^]*\n/),
  ];
}
