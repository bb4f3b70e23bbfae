import { ApiError, listed } from './api-error';
import { DocumentStore } from './document-store';
import { type Document, filterOf } from './filter';
import { changedSettings, defaultSettings, filterableRules, type Settings } from './index-settings';
import { keywordQuery } from './keyword-query';
import { type Fields, fieldsOf, type RankedByWords, rankByWords } from './rank-by-words';
import type { SearchRequest } from './search-request';
import type { Outcome } from './task-list';

export interface Hit {
  document: Document;
  score: number;
  details: object;
  isSemantic: boolean;
}

/** An index: documents, settings, and what is found in them. */
export class FakeIndex {
  readonly createdAt = new Date().toISOString();
  updatedAt = this.createdAt;
  settings: Settings = defaultSettings();
  readonly store: DocumentStore;
  private fields = new Map<Document, Fields>();

  constructor(
    readonly uid: string,
    primaryKey = 'id',
  ) {
    this.store = new DocumentStore(uid, primaryKey);
  }

  get about(): object {
    const { uid, createdAt, updatedAt, store } = this;
    return { uid, createdAt, updatedAt, primaryKey: store.primaryKey };
  }

  get stats(): object {
    const { documents, embeddings } = this.store;
    const fieldDistribution: Record<string, number> = {};
    for (const name of documents.flatMap((document) => Object.keys(document)).sort()) {
      fieldDistribution[name] = (fieldDistribution[name] ?? 0) + 1;
    }
    return {
      ...{
        numberOfDocuments: documents.length,
        rawDocumentDbSize: 4096,
        avgDocumentSize: 307,
        isIndexing: false,
      },
      ...{
        numberOfEmbeddings: embeddings.count,
        numberOfEmbeddedDocuments: embeddings.documents,
        fieldDistribution,
      },
    };
  }

  change(change: Partial<Settings>): Outcome {
    for (const [name, { dimensions }] of Object.entries(change.embedders ?? {})) {
      const before = this.settings.embedders[name];
      if (before && before.dimensions !== dimensions) this.store.forgetVectors(name);
    }
    this.settings = changedSettings(this.settings, change);
    this.fields.clear();
    return { details: change };
  }

  matches(filter: unknown, errorCode: string): (document: Document) => boolean {
    return filterOf(filter, { uid: this.uid, rules: filterableRules(this.settings), errorCode });
  }

  deleteBy(filter: unknown): Outcome {
    const details = { providedIds: 0, deletedDocuments: 0, originalFilter: JSON.stringify(filter) };
    try {
      const matches = this.matches(filter, 'invalid_document_filter');
      return { details: { ...details, deletedDocuments: this.store.remove(matches) } };
    } catch (error) {
      if (error instanceof ApiError) return { details, error };
      throw error;
    }
  }

  /** Best first, and of how many; a request for some is a request for all of them, cut afterwards. */
  find(request: SearchRequest, tokenFilter?: string): Hit[] {
    const { q = '', hybrid, vector, rankingScoreThreshold = 0, distinct } = request;
    this.checkSort(request);
    const matches = this.matches(request.filter, 'invalid_search_filter');
    const mayMatch = this.matches(tokenFilter, 'invalid_search_filter');
    const candidates = this.store.documents.filter((document) => matches(document) && mayMatch(document));
    const ratio = hybrid && vector ? (hybrid.semanticRatio ?? 0.5) : 0;
    const byMeaning = hybrid ? this.byMeaning(candidates, hybrid.embedder, vector) : [];
    const byWords = ratio < 1 ? this.byWords(candidates, q, request) : [];
    const hits = ratio === 0 ? byWords : ratio === 1 ? byMeaning : merged(byWords, byMeaning, ratio);
    const seen = new Set<unknown>();
    return hits.filter(({ score, document }) => {
      if (score < rankingScoreThreshold) return false;
      if (distinct === undefined || document[distinct] === undefined) return true;
      return !seen.has(document[distinct]) && Boolean(seen.add(document[distinct]));
    });
  }

  nearest(vector: Float32Array, embedder: string, candidates: Document[]): Hit[] {
    const hits = candidates.map((document) => {
      const rows = this.store.vectorsOf(document).get(embedder) ?? [];
      const similarity = Math.max(0, ...rows.map((row) => (1 + cosine(row, vector)) / 2));
      return {
        document,
        score: similarity,
        details: { vectorSort: { order: 0, similarity } },
        isSemantic: true,
      };
    });
    return hits.sort((a, b) => b.score - a.score);
  }

  private byWords(candidates: Document[], q: string, request: SearchRequest): Hit[] {
    const query = keywordQuery(q, this.settings);
    const isEmpty = query.words.length + query.phrases.length + query.unwanted.length === 0;
    const found: RankedByWords[] = isEmpty
      ? candidates.map((document) => ({ document, score: 1, details: {} }))
      : rankByWords(
          new Map(candidates.map((document) => [document, this.fieldsOf(document)])),
          this.store.documents.map((document) => this.fieldsOf(document)),
          query,
          request.matchingStrategy ?? 'last',
        );
    const [attribute, order] = request.sort?.[0]?.split(':') ?? [];
    if (isEmpty && attribute !== undefined) {
      const sign = order === 'desc' ? -1 : 1;
      const value = ({ document }: RankedByWords): number => Number(document[attribute] ?? Infinity * sign);
      found.sort((a, b) => sign * (value(a) - value(b)));
    }
    return found.map((one) => ({ ...one, isSemantic: false }));
  }

  private byMeaning(candidates: Document[], embedder: string, vector: number[] | undefined): Hit[] {
    const settings = this.settings.embedders[embedder];
    if (!settings) {
      throw new ApiError(400, 'invalid_search_embedder', `Cannot find embedder with name \`${embedder}\`.`);
    }
    if (!vector) return [];
    if (vector.length !== settings.dimensions) {
      const message = `Invalid vector dimensions: expected: \`${settings.dimensions}\`, found: \`${vector.length}\`.`;
      throw new ApiError(400, 'invalid_vector_dimensions', message);
    }
    return this.nearest(Float32Array.from(vector), embedder, candidates);
  }

  private checkSort({ sort = [] }: SearchRequest): void {
    const { sortableAttributes } = this.settings;
    const wrong = sort.map((one) => one.split(':')[0]!).find((name) => !sortableAttributes.includes(name));
    if (wrong === undefined) return;
    throw new ApiError(
      400,
      'invalid_search_sort',
      `Index \`${this.uid}\`: Attribute \`${wrong}\` is not sortable. Available sortable attributes are: ${listed(sortableAttributes)}.`,
    );
  }

  private fieldsOf(document: Document): Fields {
    const known = this.fields.get(document);
    if (known) return known;
    const fields = fieldsOf(document, this.settings);
    this.fields.set(document, fields);
    return fields;
  }
}

/** By score, each document once. */
function merged(byWords: Hit[], byMeaning: Hit[], ratio: number): Hit[] {
  const weighted = [
    ...byMeaning.map((hit) => ({ hit, weight: hit.score * ratio })),
    ...byWords.map((hit) => ({ hit, weight: hit.score * (1 - ratio) })),
  ].sort((a, b) => b.weight - a.weight);
  const seen = new Set<Document>();
  return weighted.map(({ hit }) => hit).filter(({ document }) => !seen.has(document) && seen.add(document));
}

function cosine(a: Float32Array, b: Float32Array): number {
  let [dot, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!;
    aa += a[i]! ** 2;
    bb += b[i]! ** 2;
  }
  return dot / (Math.sqrt(aa * bb) || 1);
}
