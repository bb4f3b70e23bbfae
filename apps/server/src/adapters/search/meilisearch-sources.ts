import type { SourceStatistics } from '@tacit/knowledge';
import { createHash } from 'node:crypto';
import type { Index } from 'meilisearch';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { oneOf } from './meilisearch-filter';

/** A source as the index has it. */
export interface SourceDocument {
  id: string;
  workspaceId: string;
  sourceId: string;
  revision: string;
  embedderId: string;
  /** Passages of this revision carry it; another revision has another one, so readers see the one or the other. */
  part: string;
  /** See `packStatistics`. */
  statistics: string;
}

export type HeldSource = Omit<SourceDocument, 'id' | 'statistics'>;

export const heldFields = ['workspaceId', 'sourceId', 'revision', 'embedderId', 'part'] as const;

/** Ids of documents may not hold every character. */
export const documentIdOf = (sourceId: string): string =>
  createHash('sha256').update(sourceId).digest('hex').slice(0, 32);

const pageSize = 1_000;

/** The fields of all sources that match. */
export async function everySource<Field extends keyof SourceDocument>(
  sources: Index<SourceDocument>,
  fields: readonly Field[],
  filter = 'sourceId EXISTS',
): Promise<Pick<SourceDocument, Field>[]> {
  const found: Pick<SourceDocument, Field>[] = [];
  for (;;) {
    const page = await sources.getDocuments({
      fields: [...fields],
      offset: found.length,
      limit: pageSize,
      filter,
    });
    found.push(...page.results);
    if (page.results.length < pageSize) return found;
  }
}

/** Statistics of the sources that are asked for, kept as long as the source stays what it is. */
export class StatisticsCache {
  private readonly known = new Map<string, { part: string; statistics: SourceStatistics }>();

  async of(index: Index<SourceDocument>, held: HeldSource[]): Promise<SourceStatistics[]> {
    const missing = held.filter(({ sourceId, part }) => this.known.get(sourceId)?.part !== part);
    if (missing.length > 0) {
      const filter = oneOf(
        'part',
        missing.map(({ part }) => part),
      );
      for (const { sourceId, part, statistics } of await everySource(
        index,
        ['sourceId', 'part', 'statistics'],
        filter,
      )) {
        this.known.set(sourceId, { part, statistics: await unpackStatistics(statistics) });
      }
    }
    return held.flatMap(({ sourceId }) => this.known.get(sourceId)?.statistics ?? []);
  }
}

interface Packed {
  sums: SourceStatistics['sums'];
  terms: string[];
  frequencies: number[];
}

/** JSON, compressed, in Base64. */
export async function packStatistics({ sums, terms, frequencies }: SourceStatistics): Promise<string> {
  const packed: Packed = { sums, terms, frequencies: [...frequencies] };
  return (await promisify(deflateRaw)(JSON.stringify(packed))).toString('base64');
}

async function unpackStatistics(packed: string): Promise<SourceStatistics> {
  const json = (await promisify(inflateRaw)(Buffer.from(packed, 'base64'))).toString();
  const { sums, terms, frequencies } = JSON.parse(json) as Packed;
  return { sums, terms, frequencies: Int32Array.from(frequencies) };
}
