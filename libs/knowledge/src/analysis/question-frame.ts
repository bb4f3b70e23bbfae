/** "How does X work": the verb asks for the way it goes, and stands in no answer. */
const FRAMES: [RegExp, string][] = [
  [/^(\W*how (?:do|does|did|would|should)\b.+?)\s+works?(?=[\s?.!]*$)/iu, '$1'],
  [/(?:是)?(?:怎么|怎样|如何)(?:运作|工作|运转|实现)的?(?=[\s？?。！]*$)/u, '怎么'],
];

/** A question without the words that only make it one: what is left is looked for. */
export const withoutFrame = (question: string): string =>
  FRAMES.reduce((text, [frame, rest]) => text.replace(frame, rest), question);
