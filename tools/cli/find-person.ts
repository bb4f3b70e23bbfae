import * as operations from '../support/operations';
import { plural } from '../support/progress-text';
import { readAllPages } from '../support/read-all-pages';
import type { PersonShape } from '../support/shapes';
import type { TacitClient } from '../support/tacit-client';
import { UsageError } from './cli-error';

/**
 * The person by id, by the whole name, or by a part of it that fits nobody else. Of several people with the
 * same whole name it is the one who wrote most, and standard error says so.
 * @throws UsageError naming those it may be
 */
export async function findPerson(
  client: TacitClient,
  workspaceId: string,
  wanted: string,
): Promise<PersonShape> {
  const people = await readAllPages(async (after) => {
    const variables = { workspaceId, text: isId(wanted) ? null : wanted, first: 200, after };
    return (await client.request(operations.people, variables)).people;
  });
  const whole = people.filter(({ id, name }) => id === wanted || sameName(name, wanted));
  const [most, ...others] = (whole.length > 0 ? whole : people).sort((a, b) => b.messages - a.messages);
  if (!most) throw new UsageError(`Nobody here is called "${wanted}": see "tacit people".`);
  if (others.length === 0) return most;
  const choice = [most, ...others].map(
    ({ id, name, messages }) => `  ${id}  ${name}, ${plural(messages, 'message')}`,
  );
  if (whole.length === 0) {
    throw new UsageError(`"${wanted}" may be any of these; give the id:\n${choice.join('\n')}`);
  }
  process.stderr.write(
    `"${wanted}" is several people; this is the first. Give the id for another:\n${choice.join('\n')}\n`,
  );
  return most;
}

function isId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text);
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
}
