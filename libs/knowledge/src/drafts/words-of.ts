import { fold, stem } from '../analysis/tokens';

/** A word of a sentence, as compared between a draft and its evidence. */
export interface Word {
  /** Stem of a word, a number, a single Chinese character. */
  term: string;
  /** Changes what a sentence says although it names nothing: "not", "if", "most", 不. */
  isOperator: boolean;
  /** Glue that may come and go: articles, prepositions of place, 的. */
  isGlue: boolean;
  isName: boolean;
  isNumber: boolean;
  /** Number of the clause it stands in: clauses end at commas, colons, dashes, brackets and sentence ends. */
  clause: number;
}

const operators = new Set(
  `not no never none nobody nothing neither nor without cannot hardly barely rarely seldom almost nearly except
  unless if only but instead rather until till before after since while although though however maybe perhaps
  might may could would should must ought can will shall probably possibly likely unlikely supposedly allegedly
  all every each any some most many few several both half more less fewer least than too always often sometimes
  usually once ever still yet already again used former formerly longer anymore soon later next last first
  stop stopped start started avoid refuse refused deny denied fail failed forget forgot
  said say says tell told tells claim claimed claims think thinks thought believe believes believed heard hear
  guess guessed assume assumed wonder wondered ask asked asks suggest suggested propose proposed plan planned
  plans want wanted wants hope hoped wish wished try tried tries pretend pretended joke joked kidding rumour
  rumor expect expected according whether wrong false true mistaken against`.split(/\s+/),
);
/** Contracted negations, and what a stem or an apostrophe would hide. */
const contracted = /n['’]t$/i;
const cjkOperators =
  /[不没无未别勿莫非否仅只若虽但却除曾将会可能应该必须都每各些几多少很更最太才就已还再又仍说称问想猜听如]/u;
const glue = new Set(
  `a an the of to in on at by for from with and or as is are was were be been being am do does did has have had
  it its this that these those there here we i you he she they them our your my his her their us me him well so ok
  okay yeah yes hi hey hello thanks thank btw fyi haha lol just actually basically really simply also then too
  please`.split(/\s+/),
);
const cjkGlue = /[的了地得着过是在和与及于以把被从到向对为个们这那之其]/u;
const written = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
  billion twice thrice dozen`.split(/\s+/),
);
const cjkNumber = /[零〇一二两三四五六七八九十百千万亿半]/u;

const clauseEnd = /[,;:()[\]{}，、；：（）。.!?！？…\n—–]|\s-\s/u;
const pieces = /\p{sc=Han}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[-.,:/]\p{N}+)*%?/gu;

/** The words of a text in their order, none left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let end = 0;
  for (const match of text.matchAll(pieces)) {
    const between = text.slice(end, match.index);
    const isFirst = words.length === 0 || /[.!?\n。！？]/.test(between);
    if (words.length > 0 && clauseEnd.test(between)) clause++;
    words.push({ ...wordOf(match[0], isFirst), clause });
    end = match.index + match[0].length;
  }
  return words;
}

function wordOf(piece: string, isFirst: boolean): Omit<Word, 'clause'> {
  return /\p{sc=Han}/u.test(piece) ? characterOf(piece) : alphabeticOf(piece, isFirst);
}

function characterOf(piece: string): Omit<Word, 'clause'> {
  return {
    term: fold(piece),
    isOperator: cjkOperators.test(piece),
    isGlue: cjkGlue.test(piece),
    isNumber: cjkNumber.test(piece),
    isName: false,
  };
}

function alphabeticOf(piece: string, isFirst: boolean): Omit<Word, 'clause'> {
  const folded = fold(piece).replaceAll('’', "'");
  const bare = folded.replace(/'(?:s|re|ve|ll|d|m)$/, '');
  const isNegated = contracted.test(folded);
  const isOperator = isNegated || operators.has(bare);
  const isNumber = /^\p{N}/u.test(piece) || written.has(bare);
  return {
    term: isNegated ? 'not' : isNumber ? folded : stem(bare),
    isOperator,
    isNumber,
    isGlue: !isOperator && glue.has(bare),
    // The first word of a sentence has a capital anyway; elsewhere one marks a name.
    isName: !isFirst && !isOperator && !isNumber && /^\p{Lu}/u.test(piece) && bare !== 'i',
  };
}
