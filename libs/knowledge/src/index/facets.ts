import type { SearchFacets } from '../search-index';
import type { Scored } from './score';
import { flag } from './segment';

/** Counts the values of all passages that match. */
export function facetsOf(scored: Scored[]): SearchFacets {
  const facets: SearchFacets = { sources: new Map(), handles: new Map(), kinds: new Map() };
  for (const { segment, score, matches } of scored) {
    if (matches === 0) continue;
    add(facets.sources, segment.sourceId, matches);
    const handles = new Int32Array(segment.handles.length);
    let sections = 0;
    for (let passage = 0; passage < segment.size; passage++) {
      if (score[passage] === 0) continue;
      const handle = segment.handleOf[passage]!;
      if (handle >= 0) handles[handle]!++;
      if (segment.flags[passage]! & flag.section) sections++;
    }
    for (const [handle, count] of handles.entries()) {
      const id = segment.handles[handle];
      if (count > 0 && id !== undefined) add(facets.handles, id, count);
    }
    add(facets.kinds, 'section', sections);
    add(facets.kinds, 'message', matches - sections);
  }
  return facets;
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  if (count > 0) counts.set(key, (counts.get(key) ?? 0) + count);
}
