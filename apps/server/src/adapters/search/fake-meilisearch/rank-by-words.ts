import type { Document } from './filter';
import type { Settings } from './index-settings';
import { type AskedWord, type KeywordQuery, typosOf } from './keyword-query';
import { type Word, wordsOf } from './words';

export type Strategy = 'last' | 'all' | 'frequency';

/** The searchable words of a document, attribute after attribute in the order of their importance. */
export type Fields = Word[][];

export interface RankedByWords {
  document: Document;
  /** 0 to 1. */
  score: number;
  details: Record<string, object>;
}

/** Where a word was found with the fewest mistakes. */
interface Place {
  typos: number;
  field: number;
  positions: { field: number; position: number }[];
  isExact: boolean;
}

/** Words farther apart than this are all equally far. What follows was read off recorded scores. */
const farthest = 4;
/** Cost of how far a word stands from its place in the query: what is near is told apart, the rest only roughly. */
const distanceLimits = [0, 1, 4, 7, 11, 16, 24, 64, 256, 1024];

export function fieldsOf(document: Document, { searchableAttributes }: Settings): Fields {
  const names = searchableAttributes.includes('*') ? Object.keys(document) : searchableAttributes;
  return names.map((name) => wordsOf([document[name] ?? ''].flat(9).map(String).join(' ')));
}

/**
 * Documents that match, in buckets: more words first, then fewer typos, nearer words, better attributes and places,
 * more exact words. Words are dropped one by one until the others all match: from the end, or the most frequent first
 * (before them those that nobody wrote); the last one left is never dropped.
 */
export function rankByWords(
  candidates: Map<Document, Fields>,
  everything: Iterable<Fields>,
  query: KeywordQuery,
  strategy: Strategy,
): RankedByWords[] {
  const dropped = dropOrder(query.words, everything, strategy);
  const found: RankedByWords[] = [];
  for (const [document, fields] of candidates) {
    if (!matchesPhrases(fields, query)) continue;
    const places = query.words.map((word) => placeOf(word, fields));
    const missing = new Set([...places.keys()].filter((i) => !places[i]));
    const drops = [...Array(dropped.length + 1).keys()].find((k) =>
      [...missing].every((i) => dropped.slice(0, k).includes(i)),
    );
    if (drops === undefined) continue;
    const kept = [...places.keys()].filter((i) => !dropped.slice(0, drops).includes(i));
    found.push({
      document,
      ...scored(
        kept.map((i) => places[i]!),
        kept.map((i) => query.words[i]!),
        query.words.length,
        fields,
      ),
    });
  }
  return found.sort((a, b) => b.score - a.score);
}

function dropOrder(words: AskedWord[], everything: Iterable<Fields>, strategy: Strategy): number[] {
  const places = [...words.keys()];
  if (strategy === 'all') return [];
  if (strategy === 'last') return places.reverse().slice(0, -1);
  const counts = words.map(() => 0);
  for (const fields of everything) {
    words.forEach((word, i) => {
      if (placeOf(word, fields)) counts[i]!++;
    });
  }
  const frequency = (i: number): number => counts[i] || Infinity;
  return places.sort((a, b) => frequency(b) - frequency(a) || b - a).slice(0, -1);
}

function matchesPhrases(fields: Fields, { phrases, unwanted }: KeywordQuery): boolean {
  if (fields.some((words) => words.some(({ text }) => unwanted.includes(text)))) return false;
  return phrases.every((phrase) =>
    fields.some((words) => words.some((_, at) => phrase.every((one, i) => words[at + i]?.text === one))),
  );
}

function placeOf(word: AskedWord, fields: Fields): Place | undefined {
  let place: Place | undefined;
  for (const [field, words] of fields.entries()) {
    for (const { text, position } of words) {
      const typos = typosOf(word, text);
      if (typos === undefined) continue;
      const isExact = text === word.text;
      if (!place) place = { typos, field, positions: [], isExact };
      place.typos = Math.min(place.typos, typos);
      place.isExact ||= isExact;
      place.positions.push({ field, position });
    }
  }
  return place;
}

/** Each rule has so many ranks; one after the other they make one number. */
function scored(
  places: Place[],
  words: AskedWord[],
  asked: number,
  fields: Fields,
): { score: number; details: Record<string, object> } {
  const n = places.length;
  const sum = (costs: number[]): number => costs.reduce((total, cost) => total + cost, 0);
  const forgiven = sum(words.map(({ typos }) => typos));
  const typos = sum(places.map((place) => place.typos));
  const apart = sum(places.slice(1).map((place, i) => distance(places[i]!, place) - 1));
  const field = sum(places.map((place) => place.field));
  const most = fields.length - 1;
  const position = sum(
    places.map(({ positions }, i) =>
      Math.min(...positions.map((one) => distanceCost(Math.abs(roughly(one.position) - words[i]!.position)))),
    ),
  );
  const exact = places.filter(({ isExact }) => isExact).length;
  const match = matchType(words, fields);
  const ranks: [rank: number, of: number][] = [
    [n, asked],
    [forgiven + 1 - typos, forgiven + 1],
    [(farthest - 1) * (n - 1) + 1 - apart, (farthest - 1) * (n - 1) + 1],
    [n * most + 1 - field, n * most + 1],
    [10 * n + 1 - position, 10 * n + 1],
    [match * (n + 1) + exact + 1, 3 * (n + 1)],
  ];
  const all = ranks.reduce<[number, number]>(
    ([rank, of], [next, nextOf]) => [(rank - 1) * nextOf + next, of * nextOf],
    [1, 1],
  );
  const share = ([rank, of]: [number, number]): number => rank / of;
  return {
    score: share(all),
    details: {
      words: { order: 0, matchingWords: n, maxMatchingWords: asked, score: share(ranks[0]!) },
      typo: { order: 1, typoCount: typos, maxTypoCount: forgiven, score: share(ranks[1]!) },
      proximity: { order: 2, score: share(ranks[2]!) },
      attribute: {
        order: 3,
        attributeRankingOrderScore: share(ranks[3]!),
        queryWordDistanceScore: share(ranks[4]!),
        score: ((ranks[3]![0] - 1) * ranks[4]![1] + ranks[4]![0]) / (ranks[3]![1] * ranks[4]![1]),
      },
      exactness: {
        order: 4,
        matchType: ['noExactMatch', 'matchesStart', 'exactMatch'][match],
        matchingWords: exact,
        maxMatchingWords: n,
        score: share(ranks[5]!),
      },
    },
  };
}

function distance(left: Place, right: Place): number {
  let least = farthest;
  for (const a of left.positions) {
    for (const b of right.positions) {
      if (a.field !== b.field || a.position === b.position) continue;
      // The other way round costs one more.
      const apart = b.position > a.position ? b.position - a.position : a.position - b.position + 1;
      least = Math.min(least, apart);
    }
  }
  return least;
}

const distanceCost = (distance: number): number => {
  const cost = distanceLimits.findIndex((limit) => distance <= limit);
  return cost < 0 ? distanceLimits.length : cost;
};

/** Positions are stored as they are at first, then in steps. */
const roughly = (position: number): number =>
  position < 16 ? position : position < 24 ? 24 : 2 ** Math.ceil(Math.log2(position));

/** 2: an attribute is the query; 1: it begins with it; 0: neither. */
function matchType(words: AskedWord[], fields: Fields): 0 | 1 | 2 {
  const starting = fields.filter((field) =>
    words.every(({ text, position }, i) => position === i && field[i]?.text === text),
  );
  if (starting.some((field) => field.length === words.length)) return 2;
  return starting.length > 0 ? 1 : 0;
}
