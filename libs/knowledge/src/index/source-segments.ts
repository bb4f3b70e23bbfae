import type { FileHandle } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Embedder } from '../embedder';
import type { Passage } from '../passage';
import type { SegmentSource } from './pieces';
import type { Segment } from './segment';
import { SegmentBuilder } from './segment-builder';
import { RowsInFile, RowsInMemory } from './vector-rows';
import { SegmentFileWriter } from './write-segments';

/** What the index holds of a source: its segments, and the file that some of their vectors are left in. */
export interface SourceSegments {
  segments: Segment[];
  file: FileHandle | null;
}

/**
 * A segment is closed at the first stretch that begins after so many passages: memory while indexing is that of one
 * segment, and no single step takes long. Where a stretch does not end, neighbours are parted after twice as many.
 */
const passagesPerSegment = 65_536;
/** Passages analysed before others get their turn; about two milliseconds. */
const passagesPerTurn = 100;

/**
 * Builds the segments of a source one after the other, each written before the next begins.
 * @param options.path where they are kept; null for nowhere but in memory
 * @param options.hasRoom as for `readSegments`
 * @param options.limit passages of a segment, 65,536 unless told
 */
export async function buildSegments(
  source: SegmentSource,
  passages: AsyncIterable<Passage>,
  {
    embedder,
    path,
    hasRoom,
    limit = passagesPerSegment,
  }: {
    embedder: Embedder | null;
    path: string | null;
    hasRoom: (bytes: number) => boolean;
    limit?: number | undefined;
  },
): Promise<SourceSegments> {
  const writer = path === null ? null : await SegmentFileWriter.open(path);
  const segments: Segment[] = [];
  const close = async (builder: SegmentBuilder): Promise<void> => {
    const segment = await builder.finish();
    const onDisk = await writer?.append(segment);
    const isKept = !onDisk || hasRoom(segment.size * segment.dimensions);
    segments.push(isKept ? segment : onDisk);
  };
  try {
    let builder = new SegmentBuilder(source, embedder);
    let stretch: string | null = null;
    for await (const passage of passages) {
      const isFull = builder.size >= 2 * limit || (builder.size >= limit && passage.stretch !== stretch);
      if (isFull) {
        await close(builder);
        builder = new SegmentBuilder(source, embedder);
      }
      builder.add(passage);
      stretch = passage.stretch;
      if (builder.size % passagesPerTurn !== 0) continue;
      await builder.embed();
      await nextTurn();
    }
    await close(builder);
    return writer ? await withFile(segments, await writer.finish()) : { segments, file: null };
  } catch (error) {
    await writer?.abandon();
    throw error;
  }
}

/** The file stays open only where it is read again: there may be more sources than files may be open. */
export async function withFile(segments: Segment[], file: FileHandle): Promise<SourceSegments> {
  if (segments.some(({ vectors }) => vectors instanceof RowsInFile)) return { segments, file };
  await file.close();
  return { segments, file: null };
}

/** Bytes of vectors in memory. */
export const vectorBytesOf = ({ segments }: SourceSegments): number =>
  segments.reduce(
    (sum, { vectors }) => sum + (vectors instanceof RowsInMemory ? vectors.all().length : 0),
    0,
  );
