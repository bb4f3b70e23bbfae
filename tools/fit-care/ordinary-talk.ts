import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isExit } from '@tacit/persona';
import { loadLocomo } from '../bench/sets/locomo';
import { readSlackFile, slackFiles } from '../bench/sets/slack-chats';

/** Every chat, channel or person of the sets, by whom the model is tried apart. */
export interface OrdinaryTalk {
  name: string;
  texts: string[];
}

/** What people say on any day, from the sets under `data`; who takes leave in them is left out. */
export function ordinaryTalk(data: string): OrdinaryTalk[] {
  const chats = [...locomo(data), ...slack(data), ...memoryBank(data)];
  return chats.map(({ name, texts }) => ({
    name,
    texts: texts.filter((text) => text !== '' && !isExit(text)),
  }));
}

const locomo = (data: string): OrdinaryTalk[] =>
  loadLocomo(data).map(({ name, passages }) => ({
    name: `locomo ${name}`,
    texts: passages.map(({ text }) => text),
  }));

const slack = (data: string): OrdinaryTalk[] =>
  slackFiles(data).map(({ name, path }) => ({ name, texts: readSlackFile(path).map(({ text }) => text) }));

function memoryBank(data: string): OrdinaryTalk[] {
  return ['cn', 'en'].flatMap((lang) => {
    const file = join(data, 'memorybank', 'eval_data', lang, `memory_bank_${lang}.json`);
    if (!existsSync(file)) return [];
    const people = JSON.parse(readFileSync(file, 'utf8')) as Record<
      string,
      { history: Record<string, { query: string }[]> }
    >;
    return Object.entries(people).map(([name, { history }]) => ({
      name: `memorybank ${lang} ${name}`,
      texts: Object.values(history).flatMap((turns) => turns.map(({ query }) => query)),
    }));
  });
}
