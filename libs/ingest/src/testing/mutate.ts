/** A small generator of numbers (mulberry32), so that a failing case can be had again by its seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Things parsers stumble over: limits of numbers, unclosed marks, odd characters, other types. */
const TOKENS = [
  '',
  '0',
  '-1',
  '1e999',
  '99999999999999999999',
  'null',
  'true',
  '[]',
  '{}',
  '""',
  '"',
  "'",
  '[',
  '{',
  ']',
  '}',
  ',',
  ':',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u0000',
  '\ufeff',
  '\u200e',
  '\u2028',
  '\ud83d',
  '👩‍💻',
  '林',
  '<',
  '</',
  '>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&amp;',
  '&#x110000;',
  '%PDF-',
  '%%EOF',
  'PK\u0003\u0004',
  'endstream',
  'stream',
  'From ',
  '>From ',
  '--b1',
  '--b1--',
  '0000-00-00T99:99:99',
  '31/02/24',
  '１２',
  '../',
  'a'.repeat(3_000),
  '[[[[[[[[[[[[[[[['.repeat(40),
  '__proto__',
  'constructor',
  'toString',
  '=?utf-8?B?////?=',
  'charset=nonsense',
  '\u001b$B',
].map((token) => Buffer.from(token));

type Random = () => number;

/** One to four changes that keep most of the structure: parsers are to be reached, not turned away at once. */
export function mutate(content: Buffer, random: Random): Buffer {
  let bytes = content;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const change = CHANGES[Math.floor(random() * CHANGES.length)] ?? flip;
    bytes = change(bytes, random);
  }
  return bytes;
}

const CHANGES = [
  flip,
  insertToken,
  insertToken,
  replaceValue,
  replaceValue,
  remove,
  repeat,
  swapLines,
  truncate,
];

function at(bytes: Buffer, random: Random): number {
  return Math.floor(random() * (bytes.length + 1));
}

function flip(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  const place = at(bytes, random);
  if (place < copy.length) copy[place] = Math.floor(random() * 256);
  return copy;
}

function insertToken(bytes: Buffer, random: Random): Buffer {
  const place = at(bytes, random);
  return Buffer.concat([bytes.subarray(0, place), token(random), bytes.subarray(place)]);
}

/** Puts a token in place of a word, a number or a quoted string. */
function replaceValue(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString('latin1');
  const from = at(bytes, random);
  const match = /"[^"\n]{0,200}"|[\w.]+/.exec(text.slice(from));
  if (!match) return bytes;
  const start = from + match.index;
  return Buffer.concat([bytes.subarray(0, start), token(random), bytes.subarray(start + match[0].length)]);
}

function remove(bytes: Buffer, random: Random): Buffer {
  const from = at(bytes, random);
  const to = from + Math.floor(random() * 40);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

function repeat(bytes: Buffer, random: Random): Buffer {
  const from = at(bytes, random);
  const part = bytes.subarray(from, from + Math.floor(random() * 200));
  const times = 1 + Math.floor(random() * 8);
  return Buffer.concat([
    bytes.subarray(0, from),
    ...Array.from({ length: times }, () => part),
    bytes.subarray(from),
  ]);
}

function swapLines(bytes: Buffer, random: Random): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  const [a, b] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  return Buffer.from(lines.join('\n'), 'latin1');
}

function truncate(bytes: Buffer, random: Random): Buffer {
  return random() < 0.3 ? bytes.subarray(0, at(bytes, random)) : bytes;
}

function token(random: Random): Buffer {
  return TOKENS[Math.floor(random() * TOKENS.length)] ?? Buffer.alloc(0);
}
