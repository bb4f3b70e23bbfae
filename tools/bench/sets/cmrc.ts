import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentPassage, type RetrievalSet } from './retrieval-set';

interface File {
  data: { paragraphs: { id: string; context: string; qas: { question: string }[] }[] }[];
}

/** Chinese paragraphs and what is asked of them. */
export function loadCmrc(data: string): RetrievalSet[] {
  const folder = join(data, 'cmrc2018', 'squad-style-data');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as File;
      const paragraphs = file.data.flatMap((article) => article.paragraphs);
      const passages = paragraphs.map(({ id, context }) => documentPassage(id, '', context));
      const queries = paragraphs.flatMap(({ id, qas }) =>
        qas.map(({ question }) => ({ text: question, relevant: new Map([[id, 1]]) })),
      );
      return { name: name.replace('_', '-').replace('.json', ''), pools: [{ passages, queries }] };
    });
}
