/** What a question that asks for a quantity wants to read. */
interface Quantity {
  asks: RegExp;
  answers: RegExp;
  /** How likely a text without it is the answer all the same, beside one with it: "how many" is often counted up. */
  without: number;
}

const counted = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|a few|a couple of|half an?|an?)`;
const countedHan = String.raw`[\d一二两三四五六七八九十百千万半]+`;
const span = 'seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|weekends?|months?|quarters?|years?';
const spanHan = '秒|分钟|刻钟|个?小时|天|夜|周|个?星期|个?月|季度|年';

/** What says when, or which, and not how many: dates, clock times, versions, numbers in names of things. */
const otherNumbers =
  /\b(?:19|20)\d{2}\b|\b\d{1,2}:\d{2}\b|\b\d+\.\d+\.\d+\b|\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})\b|[\p{L}_#]\d+|\d+(?:年|月|日|号|点)|\bat least one\b|\bone of\b/giu;

const quantities: Quantity[] = [
  {
    asks: /\bhow (?:often|frequently|regularly|many times)\b|几次|多少次|多少遍|多久.*[一几]次|隔多久|频率/iu,
    without: 0.05,
    answers: new RegExp(
      String.raw`\b(?:every|each) (?:other |single |${counted} )?(?:${span}|morning|evening|weekday|time)\b|\b(?:daily|hourly|nightly|weekly|monthly|quarterly|yearly|annually|twice|once (?:an?|per|every|in))\b|\bper (?:day|week|month|quarter|year|hour)\b|\b${counted} (?:more )?(?:times|tries|attempts)\b|每(?:隔)?(?:${countedHan})?(?:${spanHan}|次|年|晚|早)|${countedHan}(?:次|遍)`,
      'iu',
    ),
  },
  {
    asks: /\bhow long\b|多久|多长时间|几天|几个(?:小时|月|星期)/iu,
    without: 0.3,
    answers: new RegExp(
      String.raw`\b${counted}(?: (?:to|or|and) ${counted})?[ -](?:more |full |working |business )?(?:${span})\b|\b(?:until|overnight|forever|for ever)\b|${countedHan}(?:${spanHan})`,
      'iu',
    ),
  },
  {
    asks: /\bhow (?:many|much|large|big|heavy|high|old|far|tall|small|expensive)\b|多少|多大|多高|多重|几[个笔件位名人台条份]/iu,
    without: 0.6,
    answers: new RegExp(
      String.raw`\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|once|twice|half|dozens?|hundreds?|thousands?|nobody|none)\b|${countedHan}[\p{sc=Han}]`,
      'iu',
    ),
  },
];

/** Words that ask for a quantity: they say what is wanted, and stand in no answer. */
export const measureAsked =
  /\bhow (?:often|frequently|regularly|many times|many|much|long|large|big|heavy|high|old|far|tall|small|expensive)\b/giu;

/**
 * Whether a text holds a quantity of the kind that a question asks for ("how often": every 90 days, five times);
 * undefined where it asks for none. Dates, clock times and versions count as no quantity.
 */
export function holdsQuantity(question: string, text: string): boolean | undefined {
  return askedIn(question)?.answers.test(text.replace(otherNumbers, ' '));
}

/** What a text without the quantity that a question asks for is worth as its answer; 1 where it asks for none. */
export const withoutQuantity = (question: string): number => askedIn(question)?.without ?? 1;

const askedIn = (question: string): Quantity | undefined =>
  quantities.find(({ asks }) => asks.test(question));
