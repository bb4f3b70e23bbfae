import { earned, wideWeight } from './bm25';
import { fieldLengths, nearWindow } from './field-lengths';
import { firstFrom } from './postings';
import type { Scored } from './score';

/** What the query's words have to do with one passage. */
export interface Coverage {
  /** Weight of the words in the passage and its neighbours, in the near ones, and in the passage alone. */
  wide: number;
  near: number;
  own: number;
  /** What the wide window alone earned. */
  fromWide: number;
}

/** Looked up for the few passages that are ranked, rather than added up for all that match. */
export function coverageOf({ segment, words }: Scored, passage: number): Coverage {
  const { before, after, wide: lengths } = fieldLengths(segment);
  const found: Coverage = { wide: 0, near: 0, own: 0, fromWide: 0 };
  for (const { postings, earning } of words) {
    const { passages, text, meta, to } = postings;
    const earlier = earning.hasWindows ? before[passage]! : 0;
    const later = earning.hasWindows ? after[passage]! : 0;
    let inWide = 0;
    let isNear = false;
    let isOwn = false;
    for (let p = firstFrom(postings, passage - earlier); p < to && passages[p]! <= passage + later; p++) {
      const away = Math.abs(passages[p]! - passage);
      if (away === 0) inWide += meta[p]!;
      if (away > 0 && text[p] === 0) continue;
      inWide += text[p]!;
      if (away <= nearWindow) isNear = true;
      if (away === 0) isOwn = true;
    }
    if (inWide === 0) continue;
    found.wide += earning.idf;
    if (isNear) found.near += earning.idf;
    if (isOwn) found.own += earning.idf;
    found.fromWide += earned(earning.wide, inWide, lengths[passage]!) / wideWeight;
  }
  return found;
}
