import { computed, reactive } from 'vue';
import type { ImportPreviewQuery, SamePersonInput } from '../../api/generated/graphql';

type Preview = ImportPreviewQuery['importPreview'];

/** Two names of one person, as they are shown. */
export interface Pair extends SamePersonInput {
  name: string;
  platform: string;
  asName: string;
  asPlatform: string;
}

const isSame = (a: SamePersonInput, b: SamePersonInput): boolean => a.key === b.key && a.as === b.as;

/** Pairs that are suggested, and those that the uploader adds. */
export function useSamePerson(preview: () => Preview, chosen: { same: SamePersonInput[] }) {
  const added = reactive<Pair[]>([]);
  const next = reactive({ key: '', as: '' });
  const pairs = computed<Pair[]>(() => [...preview().suggestions, ...added]);
  const isChosen = (pair: SamePersonInput): boolean => chosen.same.some((one) => isSame(one, pair));
  function choose({ key, as }: SamePersonInput, isOn: boolean): void {
    const others = chosen.same.filter((one) => !isSame(one, { key, as }));
    chosen.same = isOn ? [...others, { key, as }] : others;
  }
  const canAdd = computed(
    () =>
      next.key !== '' &&
      next.as !== '' &&
      next.key !== next.as &&
      !pairs.value.some((one) => isSame(one, next)),
  );
  function add(): void {
    const byKey = new Map(preview().people.map((person) => [person.key, person]));
    const [one, other] = [byKey.get(next.key), byKey.get(next.as)];
    if (!canAdd.value || !one || !other) return;
    const pair = {
      ...{ key: one.key, name: one.name, platform: one.platform },
      ...{ as: other.key, asName: other.name, asPlatform: other.platform },
    };
    added.push(pair);
    choose(pair, true);
    Object.assign(next, { key: '', as: '' });
  }
  return { pairs, next, canAdd, isChosen, choose, add };
}
