import { createHash } from 'node:crypto';

/** The longest name that the published format allows. */
const MAX_NAME = 64;

/**
 * A name for the skill of a person as the Agent Skills format wants it: lower-case letters, digits and single hyphens.
 * Names in other scripts become a short hash, because the format knows no other letters.
 */
export function skillNameOf(person: string): string {
  const plain = person
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const hash = createHash('sha256').update(person).digest('hex').slice(0, 8);
  return `colleague-${plain || hash}`.slice(0, MAX_NAME).replace(/-+$/, '');
}
