import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChoiceItem } from '@tacit/persona';
import type { AttrAuthor } from './attr-sets';

/** People who are each other's background, and the items about them. */
export interface ChoicePool {
  profiles: Map<string, string[]>;
  items: (ChoiceItem & { otherProfileId?: string })[];
}

/** The neutral NEXT-4 files of a folder: pools by set; sets ending in `.train` are for learning only. */
export async function readNeutralChoices(folder: string): Promise<Map<string, ChoicePool[]>> {
  const root = join(folder, 'next4');
  const names = await readdir(root).catch(() => []);
  const sets = new Map<string, ChoicePool[]>();
  for (const name of names.filter((file) => file.endsWith('.jsonl')).sort()) {
    const lines = await readLines(join(root, name));
    sets.set(name.replace(/\.jsonl$/, ''), poolsOf(lines, join(root, name)));
  }
  return sets;
}

/** The neutral ATTR files of a folder and of its sub-folders, by set. */
export async function readNeutralAuthors(folder: string): Promise<Map<string, AttrAuthor[]>> {
  const sets = new Map<string, AttrAuthor[]>();
  const names = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.attr.jsonl'));
  for (const name of names.sort()) {
    const authors = (await readLines(join(folder, name))).map((line) => ({
      author: textAt(line, 'author'),
      profile: textsAt(line, 'profile'),
      test: textsAt(line, 'test'),
    }));
    sets.set(name.replace(/^.*\//, '').replace(/\.attr\.jsonl$/, ''), authors);
  }
  return sets;
}

type Line = Record<string, unknown>;

function poolsOf(lines: readonly Line[], file: string): ChoicePool[] {
  const pools = new Map<string, ChoicePool>();
  const poolOf = new Map<string, ChoicePool>();
  for (const line of lines) {
    const profileId = textAt(line, 'profile_id');
    if ('profile' in line) {
      const pool = pools.get(textAt(line, 'pool_id')) ?? { profiles: new Map(), items: [] };
      pools.set(textAt(line, 'pool_id'), pool);
      pool.profiles.set(profileId, textsAt(line, 'profile'));
      poolOf.set(profileId, pool);
      continue;
    }
    const pool = poolOf.get(profileId);
    if (pool === undefined)
      throw new Error(`${file}: an item names profile "${profileId}", which has no line before it`);
    pool.items.push(itemOf(line, profileId));
  }
  return [...pools.values()];
}

function itemOf(line: Line, profileId: string): ChoicePool['items'][number] {
  const other = textAt(line, 'other_profile_id');
  return {
    profileId,
    speaker: textAt(line, 'persona'),
    context: listAt(line, 'context').flatMap((turn) =>
      isLine(turn) ? [{ speaker: textAt(turn, 'speaker'), text: textAt(turn, 'text') }] : [],
    ),
    candidates: textsAt(line, 'candidates'),
    answer: Number(line.answer),
    ...(other === '' ? {} : { otherProfileId: other }),
  };
}

async function readLines(file: string): Promise<Line[]> {
  const texts = (await readFile(file, 'utf8')).split('\n').filter((text) => text.trim() !== '');
  return texts.map((text, number) => {
    const line: unknown = JSON.parse(text);
    if (!isLine(line)) throw new Error(`${file}: line ${number + 1} is no JSON object`);
    return line;
  });
}

function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textAt(line: Line, key: string): string {
  const value = line[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function listAt(line: Line, key: string): unknown[] {
  const value = line[key];
  return Array.isArray(value) ? value : [];
}

function textsAt(line: Line, key: string): string[] {
  return listAt(line, key).filter((text) => typeof text === 'string');
}
