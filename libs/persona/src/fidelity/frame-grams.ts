import { FUNCTION_WORDS } from '../profile/stop-words';

const CHINESE = FUNCTION_WORDS.filter((word) => /^\p{Script=Han}/u.test(word)).sort(
  (a, b) => b.length - a.length,
);
const KNOWN = new Set(FUNCTION_WORDS);
const TOKENS = new RegExp(
  `https?:\\/\\/\\S+|${CHINESE.join('|')}|\\p{Script=Han}|[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)*|[^\\s\\p{L}\\p{N}]|\\n+| {2,}`,
  'gu',
);
const LONGEST = 4;
const LONG_WORD = 8;

/**
 * What is left of a text when its subject is taken out: function words and marks stay, every other word becomes
 * its shape, in runs of one to four (text distortion after Stamatatos 2017, "Authorship attribution using text
 * distortion"). Somebody who changes the subject keeps these.
 */
export function frameGrams(text: string): string[] {
  const frame = ['<s>', ...(text.match(TOKENS) ?? []).map(frameOf), '</s>'];
  return frame.flatMap((_, at) =>
    Array.from({ length: Math.min(LONGEST, frame.length - at) }, (_, more) =>
      frame.slice(at, at + more + 1).join(' '),
    ),
  );
}

function frameOf(token: string): string {
  if (/^https?:/.test(token)) return '<link>';
  if (KNOWN.has(token.toLowerCase().replace('’', "'")) || !/^[\p{L}\p{N}]/u.test(token)) return token;
  if (/^\p{N}+$/u.test(token)) return '<number>';
  if (/^\p{Script=Han}/u.test(token)) return '<han>';
  if (/^\p{Lu}+$/u.test(token)) return '<CAPITALS>';
  if (/^\p{Lu}/u.test(token)) return '<Word>';
  return token.length < LONG_WORD ? '<word>' : '<long-word>';
}
