import { ComputedVectors, type Embedder, type Passage, type Segment, segmentOf } from '@tacit/knowledge';
import { comparable } from './meilisearch-filter';

/** A passage as Meilisearch keeps it. What is compared is written as `comparable` writes it. */
export interface PassageDocument {
  id: string;
  part: string;
  /** Passages with the same are each other's neighbours, and are fetched together. */
  piece: string;
  sourceId: string;
  handleId: string | null;
  containerId: string;
  kind: Passage['kind'];
  at: number | null;
  /** What Meilisearch searches: our terms, so that both find the same words. */
  terms: string;
  /** Everything else of the passage. */
  passage: Passage;
  /** The vector in eight bits, Base64; empty where it is zero. */
  vector: string;
  _vectors?: Record<string, number[] | null>;
}

/** What is fetched of a passage to score it. */
export const scoredFields = ['id', 'piece', 'passage', 'vector'] as const;
export type ScoredDocument = Pick<PassageDocument, (typeof scoredFields)[number]>;

/**
 * Documents of pieces whose segment is built already.
 * @param part of the source's revision; @param from number of its first piece and of its first passage
 * @param embedder name of the vectors in Meilisearch
 */
export function documentsOf(
  pieces: Passage[][],
  segment: Segment,
  place: { part: string; pieces: number; passages: number },
  embedder: string,
): PassageDocument[] {
  const termsOf = termsByPassage(segment);
  let at = 0;
  return pieces.flatMap((piece, number) =>
    piece.map((passage) => {
      const i = at++;
      const row = segment.vectors.row(i);
      const scale = segment.vectorScale[i] ?? 0;
      return {
        id: `${place.part}-${place.passages + i}`,
        part: place.part,
        piece: `${place.part}-${place.pieces + number}`,
        sourceId: comparable(passage.sourceId),
        handleId: passage.handleId === null ? null : comparable(passage.handleId),
        containerId: comparable(passage.containerId),
        kind: passage.kind,
        at: passage.at,
        terms: termsOf[i]!.join(' '),
        passage,
        vector: scale === 0 ? '' : Buffer.from(row.buffer, row.byteOffset, row.length).toString('base64'),
        _vectors: { [embedder]: scale === 0 ? null : Array.from(row, (value) => rounded(value * scale)) },
      };
    }),
  );
}

/** The segment of a piece as it was when it was written; without vectors where they are of another embedder. */
export async function segmentOfDocuments(
  source: { workspaceId: string; sourceId: string; revision: string },
  documents: ScoredDocument[],
  embedder: Embedder | null,
): Promise<Segment> {
  const passages = documents.map(({ passage }) => passage).sort((a, b) => a.ordinal - b.ordinal);
  if (!embedder) return segmentOf(source, [passages], null);
  const { id, dimensions } = embedder;
  const vectors = new Map(documents.map(({ passage, vector }) => [passage, vectorOf(vector, dimensions)]));
  const computed = passages.map((passage) => vectors.get(passage)!);
  return segmentOf(source, [passages], new ComputedVectors(id, dimensions, computed));
}

const vectorOf = (vector: string, dimensions: number): Float32Array =>
  vector === ''
    ? new Float32Array(dimensions)
    : Float32Array.from(new Int8Array(Buffer.from(vector, 'base64')));

const rounded = (value: number): number => Number(value.toFixed(4));

function termsByPassage({ terms, size, postingStart, postingPassage }: Segment): string[][] {
  const found: string[][] = Array.from({ length: size }, () => []);
  for (const [t, term] of terms.entries()) {
    const word = searchedTerm(term);
    for (let p = postingStart[t]!; p < postingStart[t + 1]!; p++) found[postingPassage[p]!]!.push(word);
  }
  return found;
}

const severalWords = /[^\p{L}\p{N}]/u;
const unspaced = /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}/u;

/**
 * A term as one word of Meilisearch. It would cut Chinese, Japanese and Korean by dictionaries: their characters are
 * given as numbers, which it leaves alone. Identifiers lose what joins them; their parts are terms too.
 */
export function searchedTerm(term: string): string {
  if (unspaced.test(term)) return Array.from(term, (character) => character.codePointAt(0)).join('');
  return severalWords.test(term) ? term.replace(/[^\p{L}\p{N}]/gu, '') : term;
}
