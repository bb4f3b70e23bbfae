import type { SearchFacets } from '@tacit/knowledge';
import type { PersonType } from '../people/person.type';
import type { FacetCountType, SearchFacetsType } from './search.type';

const mostValues = 20;

/**
 * Counts with the names that the viewer may see. Handles of one person are counted together; what has no name
 * for this viewer is left out.
 */
export function showFacets(
  { handles, sources, kinds }: SearchFacets,
  people: Iterable<PersonType>,
  sourceNames: ReadonlyMap<string, string>,
): SearchFacetsType {
  const persons = [...people].map(({ id, name, handles: known }) => ({
    ...{ value: id, name },
    count: known.reduce((sum, handle) => sum + (handles.get(handle.id) ?? 0), 0),
  }));
  return {
    people: most(persons),
    sources: most(
      [...sources].flatMap(([value, count]) => {
        const name = sourceNames.get(value);
        return name === undefined ? [] : [{ value, name, count }];
      }),
    ),
    kinds: most([...kinds].map(([kind, count]) => ({ value: kind.toUpperCase(), name: kind, count }))),
  };
}

const most = (counts: FacetCountType[]): FacetCountType[] =>
  counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, mostValues);
