/** A line that begins a message, before it is known which number is the day. */
export interface WhatsappHeader {
  /** The three numbers of the date in the order of the file. */
  date: [string, string, string];
  hour: number;
  minute: number;
  second: number;
  /** `AM` as Americans write it; hints at the order of the date when nothing else tells. */
  hasCapitalMeridiem: boolean;
  /** What follows the time: `Name: text`, or what the system says. */
  rest: string;
}

/** Left-to-right marks, joiners and the like that the application strews into headers. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const ODD_SPACES = /[\u00a0\u202f\u2009\u3000]/g;

const DATE = String.raw`(\d{1,4})\s?[./\-年]\s?(\d{1,2})\s?[./\-月]\s?(\d{1,4})(?:日|\.)?`;
const BEFORE_NOON = String.raw`a\.?\s?m\.?|上午|凌晨|清晨|早上|午前|오전|π\.?μ\.?|ص|öö|sa|de\.|पूर्वाह्न`;
const AFTER_NOON = String.raw`p\.?\s?m\.?|下午|晚上|中午|午後|오후|μ\.?μ\.?|م|ös|ch|du\.|अपराह्न`;
const HALF_OF_DAY = `${BEFORE_NOON}|${AFTER_NOON}`;
const TIME = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?`;
/** Between date and time: a comma, and in some languages a short word such as `um` or `à`. */
const WHEN = String.raw`[,،]?\s*(?:(?:um|at|à|às|a las|alle|kl\.?|klo|pukul|om|saat)\s+)?`;
const MOMENT = `${DATE}${WHEN}(${HALF_OF_DAY})?\\s?${TIME}(?:[\\s_]?(${HALF_OF_DAY}))?\\.?`;

const BRACKETED = new RegExp(`^\\[${MOMENT}\\]`, 'iu');
const DASHED = new RegExp(`^${MOMENT}\\s+[-–—]\\s`, 'iu');
const IS_AFTER_NOON = new RegExp(`^(?:${AFTER_NOON})$`, 'iu');
const IS_BEFORE_NOON = new RegExp(`^(?:${BEFORE_NOON})$`, 'iu');

/** Headers are short; a longer prefix of a line need not be looked at for odd digits and spaces. */
const MAX_MOMENT_CHARS = 60;

/** Reads the beginning of a message, or null for a line that goes on with the one before. */
export function readWhatsappHeader(line: string): WhatsappHeader | null {
  if (!mayBeHeader(line)) return null;
  const head = `${line.slice(0, MAX_MOMENT_CHARS)} `.replace(INVISIBLE, '').replace(ODD_SPACES, ' ');
  const normal = asciiDigits(head);
  const bracketed = BRACKETED.exec(normal);
  const match = bracketed ?? DASHED.exec(normal);
  if (!match) return null;
  const [, a = '', b = '', c = '', prefix, hour = '', minute = '', second = '0', suffix] = match;
  const half = prefix ?? suffix;
  return {
    date: [a, b, c],
    hour: hourOf(Number(hour), half),
    minute: Number(minute),
    second: Number(second),
    hasCapitalMeridiem: half === 'AM' || half === 'PM',
    rest: restOf(line, bracketed !== null),
  };
}

/** A cheap look at the first characters, because most lines of a long text are no headers. */
function mayBeHeader(line: string): boolean {
  for (let at = 0; at < Math.min(line.length, 8); at++) {
    const code = line.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x96f)) return true;
    if (code !== 0x5b && code < 0x2000 && code !== 0x20) return false;
  }
  return false;
}

/** The rest with the marks it had: a left-to-right mark at its start tells a system line. */
function restOf(line: string, isBracketed: boolean): string {
  const end = isBracketed ? /\][ \u00a0\u202f]?/.exec(line) : /\s[-–—]\s+/.exec(line);
  return end ? line.slice(end.index + end[0].length) : '';
}

/** Arabic, Persian and Devanagari digits as ASCII. */
function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code < 0x6f0 ? 0x660 : code < 0x966 ? 0x6f0 : 0x966));
  });
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (half === '中午') return hour < 11 ? hour + 12 : hour;
  if (IS_AFTER_NOON.test(half)) return hour < 12 ? hour + 12 : hour;
  return IS_BEFORE_NOON.test(half) && hour === 12 ? 0 : hour;
}
