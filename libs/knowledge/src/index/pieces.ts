import { Embedder } from '../embedder';
import type { Passage } from '../passage';
import type { Segment } from './segment';
import { SegmentBuilder } from './segment-builder';

/** Long enough for most sittings and threads; what is longer is cut, and windows with it. */
export const passagesPerPiece = 64;

/** Passages that are neighbours of each other: a stretch, or a run of a long one. */
export async function* piecesOf(passages: AsyncIterable<Passage>): AsyncGenerator<Passage[]> {
  let piece: Passage[] = [];
  for await (const passage of passages) {
    if (piece.length === passagesPerPiece || (piece.length > 0 && piece[0]!.stretch !== passage.stretch)) {
      yield piece;
      piece = [];
    }
    piece.push(passage);
  }
  if (piece.length > 0) yield piece;
}

/** Where a segment belongs. */
export type SegmentSource = Pick<Segment, 'workspaceId' | 'sourceId' | 'revision'>;

/** Pieces as one segment, none of them a neighbour of another. */
export async function segmentOf(
  source: SegmentSource,
  pieces: Passage[][],
  embedder: Embedder | null,
): Promise<Segment> {
  const builder = new SegmentBuilder(source, embedder);
  for (const [number, piece] of pieces.entries()) {
    for (const passage of piece) builder.add({ ...passage, stretch: String(number) });
  }
  const segment = await builder.finish();
  return { ...segment, stretches: pieces.map((piece) => piece[0]?.stretch ?? '') };
}

/** Hands out vectors that were computed before, in the order in which they are asked for. */
export class ComputedVectors extends Embedder {
  private given = 0;

  constructor(
    readonly id: string,
    readonly dimensions: number,
    private readonly vectors: Float32Array[],
  ) {
    super();
  }

  embed(texts: string[]): Promise<Float32Array[]> {
    return Promise.resolve(this.vectors.slice(this.given, (this.given += texts.length)));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
