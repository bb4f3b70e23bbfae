import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * Words with their share of running text, from a list of the `wordfreq` package: MessagePack, an array whose
 * n-th entry holds the words that make up 10^(-n/100) of the language.
 * Format: https://github.com/rspeer/wordfreq ("cBpack").
 */
export function readWordFrequencies(file: string): [word: string, share: number][] {
  const bytes = gunzipSync(readFileSync(file));
  let at = 0;
  const length = (): number => {
    const type = bytes.readUInt8(at++);
    if ((type & 0xf0) === 0x90) return type & 0x0f;
    if ((type & 0xe0) === 0xa0) return type & 0x1f;
    if (type === 0xd9) return bytes.readUInt8(at++);
    const wide = type === 0xdc || type === 0xda;
    if (!wide) throw new Error(`${file} is no list of word frequencies.`);
    at += 2;
    return bytes.readUInt16BE(at - 2);
  };
  const text = (): string => {
    const size = length();
    at += size;
    return bytes.toString('utf8', at - size, at);
  };
  const levels = length();
  const header = { format: 2, fields: bytes.readUInt8(at++) & 0x0f };
  for (let field = 0; field < header.fields; field++) {
    text();
    if (field === 0) text();
    else at++;
  }
  const words: [string, number][] = [];
  for (let level = 1; level < levels; level++) {
    for (let left = length(); left > 0; left--) words.push([text(), 10 ** (-(level - 1) / 100)]);
  }
  return words;
}
