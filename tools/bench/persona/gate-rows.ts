import { StyleGate } from '@tacit/persona';
import type { BenchRow } from '../bench-row';
import type { AttrAuthor } from './attr-sets';
import { meanRow } from './mean-row';

/** As many as the server learns from. */
const LEARNT = 400;

/**
 * The gate a reply in voice has to pass: how many of somebody's own later messages it lets pass (what it stops of them
 * is a false alarm), and how many of the others' (what it stops of those is what it is for). One message at a time.
 */
export function gateRows(set: string, authors: readonly AttrAuthor[]): BenchRow[] {
  const own: number[] = [];
  const others: number[] = [];
  for (const { author, profile, test } of authors) {
    const rest = authors.filter((one) => one.author !== author);
    const gate = StyleGate.train(profile.slice(-LEARNT), evenly(rest.flatMap((one) => one.profile)));
    if (!gate) continue;
    const passes = (text: string) => (gate.isTheirs(text) ? 1 : 0);
    own.push(...test.slice(0, LEARNT).map(passes));
    others.push(...evenly(rest.flatMap((one) => one.test)).map(passes));
  }
  if (own.length === 0) return [];
  return [
    meanRow({ set, system: 'gate', metric: 'passed', slice: 'own' }, own),
    meanRow({ set, system: 'gate', metric: 'passed', slice: 'others' }, others),
  ];
}

/** At most as many as are learnt from, from everywhere in the list. */
function evenly(texts: readonly string[]): string[] {
  const step = Math.max(1, texts.length / LEARNT);
  return Array.from(
    { length: Math.min(LEARNT, texts.length) },
    (_, at) => texts[Math.floor(at * step)] ?? '',
  );
}
