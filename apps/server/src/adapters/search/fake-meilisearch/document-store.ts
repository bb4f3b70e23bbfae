import { ApiError } from './api-error';
import type { Document } from './filter';
import type { Settings } from './index-settings';
import type { Outcome } from './task-list';

/** Vectors of a document by embedder; several where it has several. */
export type Vectors = Map<string, Float32Array[]>;

interface Stored {
  document: Document;
  vectors: Vectors;
}

/** Documents by id, in the order they first came. */
export class DocumentStore {
  private stored = new Map<string, Stored>();

  constructor(
    private readonly uid: string,
    readonly primaryKey: string,
  ) {}

  get documents(): Document[] {
    return [...this.stored.values()].map(({ document }) => document);
  }

  get embeddings(): { count: number; documents: number } {
    const counts = [...this.stored.values()].map(({ vectors }) => [...vectors.values()].flat().length);
    return {
      count: counts.reduce((sum, one) => sum + one, 0),
      documents: counts.filter((one) => one > 0).length,
    };
  }

  get(id: string): Document {
    const found = this.stored.get(id);
    if (!found) throw new ApiError(404, 'document_not_found', `Document \`${id}\` not found.`);
    return found.document;
  }

  vectorsOf(document: Document): Vectors {
    return this.stored.get(String(document[this.primaryKey]))?.vectors ?? new Map<string, Float32Array[]>();
  }

  /** All of them, or none where one is wrong. */
  put(documents: Document[], isPartial: boolean, settings: Settings): Outcome {
    const details = { receivedDocuments: documents.length, indexedDocuments: 0 };
    const next = new Map(this.stored);
    try {
      for (const given of documents) {
        const id = this.idOf(given);
        const before = next.get(id);
        const { _vectors: given_, ...fields } = given;
        const document = isPartial ? { ...before?.document, ...fields } : fields;
        const kept = isPartial ? before?.vectors : undefined;
        next.set(id, { document, vectors: this.checkedVectors(id, given_ as GivenVectors, settings, kept) });
      }
    } catch (error) {
      if (error instanceof ApiError) return { details, error };
      throw error;
    }
    this.stored = next;
    return { details: { ...details, indexedDocuments: documents.length } };
  }

  remove(isUnwanted: (document: Document) => boolean): number {
    const before = this.stored.size;
    for (const [id, { document }] of this.stored) if (isUnwanted(document)) this.stored.delete(id);
    return before - this.stored.size;
  }

  /** Other dimensions throw the vectors away. */
  forgetVectors(embedder: string): void {
    for (const { vectors } of this.stored.values()) vectors.delete(embedder);
  }

  private idOf(document: Document): string {
    const id = document[this.primaryKey];
    if (id === undefined) {
      const message = `Document doesn't have a \`${this.primaryKey}\` attribute: \`${JSON.stringify(document)}\`.`;
      throw new ApiError(400, 'missing_document_id', message);
    }
    const text = typeof id === 'number' ? String(id) : id;
    if (typeof text === 'string' && /^[\w-]{1,511}$/.test(text)) return text;
    throw new ApiError(
      400,
      'invalid_document_id',
      `Document identifier \`${JSON.stringify(id)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
    );
  }

  private checkedVectors(
    id: string,
    given: GivenVectors | undefined,
    { embedders }: Settings,
    kept: Vectors = new Map(),
  ): Vectors {
    const vectors: Vectors = new Map(kept);
    for (const [name, { dimensions }] of Object.entries(embedders)) {
      const value = given?.[name];
      if (value === null) vectors.delete(name);
      else if (value !== undefined) {
        const rows = rowsOf(value);
        const wrong = rows.findIndex((row) => row.length !== dimensions);
        if (wrong >= 0) {
          throw new ApiError(
            400,
            'invalid_vector_dimensions',
            `Index \`${this.uid}\`: Invalid vector dimensions in document with id \`${id}\` in \`._vectors.${name}\`.\n  - note: embedding #${wrong} has dimensions ${rows[wrong]!.length}\n  - note: embedder \`${name}\` requires ${dimensions}`,
          );
        }
        vectors.set(name, rows);
      } else if (!vectors.has(name)) {
        throw new ApiError(
          400,
          'vector_embedding_error',
          `Index \`${this.uid}\`: While embedding documents for embedder \`${name}\`: no vectors provided for document \`${id}\`\n- Note: \`${name}\` has \`source: userProvided\`, so documents must provide embeddings as an array in \`_vectors.${name}\`.\n- Hint: opt-out for a document with \`_vectors.${name}: null\``,
        );
      }
    }
    return vectors;
  }
}

type Embeddings = number[] | number[][];
type GivenVectors = Record<string, Embeddings | { embeddings: Embeddings } | null>;

function rowsOf(value: Embeddings | { embeddings: Embeddings }): Float32Array[] {
  const rows = Array.isArray(value) ? value : value.embeddings;
  return Array.isArray(rows[0])
    ? (rows as number[][]).map((row) => Float32Array.from(row))
    : [Float32Array.from(rows as number[])];
}
