import { readFileSync } from 'node:fs';

/**
 * Pairs of a character and what it is read as, from a file of OpenCC (`TSCharacters`): entries of a character
 * and its readings, the first of which is taken.
 */
export function readFolds(file: string): string {
  return Array.from(
    readFileSync(file, 'utf8').matchAll(/(\p{Script=Han})[ \t](\p{Script=Han})/gu),
    ([, from = '', to = '']) => (from === to ? '' : from + to),
  ).join('');
}
