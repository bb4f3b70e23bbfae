import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentPassage, type RetrievalSet } from './retrieval-set';

/** Records of a SMART file: id, and text by field letter. */
type SmartRecord = { id: string; fields: Record<string, string> };

/** Collections in the SMART format with their judgements. */
export function loadClassic(data: string): RetrievalSet[] {
  const folder = join(data, 'classic_ir');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.flatMap(({ name }) => {
    const inside = readdirSync(join(folder, name));
    const read = (pattern: RegExp): string | undefined => {
      const file = inside.find((one) => pattern.test(one));
      return file && readFileSync(join(folder, name, file), 'latin1');
    };
    const corpus = read(/\.all(\.|$)/i);
    const questions = read(/\.qry$|^query\.text$/i);
    const judgements = read(/\.rel$|qrels(\.text)?$/i);
    return corpus && questions && judgements ? [collection(name, corpus, questions, judgements)] : [];
  });
}

function collection(name: string, corpus: string, questions: string, judgements: string): RetrievalSet {
  const passages = records(corpus).map(({ id, fields }) => {
    const { T: title = '', W: text = '', A: authors = '', K: keywords = '' } = fields;
    // Cranfield repeats the title at the head of the text.
    const body = text.startsWith(title) ? text : `${title}\n${text}`;
    return documentPassage(id, title, [body, keywords, authors].join('\n'));
  });
  const relevant = new Map<string, Map<string, number>>();
  for (const line of judgements.split('\n')) {
    const [query = '', document = ''] = line.trim().split(/\s+/);
    if (!document) continue;
    const id = String(Number(query));
    const known = relevant.get(id) ?? new Map<string, number>();
    relevant.set(id, known.set(String(Number(document)), 1));
  }
  // Cranfield's judgements count its questions from 1, whatever their ids.
  const isPositional = name === 'cran';
  const queries = records(questions).flatMap(({ id, fields }, position) => {
    const judged = relevant.get(isPositional ? String(position + 1) : id);
    return judged ? [{ text: fields.W ?? '', relevant: judged }] : [];
  });
  return { name, pools: [{ passages, queries }] };
}

function records(text: string): SmartRecord[] {
  return text
    .split(/^\.I\s+/m)
    .slice(1)
    .map((record) => {
      const [first = '', ...lines] = record.split('\n');
      const fields: Record<string, string> = {};
      let field = '';
      for (const line of lines) {
        const mark = /^\.([A-Z])\s*$/.exec(line)?.[1];
        if (mark) field = mark;
        else fields[field] = `${fields[field] ?? ''}${line}\n`;
      }
      return { id: String(Number(first.trim())), fields };
    });
}
