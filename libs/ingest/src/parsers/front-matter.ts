import { parse } from 'yaml';
import type { Handle } from '../records';
import { isObject, textAt } from './unknown-json';

/** What the head of a Markdown file may tell about it. */
export interface FrontMatter {
  title?: string;
  authors?: Handle[];
  writtenAt?: string;
  /** Lines it takes, with its fences. */
  lines: number;
}

const MAX_LINES = 200;

/** Reads the YAML between `---` at the top. Null when there is none, or it is not what it seems. */
export function readFrontMatter(lines: string[]): FrontMatter | null {
  if (lines[0]?.trimEnd() !== '---') return null;
  const end = lines.slice(1, MAX_LINES).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line)) + 1;
  if (end === 0) return null;
  const fields = parseYaml(lines.slice(1, end).join('\n'));
  if (!isObject(fields)) return null;
  const title = textAt(fields, 'title').trim();
  const authors = authorsOf(fields.authors ?? fields.author);
  const writtenAt = dateOf(textAt(fields, 'date', 'created', 'created_at', 'published', 'updated'));
  return {
    lines: end + 1,
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(writtenAt ? { writtenAt } : {}),
  };
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { schema: 'failsafe', maxAliasCount: 20, logLevel: 'silent' });
  } catch {
    return null;
  }
}

function authorsOf(value: unknown): Handle[] {
  const names = typeof value === 'string' ? value.split(/[,;，、]\s*/) : Array.isArray(value) ? value : [];
  return names.flatMap((entry) => {
    const whole = typeof entry === 'string' ? entry : textAt(entry, 'name');
    const match = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(whole);
    const name = (match?.[1] ?? whole).trim();
    return name ? [authorHandle(name, match?.[2])] : [];
  });
}

/** An author of a document; documents know only names, and sometimes an address. */
export function authorHandle(name: string, email?: string): Handle {
  const address = email?.trim().toLowerCase();
  return { platform: 'document', id: address ?? name, name, ...(address ? { email: address } : {}) };
}

/** ISO 8601 dates as they stand; anything else is left out rather than guessed. */
function dateOf(text: string): string | undefined {
  const match = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    text.trim(),
  );
  return match?.[0].replace(' ', 'T');
}
