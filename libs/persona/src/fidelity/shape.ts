import { FUNCTION_WORDS } from '../profile/stop-words';
import { emojiOf } from '../profile/emoji';
import { isQuestion } from '../profile/is-question';

/** Marks whose share of the characters is part of a hand. */
const MARKS = [
  ',',
  '.',
  ';',
  ':',
  '-',
  '—',
  '(',
  '"',
  "'",
  '’',
  '/',
  '!',
  '?',
  '`',
  '*',
  '_',
  '~',
  '…',
  '，',
  '。',
  '！',
  '？',
  '、',
];
const OPENINGS = [
  /^(?:yes|yeah|yep|yup|ya)\b/i,
  /^(?:no|nope|nah)\b/i,
  /^(?:ok|okay|alright)\b/i,
  /^(?:oh|ah|hm+|uh|um|er)\b/i,
  /^(?:well|so|but|and|or)\b/i,
  /^(?:i|i'm|i'd|i've)\b/i,
  /^(?:hi|hey|hello|morning)\b/i,
  /^(?:thanks|thank|thx|ty)\b/i,
  /^(?:@|<@)/,
  /^\p{Lu}/u,
  /^\p{Ll}/u,
  /^(?:嗯|哦|噢|好|行|对|是|哈|啊)/u,
];
const ENDINGS = [
  /\.$/,
  /!$/,
  /\?$/,
  /\.\.\.$|…$/,
  /[)）]$/,
  /[\p{L}\p{N}]$/u,
  /:[a-z_]+:$|\p{Extended_Pictographic}$/u,
  /[。！？～~]$/u,
  /[吧啊呢嘛哦呀啦]$/u,
];
const PATTERNS = [
  /```/,
  /`[^`]+`/,
  /https?:\/\//,
  /\n/,
  / {2}/,
  /(?:^|\s)i(?:\s|'|$)/,
  /(?:^|\s)I(?:\s|'|$)/,
  /[:;]-?[)(DPp]/,
  /(\p{L})\1\1/u,
  /\b\p{Lu}{3,}\b/u,
  /\b(?:lol|haha+|hehe|lmao)\b|哈哈/i,
  /\b\w+n't\b/i,
  /\b(?:dont|cant|doesnt|wont|isnt|im|ive|thats|its)\b/i,
  /\b(?:thanks|thank you|thx)\b|谢/i,
  /\b(?:sorry|apologies)\b|抱歉|不好意思/i,
  /\b(?:please|pls)\b|请/i,
  /\b(?:i think|maybe|perhaps|probably|i guess)\b|可能|觉得/i,
  /!{2,}|！{2,}/,
  /\?{2,}|？{2,}/,
];

/** How many numbers `shapeOf` gives. */
export const SHAPE_SIZE =
  10 + MARKS.length + OPENINGS.length + ENDINGS.length + PATTERNS.length + FUNCTION_WORDS.length;

const PLACE_OF_WORD = new Map(FUNCTION_WORDS.map((word, at) => [word, at]));

/** Lengths, case, marks, openings, endings, habits, and square roots of function word shares. */
export function shapeOf(text: string): Float32Array {
  const words = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
  const characters = Math.max(1, text.length);
  const letters = Math.max(1, (text.match(/\p{L}/gu) ?? []).length);
  const sentences = text.split(/[.!?。！？\n]+/).filter((part) => part.trim() !== '').length;
  return Float32Array.from([
    Math.log1p(text.length),
    Math.log1p(words.length),
    words.join('').length / Math.max(1, words.length),
    Math.log1p(sentences),
    words.length / Math.max(1, sentences),
    (text.match(/\p{Lu}/gu) ?? []).length / letters,
    (text.match(/\p{N}/gu) ?? []).length / characters,
    (text.match(/\p{Script=Han}/gu) ?? []).length / characters,
    Math.log1p(emojiOf(text).length),
    isQuestion(text) ? 1 : 0,
    ...MARKS.map((mark) => Math.sqrt((text.split(mark).length - 1) / characters)),
    ...[...OPENINGS, ...ENDINGS, ...PATTERNS].map((pattern) => (pattern.test(text) ? 1 : 0)),
    ...functionWordShares(words),
  ]);
}

function functionWordShares(words: readonly string[]): number[] {
  const shares = FUNCTION_WORDS.map(() => 0);
  for (const word of words) {
    const place = PLACE_OF_WORD.get(word);
    if (place !== undefined) shares[place] = (shares[place] ?? 0) + 1 / words.length;
  }
  return shares.map(Math.sqrt);
}
