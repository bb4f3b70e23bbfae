import type { PersonType } from '../../people/person.type';
import { sameNamePairs } from '../../people/same-name';
import { handleId } from '../reading/import-rows';
import { platformIdOf } from '../reading-choices';
import type { PreviewPersonType, SamePersonSuggestionType } from './preview.type';

/**
 * Who in an upload may be somebody else in it, or somebody known already: they are called the same. Whoever is known
 * by the same platform id is that person anyway.
 * @param known whom the uploader may know of, most material first
 */
export function samePersonSuggestions(
  workspaceId: string,
  people: PreviewPersonType[],
  known: PersonType[],
): SamePersonSuggestionType[] {
  const knownHandles = new Set(known.flatMap(({ handles }) => handles.map(({ id }) => id)));
  const fresh = people.filter(({ key }) => !knownHandles.has(handleId(workspaceId, platformIdOf(key))));
  const named = [
    ...known.map(({ id, name, handles }) => ({ id, name, names: handles })),
    ...fresh.map(({ key, name, platform }) => ({ id: key, name, names: [{ name, platform }] })),
  ];
  const byId = new Map(named.map((one) => [one.id, one]));
  const keys = new Set(fresh.map(({ key }) => key));
  return sameNamePairs(named).flatMap(({ a, b }) => {
    const [as, one] = [byId.get(a), byId.get(b)];
    // Two who are both known are proposed on the page of people.
    if (!as || !one || !keys.has(b)) return [];
    const platformOf = ({ names }: typeof as): string => names[0]?.platform ?? '';
    return [
      {
        ...{ key: b, name: one.name, platform: platformOf(one) },
        ...{ as: a, asName: as.name, asPlatform: platformOf(as) },
      },
    ];
  });
}
