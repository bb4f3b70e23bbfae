import type { SearchQuery } from '../search-index';
import { flag, type Segment } from './segment';

/** Lets nothing of a segment through. */
export const nowhere = (): boolean => false;

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
    const handles = chosen(segment.handles, query.handleIds);
    if (!handles.includes(1)) return nowhere;
    tests.push((passage) => handles[segment.handleOf[passage]!] === 1);
  }
  if (query.containerIds) {
    const containers = chosen(segment.containers, query.containerIds);
    if (!containers.includes(1)) return nowhere;
    tests.push((passage) => containers[segment.containerOf[passage]!] === 1);
  }
  if (query.kinds) {
    const kinds = new Set<string>(query.kinds);
    tests.push((passage) => kinds.has(segment.flags[passage]! & flag.section ? 'section' : 'message'));
  }
  // A comparison with NaN is false: passages without a time are left out.
  const { from, to } = query;
  if (from !== undefined) tests.push((passage) => segment.at[passage]! >= from);
  if (to !== undefined) tests.push((passage) => segment.at[passage]! <= to);
  if (tests.length <= 1) return tests[0];
  return (passage) => tests.every((test) => test(passage));
}

/** 1 at the numbers of the names that are wanted. */
function chosen(names: string[], wanted: string[]): Uint8Array {
  const set = new Set(wanted);
  return Uint8Array.from(names, (name) => (set.has(name) ? 1 : 0));
}
