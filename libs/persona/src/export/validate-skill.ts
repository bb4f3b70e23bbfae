import { parse } from 'yaml';
import type { ExportedFile } from './skill-files';

const KNOWN_KEYS = new Set(['name', 'description', 'license', 'compatibility', 'metadata', 'allowed-tools']);
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;
const LINK = /\]\(([^)#:]+)\)/g;
/** The format recommends a page that is read in one go. */
const MAX_LINES = 500;

/**
 * What keeps a folder from being a skill of the published Agent Skills format (name, description and metadata of the
 * front matter, the folder's name, the body, relative links), each problem in a sentence; empty: it is one.
 *
 * @param folder name of the folder the files are in
 */
export function skillProblems(folder: string, files: readonly ExportedFile[]): string[] {
  const page = files.find(({ path }) => path === 'SKILL.md');
  if (!page) return ['There is no SKILL.md.'];
  const [, head, body] = FRONT_MATTER.exec(page.text) ?? [];
  if (head === undefined || body === undefined)
    return ['SKILL.md has no front matter between two lines of ---.'];
  const links = [...body.matchAll(LINK)].map(([, path]) => path ?? '');
  const missing = links.filter((path) => !files.some((file) => file.path === path));
  return [
    ...frontMatterProblems(folder, head),
    ...(body.trim() === '' ? ['SKILL.md says nothing after its front matter.'] : []),
    ...(body.split('\n').length > MAX_LINES ? [`SKILL.md has more than ${MAX_LINES} lines.`] : []),
    ...missing.map((path) => `SKILL.md links to ${path}, which is not there.`),
  ];
}

function frontMatterProblems(folder: string, head: string): string[] {
  let fields: unknown;
  try {
    fields = parse(head);
  } catch (error) {
    return [`The front matter is no YAML: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (!isFields(fields)) return ['The front matter is no list of fields.'];
  const { name, description, metadata } = fields;
  const isName = typeof name === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 64;
  const isDescription =
    typeof description === 'string' && description.length > 0 && description.length <= 1024;
  const isMetadata =
    metadata === undefined ||
    (isFields(metadata) && Object.values(metadata).every((value) => typeof value === 'string'));
  return [
    ...(isName ? [] : ['The name must be 1 to 64 lower-case letters, digits and single hyphens.']),
    ...(name === folder ? [] : [`The name must be that of the folder, ${folder}.`]),
    ...(isDescription ? [] : ['The description must have 1 to 1024 characters.']),
    ...(isMetadata ? [] : ['The metadata must be a list of texts.']),
    ...Object.keys(fields)
      .filter((key) => !KNOWN_KEYS.has(key))
      .map((key) => `The format knows no field ${key}.`),
  ];
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
