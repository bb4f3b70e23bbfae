import type { EntityManager } from '@mikro-orm/core';
import { mergedInto } from '../people/merged-into';
import { Correction } from './correction.entity';

/** Corrections of a person, and of those merged into them, whose wrong sentence the reader may read; the newest first. */
export async function correctionsInForce(
  em: EntityManager,
  personId: string,
  sourceIds: readonly string[],
): Promise<Correction[]> {
  return em.find(
    Correction,
    { person: { $in: await mergedInto(em, personId) }, source: { $in: [...sourceIds] }, until: null },
    { orderBy: { at: 'desc', id: 'asc' }, populate: ['by'] },
  );
}

/** As the library compares them. */
export const comparable = (correction: Correction) => ({
  ...{ id: correction.id, scene: correction.scene, wrong: correction.wrong, right: correction.right },
  ...{ isBySubject: correction.isBySubject, at: correction.at.getTime(), correction },
});
export type ComparableCorrection = ReturnType<typeof comparable>;

/** After a rollback: what was in force then is so again. What was said since never drops out. */
export async function restoreCorrections(
  em: EntityManager,
  { personId, sourceIds }: { personId: string; sourceIds: string[] },
  { number, earlier }: { number: number; earlier: number },
): Promise<void> {
  const then = await em.find(Correction, {
    ...{ person: personId, source: { $in: sourceIds }, since: { $lte: earlier } },
    until: { $gt: earlier },
  });
  for (const { until: _, id: __, since: ___, ...was } of then)
    em.create(Correction, { ...was, since: number, until: null });
  await em.flush();
}
