import { speechActsOf } from '../style/speech-act';

/** How a line reads by its words alone; most lines are neither. */
export interface LineTone {
  warm: boolean;
  /** 2: anger or blame said outright; 1: words that often go with it; 0: none. */
  hard: 0 | 1 | 2;
  sorry: boolean;
}

const WARM =
  /[❤🥰😘😊😂🤗💕☺]|\b(?:haha+|hehe+|love (?:you|it|this|that)|miss(?:ed)? you|proud of you|happy (?:birthday|for you)|good (?:night|morning)|well done|that was (?:fun|lovely|good)|hug)\b|哈哈|嘻嘻|爱你|想你|晚安|早安|抱抱|么么|开心|真好|生日快乐|为你高兴|辛苦了/iu;
const OUTRIGHT =
  /\b(?:(?:i'?m|i am|are you|you'?re|so|still) (?:so |really |still |just )?(?:angry|furious|mad at|fed up|sick of|tired of this)|you (?:always|never)|leave me alone|shut up|your fault|hate (?:it when|you|this)|(?:we|not) (?:are |keep )?(?:fighting|arguing)|(?:stop|start) (?:a )?(?:fight|arguing|yelling)|break(?:ing)? up|it'?s over|you (?:lied|promised)|you don'?t care|don'?t (?:talk|speak) to me|how could you|unfair)\b|生气|吵架|吵了|分手|受够|受不了你|你总是|你老是|你从来|你每次|凭什么|别理我|别跟我说话|闭嘴|骗我|不在乎我|冷战|太过分|怪你|说话不算/iu;
const OFTEN =
  /\b(?:whatever|never mind|forget it|annoy(?:ed|ing)|disappointed|why (?:didn'?t|don'?t|can'?t|won'?t) you|again\?!?|i can'?t do this|as usual|fine\.)(?:\W|$)|烦|算了|随便|失望|讨厌|为什么不|怎么又|无所谓|不想说了|没意思/iu;

/**
 * Reads the tone of a line by its words, English and Chinese. It knows no irony and hears nothing between the lines:
 * what is shown from it is a place to look at, never a verdict.
 */
export function lineTone(text: string): LineTone {
  const sorry = speechActsOf(text).some(({ act }) => act === 'sorry');
  const hard = OUTRIGHT.test(text) ? 2 : OFTEN.test(text) ? 1 : 0;
  return { warm: hard === 0 && WARM.test(text), hard, sorry };
}

/** A line without its words of anger: what is left is what it was about. */
export const withoutHardWords = (text: string): string =>
  text.replaceAll(new RegExp(OUTRIGHT, 'giu'), ' ').replaceAll(new RegExp(OFTEN, 'giu'), ' ');

const LEARNT =
  /\b(?:i(?:'ve| have)? (?:realis|realiz|learn|understood|understand now|know now|see now)\w*|i should(?:n'?t)? have|i was wrong|next time i|i regret|i wish i had|it was my fault)\b|我(?:才|现在|终于|好像)?(?:明白|懂了|学会|意识到|后悔|知道错)|我(?:早)?应该|我不该|是我不(?:好|对)|下次我/iu;

/** Whether somebody says what they have understood or would do differently. */
export const saysLearnt = (text: string): boolean => LEARNT.test(text);
