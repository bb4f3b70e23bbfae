import { repositoryRoot } from '@tacit/tools';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Words = { [key: string]: string | Words };

/** The words of the pages in one language, by their key: a story in two languages names things once. */
export function wordsOf(language: string): (key: string, values?: Record<string, string>) => string {
  const words = JSON.parse(
    readFileSync(join(repositoryRoot, `apps/web/src/locales/${language}.json`), 'utf8'),
  ) as Words;
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : at), words);
    if (typeof found !== 'string') throw new Error(`no words for ${key} in ${language}`);
    return found.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  };
}
