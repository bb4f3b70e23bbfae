import type { SearchQuery } from '../search-index';
import { flag, type Segment } from './segment';

/**
 * Tells for each passage of a segment whether the query's filters let it through; undefined when there are
 * no filters. Asked while scoring, so what is filtered out is never ranked.
 */
export function eligibility(
  segment: Segment,
  query: SearchQuery,
): ((passage: number) => boolean) | undefined {
  const tests: ((passage: number) => boolean)[] = [];
  if (query.handleIds) {
    const handles = numbersOf(segment.handles, query.handleIds);
    tests.push((passage) => handles.has(segment.handleOf[passage]!));
  }
  if (query.containerIds) {
    const containers = numbersOf(segment.containers, query.containerIds);
    tests.push((passage) => containers.has(segment.containerOf[passage]!));
  }
  if (query.kinds) {
    const kinds = new Set<string>(query.kinds);
    tests.push((passage) => kinds.has(segment.flags[passage]! & flag.section ? 'section' : 'message'));
  }
  // A comparison with NaN is false: passages without a time are left out.
  const { from, to } = query;
  if (from !== undefined) tests.push((passage) => segment.at[passage]! >= from);
  if (to !== undefined) tests.push((passage) => segment.at[passage]! <= to);
  if (tests.length === 0) return undefined;
  return (passage) => tests.every((test) => test(passage));
}

function numbersOf(names: string[], wanted: string[]): Set<number> {
  const set = new Set(wanted);
  return new Set(names.flatMap((name, number) => (set.has(name) ? [number] : [])));
}
