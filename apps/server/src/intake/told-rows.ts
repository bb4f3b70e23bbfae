import type { EntityManager } from '@mikro-orm/core';
import { Told } from './told.entity';

/** After a rollback: told is what was told then, but for what the person told, which only they take back. */
export async function restoreTold(
  em: EntityManager,
  { personId, isSubject }: { personId: string; isSubject: boolean },
  { number, earlier }: { number: number; earlier: number },
): Promise<void> {
  const now = await em.find(Told, { person: personId, until: null });
  for (const told of now) if (told.since > earlier && (isSubject || !told.isBySubject)) told.until = number;
  const then = await em.find(Told, {
    person: personId,
    since: { $lte: earlier },
    until: { $gt: earlier, $ne: number },
  });
  for (const { person, kind, part, question, text, by, isBySubject, at } of then) {
    if (isBySubject && !isSubject) continue;
    em.create(Told, { person, kind, part, question, text, by, isBySubject, at, since: number, until: null });
  }
  await em.flush();
}
