import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Passage } from '@tacit/knowledge';
import { passage, type RetrievalPool, type RetrievalSet } from './retrieval-set';

interface Metadata {
  speaker?: string;
  date?: string;
  channel?: string;
  previous?: string | null;
  next?: string | null;
  /** Questions are asked only of the documents of their pool. */
  pool?: string;
}

interface Line {
  _id: string;
  title?: string;
  text: string;
  metadata?: Metadata;
}

/** Every folder under `data` that holds corpus, queries and judgements in the BEIR layout. */
export function loadBeir(data: string): RetrievalSet[] {
  return readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('corpus.jsonl'))
    .map((name) => join(data, name, '..'))
    .filter((folder) => existsSync(join(folder, 'qrels', 'test.tsv')))
    .sort()
    .map((folder) => readSet(relative(data, folder).replaceAll('/', '-').toLowerCase(), folder));
}

const lines = (path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

function readSet(name: string, folder: string): RetrievalSet {
  const pools = new Map<string, RetrievalPool>();
  const poolOf = ({ metadata }: Line): RetrievalPool => {
    const key = metadata?.pool ?? '';
    const pool = pools.get(key) ?? { passages: [], queries: [] };
    pools.set(key, pool);
    return pool;
  };
  const corpus = lines(join(folder, 'corpus.jsonl'));
  const places = placesOf(corpus);
  for (const line of corpus) poolOf(line).passages.push(asPassage(line, places.get(line._id)));
  for (const { passages } of pools.values()) passages.sort(inReadingOrder);
  const relevant = judgements(join(folder, 'qrels', 'test.tsv'));
  for (const line of lines(join(folder, 'queries.jsonl'))) {
    const judged = relevant.get(line._id);
    if (judged) poolOf(line).queries.push({ text: line.text, relevant: judged });
  }
  return { name, pools: [...pools.values()] };
}

function judgements(path: string): Map<string, Map<string, number>> {
  const relevant = new Map<string, Map<string, number>>();
  for (const row of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [query = '', document = '', score = ''] = row.split('\t');
    if (!(Number(score) > 0)) continue;
    const known = relevant.get(query) ?? new Map<string, number>();
    relevant.set(query, known.set(document, Number(score)));
  }
  return relevant;
}

interface Place {
  stretch: string;
  ordinal: number;
}

/** Chains of previous and next become stretches. */
function placesOf(corpus: Line[]): Map<string, Place> {
  const byId = new Map(corpus.map((line) => [line._id, line]));
  const places = new Map<string, Place>();
  for (const line of corpus) {
    if (line.metadata?.previous && byId.has(line.metadata.previous)) continue;
    let ordinal = 0;
    let turn: Line | undefined = line;
    while (turn && !places.has(turn._id)) {
      places.set(turn._id, { stretch: line._id, ordinal: ordinal++ });
      turn = byId.get(turn.metadata?.next ?? '');
    }
  }
  return places;
}

function asPassage({ _id, title = '', text, metadata = {} }: Line, place?: Place): Passage {
  const isTurn = metadata.speaker !== undefined || metadata.previous !== undefined;
  const at = metadata.date ? Date.parse(metadata.date) : NaN;
  const stretch = place?.stretch ?? _id;
  return passage({
    ...{ id: _id, kind: isTurn ? 'message' : 'section', containerId: metadata.channel ?? stretch, stretch },
    ...{ ordinal: place?.ordinal ?? 0, title: isTurn ? (metadata.channel ?? '') : title },
    ...{ handleId: metadata.speaker ?? null, speaker: metadata.speaker ?? null },
    ...{ at: Number.isNaN(at) ? null : at, text: title && !isTurn ? `${title}\n${text}` : text },
  });
}

const inReadingOrder = (a: Passage, b: Passage): number =>
  a.containerId.localeCompare(b.containerId) || a.stretch.localeCompare(b.stretch) || a.ordinal - b.ordinal;
