import * as operations from '../support/operations';
import type { PersonShape } from '../support/shapes';
import type { TacitClient } from '../support/tacit-client';
import { UsageError } from './cli-error';

/**
 * The person by id, by the whole name, or by a part of it that fits nobody else.
 * @throws UsageError naming those it may be
 */
export async function findPerson(
  client: TacitClient,
  workspaceId: string,
  wanted: string,
): Promise<PersonShape> {
  const { people } = await client.request(operations.people, {
    workspaceId,
    text: wanted,
    first: 50,
    after: null,
  });
  const whole = people.items.filter(({ id, name }) => id === wanted || sameName(name, wanted));
  const found = whole.length > 0 ? whole : people.items;
  const [only] = found;
  if (only && found.length === 1) return only;
  if (!only) throw new UsageError(`Nobody here is called "${wanted}": see "tacit people".`);
  const choice = found.map(({ id, name, messages }) => `${name}, ${messages} messages (${id})`);
  throw new UsageError(`"${wanted}" may be any of these; give the id:\n${choice.join('\n')}`);
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
}
