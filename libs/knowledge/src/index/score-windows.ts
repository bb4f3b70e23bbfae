import { earned } from './bm25';
import { type FieldLengths, fieldLengths, nearWindow } from './field-lengths';
import type { Postings } from './postings';
import type { WordEarning } from './score';
import { flag, type Segment } from './segment';

/** Adds what one word earns in a segment's passages. */
export function addEarnings(
  score: Float32Array,
  segment: Segment,
  postings: Postings,
  earning: WordEarning,
): void {
  const lengths = fieldLengths(segment);
  if (earning.hasWindows && lengths.hasNeighbours) addAmongNeighbours(score, segment, postings, earning);
  else
    for (let p = postings.from; p < postings.to; p++) addAlone(score, segment, lengths, postings, p, earning);
}

/** A passage whose neighbours do not say the word: its windows hold what it holds itself. */
function addAlone(
  score: Float32Array,
  { flags }: Segment,
  lengths: FieldLengths,
  { passages, text, meta }: Postings,
  p: number,
  { own, near, wide, section }: WordEarning,
): void {
  const i = passages[p]!;
  const count = text[p]! + meta[p]!;
  score[i]! +=
    flags[i]! & flag.section
      ? earned(section, count, lengths.own[i]!)
      : earned(own, count, lengths.own[i]!) +
        earned(near, count, lengths.near[i]!) +
        earned(wide, count, lengths.wide[i]!);
}

/** By how much the sums over both windows change from one passage to the next; empty between two words. */
let nearSteps = new Int32Array();
let wideSteps = new Int32Array();

/**
 * Windows need no postings of their own: each posting counts from its first neighbour to its last, written down as a
 * step up and a step down, and one run over the passages within reach adds the steps up.
 */
function addAmongNeighbours(
  score: Float32Array,
  segment: Segment,
  postings: Postings,
  earning: WordEarning,
): void {
  const lengths = fieldLengths(segment);
  const { before, after } = lengths;
  const { passages, text, meta, from, to } = postings;
  const { own, near, wide, section } = earning;
  takeSteps(segment.size, postings, lengths);
  let next = from;
  let inNear = 0;
  let inWide = 0;
  let i = 0;
  for (let p = from; p < to; p++) {
    if (text[p] === 0) continue;
    const passage = passages[p]!;
    const first = passage - before[passage]!;
    if (first > i) {
      nearSteps[i] = wideSteps[i] = inNear = inWide = 0;
      i = first;
    }
    for (const last = passage + after[passage]!; i <= last; i++) {
      inNear += nearSteps[i]!;
      inWide += wideSteps[i]!;
      nearSteps[i] = wideSteps[i] = 0;
      while (next < to && passages[next]! < i) addAlone(score, segment, lengths, postings, next++, earning);
      const isItself = next < to && passages[next] === i;
      const inMeta = isItself ? meta[next]! : 0;
      const inOwn = isItself ? inMeta + text[next++]! : 0;
      if (segment.flags[i]! & flag.section) {
        if (inOwn > 0) score[i]! += earned(section, inOwn, lengths.own[i]!);
        continue;
      }
      let sum = earned(wide, inWide + inMeta, lengths.wide[i]!);
      if (inNear + inMeta > 0) sum += earned(near, inNear + inMeta, lengths.near[i]!);
      if (inOwn > 0) sum += earned(own, inOwn, lengths.own[i]!);
      score[i]! += sum;
    }
  }
  nearSteps[i] = wideSteps[i] = 0;
  while (next < to) addAlone(score, segment, lengths, postings, next++, earning);
}

function takeSteps(size: number, { passages, text, from, to }: Postings, lengths: FieldLengths): void {
  const { before, after } = lengths;
  if (nearSteps.length <= size) {
    nearSteps = new Int32Array(size + 1);
    wideSteps = new Int32Array(size + 1);
  }
  for (let p = from; p < to; p++) {
    const times = text[p]!;
    if (times === 0) continue;
    const passage = passages[p]!;
    const earlier = before[passage]!;
    const later = after[passage]!;
    wideSteps[passage - earlier]! += times;
    wideSteps[passage + later + 1]! -= times;
    nearSteps[passage - Math.min(earlier, nearWindow)]! += times;
    nearSteps[passage + Math.min(later, nearWindow) + 1]! -= times;
  }
}
