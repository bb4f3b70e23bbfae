import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, isMostlyHan } from '@tacit/knowledge';

/** Versions of one text in several languages, or one alone. They will share one place in the space. */
export type Versions = string[];

/** The teacher reads no more of a text than this, so that no single page takes the time of a hundred lines. */
const longest = { latin: 220, han: 110 };

const cut = (text: string): string => text.slice(0, isMostlyHan(text) ? longest.han : longest.latin).trim();

/** Compared without case, width, white space and punctuation. */
const essence = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Lines of the folder's `.jsonl` files (an array of versions each) and paragraphs of its `.txt` files. */
function readFile(file: string): Versions[] {
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.txt'))
    return content.split(/\n\s*\n/).map((text) => [text.replace(/\s+/g, ' ').trim()]);
  return content
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const versions: unknown = JSON.parse(line);
      if (Array.isArray(versions) && versions.every((one) => typeof one === 'string')) return versions;
      throw new Error(`${file}: a line is no array of texts: ${line.slice(0, 80)}`);
    });
}

/** Texts that say something: a few words, most of it letters. */
const speaks = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= (isMostlyHan(text) ? 4 : 10) && letters * 2 > text.length;
};

/**
 * Texts to learn from: at most `perFile` of each file, in an order that mixes the files, so that any beginning
 * of the list is a sample of them all. Whatever the evaluation sets under `exclude` contain is left out.
 */
export function readTexts(folder: string, perFile: (name: string) => number, exclude?: string): Versions[] {
  const forbidden = exclude === undefined ? new Set<string>() : evaluationTexts(exclude);
  const chosen = new Map<string, Versions>();
  for (const name of readdirSync(folder).filter((one) => /\.(jsonl|txt)$/.test(one))) {
    const rows = new Map<string, Versions>();
    for (const row of readFile(join(folder, name))) {
      const spoken = [...new Set(row)].filter(speaks);
      if (spoken.length === 0 || spoken.some((one) => forbidden.has(essence(one)))) continue;
      const kept = spoken.map(cut);
      rows.set(createHash('sha1').update(kept.join('\n')).digest('hex'), kept);
    }
    for (const key of [...rows.keys()].sort().slice(0, perFile(name))) chosen.set(key, rows.get(key) ?? []);
  }
  return [...chosen.keys()].sort().map((key) => chosen.get(key) ?? []);
}

/** The essence of every `text` in the `.jsonl` files of a folder of evaluation sets. */
function evaluationTexts(folder: string): Set<string> {
  const texts = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.jsonl')) continue;
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)) {
      const row: unknown = JSON.parse(line);
      if (typeof row === 'object' && row !== null && 'text' in row) texts.add(essence(String(row.text)));
    }
  }
  return texts;
}
