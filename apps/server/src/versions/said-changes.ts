import type { EntityManager } from '@mikro-orm/core';
import { Correction } from '../corrections/correction.entity';
import { Told } from '../intake/told.entity';
import type { SaidChangeType } from './version.type';

/** Numbers of the versions on record go no higher. */
const latest = 2_147_483_647;

/** What was told or corrected from one version to a later one, and what was taken back; null: to today. */
export async function saidChanges(
  em: EntityManager,
  { personId, sourceIds }: { personId: string; sourceIds: string[] },
  { from, to }: { from: number; to: number | null },
): Promise<SaidChangeType[]> {
  const last = to ?? latest;
  const added = { since: { $gt: from, $lte: last }, $or: [{ until: null }, { until: { $gt: last } }] };
  const takenBack = { since: { $lte: from }, until: { $gt: from, $lte: last } };
  const changed = { person: personId, $and: [{ $or: [added, takenBack] }] };
  const told = await em.find(Told, changed, { orderBy: { at: 'asc', id: 'asc' } });
  const corrections = await em.find(
    Correction,
    { ...changed, source: { $in: sourceIds } },
    { orderBy: { at: 'asc', id: 'asc' } },
  );
  const isTakenBack = ({ since }: { since: number }): boolean => since <= from;
  return [
    ...corrections.map((one) => ({
      ...{ id: one.id, told: null, text: one.right, wrong: one.wrong, isTakenBack: isTakenBack(one) },
    })),
    ...told.map((one) => ({
      ...{ id: one.id, told: one.kind, text: one.text, wrong: null, isTakenBack: isTakenBack(one) },
    })),
  ];
}
