import type { EntityManager } from '@mikro-orm/core';
import { isToldTag, type ToldTag } from '@tacit/persona';
import { Told, ToldKind } from './told.entity';

/** After a rollback: told is what was told then, but for what the person told, which only they take back. */
export async function restoreTold(
  em: EntityManager,
  { personId, isSubject }: { personId: string; isSubject: boolean },
  { number, earlier }: { number: number; earlier: number },
): Promise<void> {
  const now = await toldNow(em, personId);
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

/** What stands, the oldest first. */
export const toldNow = (em: EntityManager, personId: string): Promise<Told[]> =>
  em.find(Told, { person: personId, until: null }, { orderBy: { at: 'asc', id: 'asc' }, populate: ['by'] });

/** Habits that stand, as they were told. */
export async function toldTags(em: EntityManager, personId: string): Promise<ToldTag[]> {
  const told = await toldNow(em, personId);
  return told.flatMap(({ kind, text }) => (kind === ToldKind.Tag && isToldTag(text) ? text : []));
}
