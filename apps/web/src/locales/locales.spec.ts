import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from './en.json';
import zh from './zh.json';

type Words = { [key: string]: string | Words };

/** Every message with its path, `a.b.c` -> text. */
function flat(words: Words, path = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') all.set(here, value);
    else for (const [inner, text] of flat(value, here)) all.set(inner, text);
  }
  return all;
}

const source = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(vue|ts)$/.test(path) && !/generated|\.spec\.ts$/.test(path))
  .map((path) => readFileSync(join(__dirname, '..', path), 'utf8'))
  .join('\n');

const english = flat(en);
const chinese = flat(zh);
const named = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
const areas = Object.keys(en).join('|');

/** Whole keys as they are written in the code, and the beginnings of those that are put together there. */
const usedKeys = new Set(
  [...source.matchAll(new RegExp(`['\`]((?:${areas})(?:\\.\\w+)+)['\`]`, 'g'))].map(
    (match) => match[1] ?? '',
  ),
);
const usedParts = [
  ...source.matchAll(new RegExp(`\`((?:${areas})\\.(?:\\w+\\.)*)\\$\\{[^}]*\\}((?:\\.\\w+)*)\``, 'g')),
].map(([, before = '', after = '']) => ({ before, after }));
const isPutTogether = (key: string) =>
  usedParts.some(({ before, after }) => key.startsWith(before) && key.endsWith(after));

describe('the words of the interface', () => {
  it('are complete in both languages', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
    for (const text of [...english.values(), ...chinese.values()]) expect(text.trim()).not.toBe('');
  });

  it('name the same things in both languages', () => {
    for (const [key, text] of english) expect([key, named(chinese.get(key))]).toEqual([key, named(text)]);
  });

  it('are there for every key that the code uses', () => {
    const missing = [...usedKeys].filter((key) => !english.has(key));
    const called = [...source.matchAll(/\bt\(\s*'([\w.]+)'/g)].map((match) => match[1] ?? '');
    expect([...missing, ...called.filter((key) => !english.has(key))]).toEqual([]);
  });

  it('are all used', () => {
    expect([...english.keys()].filter((key) => !usedKeys.has(key) && !isPutTogether(key))).toEqual([]);
  });

  it('neither shout nor congratulate, and address the reader as 你', () => {
    for (const text of [...english.values(), ...chinese.values()]) expect(text).not.toMatch(/[!！您]/);
  });
});
