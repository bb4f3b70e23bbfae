import { type Embedder, passagesPerPiece, type Segment } from '@tacit/knowledge';
import type { Index } from 'meilisearch';
import {
  type PassageDocument,
  type ScoredDocument,
  scoredFields,
  segmentOfDocuments,
} from './meilisearch-documents';
import { oneOf } from './meilisearch-filter';
import type { HeldSource } from './meilisearch-sources';

/** Pieces whose segment is kept: some tens of megabytes. */
const mostPieces = 3_000;

/** Passages with their neighbours as our scoring wants them. A piece belongs to one revision, so none is out of date. */
export class PieceCache {
  /** The one used longest ago comes first. */
  private readonly segments = new Map<string, Segment>();

  constructor(
    private readonly index: Index<PassageDocument>,
    private readonly embedder: Embedder,
  ) {}

  /** In the order of the pieces; undefined where one of them is gone. @param held sources they may be of */
  async segmentsOf(pieces: string[], held: HeldSource[]): Promise<Segment[] | undefined> {
    const missing = pieces.filter((piece) => !this.segments.has(piece));
    const fetched = await this.fetch(missing);
    const segments: Segment[] = [];
    for (const piece of pieces) {
      const segment = this.segments.get(piece) ?? (await this.build(fetched.get(piece), piece, held));
      if (!segment) return undefined;
      segments.push(segment);
      this.segments.delete(piece);
      this.segments.set(piece, segment);
    }
    for (const oldest of this.segments.keys()) {
      if (this.segments.size <= mostPieces) break;
      this.segments.delete(oldest);
    }
    return segments;
  }

  clear(): void {
    this.segments.clear();
  }

  private async build(
    documents: ScoredDocument[] | undefined,
    piece: string,
    held: HeldSource[],
  ): Promise<Segment | undefined> {
    const source = held.find(({ part }) => piece.startsWith(`${part}-`));
    if (!documents || !source) return undefined;
    return segmentOfDocuments(
      source,
      documents,
      source.embedderId === this.embedder.id ? this.embedder : null,
    );
  }

  private async fetch(pieces: string[]): Promise<Map<string, ScoredDocument[]>> {
    const byPiece = new Map<string, ScoredDocument[]>();
    if (pieces.length === 0) return byPiece;
    const { results } = await this.index.getDocuments<ScoredDocument>({
      filter: oneOf('piece', pieces),
      fields: [...scoredFields],
      limit: pieces.length * passagesPerPiece,
    });
    for (const document of results) {
      const known = byPiece.get(document.piece);
      if (known) known.push(document);
      else byPiece.set(document.piece, [document]);
    }
    return byPiece;
  }
}
