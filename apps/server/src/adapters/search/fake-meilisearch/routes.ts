import type { Access, AccessKeys } from './access-keys';
import { ApiError, indexNotFound, invalidKey } from './api-error';
import { FakeIndex } from './fake-index';
import type { Document } from './filter';
import { checkedSettings } from './index-settings';
import { checkedSearch } from './search-request';
import { asShown, fieldsOf, searchResponse, vectorsOf } from './search-response';
import { type Outcome, TaskList } from './task-list';

export interface Call {
  params: string[];
  query: URLSearchParams;
  search: string;
  body: unknown;
  access: Access;
}

export interface Reply {
  status: number;
  /** Empty where there is nothing to say. */
  body: object | '';
}

interface Route {
  method: string;
  path: RegExp;
  /** Search keys and tokens may ask too. */
  isSearch?: boolean;
  handle: (call: Call) => Reply;
}

const route = (method: string, path: string, handle: Route['handle'], isSearch = false): Route => ({
  method,
  path: new RegExp(`^${path}$`),
  isSearch,
  handle,
});
const get = (path: string, handle: Route['handle']): Route => route('GET', path, handle);
const post = (path: string, handle: Route['handle'], isSearch = false): Route =>
  route('POST', path, handle, isSearch);

const uidPattern = /^[\w-]{1,512}$/;
const ok = (body: object): Reply => ({ status: 200, body });
const accepted = (body: object): Reply => ({ status: 202, body });

/** Indexes and their tasks, behind the paths of the HTTP interface. */
export class Routes {
  private readonly indexes = new Map<string, FakeIndex>();
  private readonly tasks = new TaskList();

  constructor(
    private readonly keys: AccessKeys,
    private readonly version: string,
  ) {}

  readonly all: Route[] = [
    get('/version', () => ok({ commitSha: 'unknown', commitDate: 'unknown', pkgVersion: this.version })),
    get('/keys', () => ok(this.keys.list())),
    post('/keys', ({ body }) => ({ status: 201, body: this.keys.create(body as never) })),
    get('/tasks', ({ query }) => ok(this.tasks.list(query))),
    post('/tasks/cancel', ({ query, search }) => ok(this.tasks.cancel(query, search))),
    get('/tasks/([^/]+)', ({ params }) => ok(this.tasks.get(params[0]!))),
    get('/stats', () => ok({ databaseSize: 0, usedDatabaseSize: 0, lastUpdate: '', indexes: this.stats() })),
    get('/indexes', () => ok({ results: [...this.indexes.values()].map(({ about }) => about), offset: 0 })),
    post('/indexes', ({ body }) => accepted(this.create(body as { uid: string; primaryKey?: string }))),
    post('/swap-indexes', ({ body }) => accepted(this.swap(body as { indexes: [string, string] }[]))),
    post('/multi-search', (call) => ok(this.multiSearch(call)), true),
    get('/indexes/([^/]+)', ({ params }) => ok(this.index(params[0]!).about)),
    route('DELETE', '/indexes/([^/]+)', ({ params }) => accepted(this.drop(params[0]!))),
    get('/indexes/([^/]+)/stats', ({ params }) => ok(this.index(params[0]!).stats)),
    get('/indexes/([^/]+)/settings', ({ params }) => ok(this.index(params[0]!).settings)),
    route('PATCH', '/indexes/([^/]+)/settings', ({ params, body }) => {
      const change = checkedSettings(body as Record<string, unknown>);
      return accepted(this.write('settingsUpdate', params[0]!, (index) => index.change(change)));
    }),
    post('/indexes/([^/]+)/documents', (call) => accepted(this.put(call, false))),
    route('PUT', '/indexes/([^/]+)/documents', (call) => accepted(this.put(call, true))),
    post('/indexes/([^/]+)/documents/fetch', (call) => ok(this.fetch(call))),
    post('/indexes/([^/]+)/documents/delete', ({ params, body }) => {
      const { filter } = body as { filter: unknown };
      return accepted(this.write('documentDeletion', params[0]!, (index) => index.deleteBy(filter)));
    }),
    post('/indexes/([^/]+)/documents/delete-batch', (call) => accepted(this.deleteIds(call))),
    get('/indexes/([^/]+)/documents/([^/]+)', ({ params }) =>
      ok(this.index(params[0]!).store.get(params[1]!)),
    ),
    post('/indexes/([^/]+)/search', (call) => ok(this.search(call.params[0]!, call.body, call.access)), true),
    post('/indexes/([^/]+)/similar', (call) => ok(this.similar(call)), true),
  ];

  private index(uid: string): FakeIndex {
    const index = this.indexes.get(uid);
    if (!index) throw indexNotFound(uid);
    return index;
  }

  private create({ uid, primaryKey = 'id' }: { uid: string; primaryKey?: string }): object {
    if (!uidPattern.test(uid)) {
      const rule = `Index uid can be an integer or a string containing only alphanumeric characters, hyphens (-) and underscores (_), and can not be more than 512 bytes.`;
      throw new ApiError(
        400,
        'invalid_index_uid',
        `Invalid value at \`.uid\`: \`${uid}\` is not a valid index uid. ${rule}`,
      );
    }
    return this.tasks.add('indexCreation', uid, () => {
      const details = { primaryKey };
      if (this.indexes.has(uid)) {
        return {
          details,
          error: new ApiError(400, 'index_already_exists', `Index \`${uid}\` already exists.`),
        };
      }
      this.indexes.set(uid, new FakeIndex(uid, primaryKey));
      return { details };
    });
  }

  private drop(uid: string): object {
    return this.tasks.add('indexDeletion', uid, () => {
      const index = this.indexes.get(uid);
      if (!index) return { details: { deletedDocuments: 0 }, error: indexNotFound(uid) };
      this.indexes.delete(uid);
      return { details: { deletedDocuments: index.store.documents.length } };
    });
  }

  private swap(swaps: { indexes: [string, string] }[]): object {
    return this.tasks.add('indexSwap', null, () => {
      const details = { swaps: swaps.map(({ indexes }) => ({ indexes, rename: false })) };
      const missing = swaps.flatMap(({ indexes }) => indexes).find((uid) => !this.indexes.has(uid));
      if (missing !== undefined) return { details, error: indexNotFound(missing) };
      for (const {
        indexes: [a, b],
      } of swaps) {
        const [one, other] = [this.index(a), this.index(b)];
        this.indexes.set(a, other).set(b, one);
      }
      return { details };
    });
  }

  /** An index that is not there is made by the first write. */
  private write(type: string, uid: string, work: (index: FakeIndex) => Outcome): object {
    return this.tasks.add(type, uid, () => {
      const index = this.indexes.get(uid) ?? new FakeIndex(uid);
      this.indexes.set(uid, index);
      index.updatedAt = new Date().toISOString();
      return work(index);
    });
  }

  private put({ params, body }: Call, isPartial: boolean): object {
    const documents = [body].flat() as Document[];
    return this.write('documentAdditionOrUpdate', params[0]!, (index) =>
      index.store.put(documents, isPartial, index.settings),
    );
  }

  private deleteIds({ params, body }: Call): object {
    const ids = new Set((body as unknown[]).map(String));
    return this.write('documentDeletion', params[0]!, ({ store }) => ({
      details: {
        providedIds: ids.size,
        deletedDocuments: store.remove((document) => ids.has(String(document[store.primaryKey]))),
        originalFilter: null,
      },
    }));
  }

  private fetch({ params, body }: Call): object {
    const { filter, fields, offset = 0, limit = 20, retrieveVectors } = body as FetchRequest;
    const index = this.index(params[0]!);
    const found = index.store.documents.filter(index.matches(filter, 'invalid_document_filter'));
    const results = found.slice(offset, offset + limit).map((document) => ({
      ...fieldsOf(document, fields),
      ...(retrieveVectors && vectorsOf(index, document)),
    }));
    return { results, offset, limit, total: found.length };
  }

  private search(uid: string, body: unknown, access: Access): object {
    const tokenFilter = access.filterOf(uid);
    const request = checkedSearch(body as Record<string, unknown>);
    return searchResponse(this.index(uid), request, tokenFilter);
  }

  private multiSearch({ body, access }: Call): object {
    const { queries, federation } = body as {
      queries: ({ indexUid: string } & object)[];
      federation?: object;
    };
    if (federation) throw new Error('The fake does not imitate federation.');
    const results = queries.map(({ indexUid, ...request }, i) => {
      try {
        return { indexUid, ...this.search(indexUid, request, access) };
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const { code, message, type } = error;
        throw new ApiError(400, code, `Inside \`.queries[${i}]\`: ${message}`, type);
      }
    });
    return { results };
  }

  private similar({ params, body }: Call): object {
    const { id, embedder, limit = 20, ...request } = body as { id: string; embedder: string; limit?: number };
    const index = this.index(params[0]!);
    const document = index.store.get(id);
    const others = index.store.documents.filter((one) => one !== document);
    const vector = index.store.vectorsOf(document).get(embedder)?.[0] ?? new Float32Array();
    const hits = index.nearest(vector, embedder, others).slice(0, limit);
    const shown = hits.map((hit) => asShown(index, hit, request));
    return { hits: shown, id, processingTimeMs: 0, limit, offset: 0, estimatedTotalHits: others.length };
  }

  private stats(): object {
    return Object.fromEntries([...this.indexes].map(([uid, { stats }]) => [uid, stats]));
  }
}

interface FetchRequest {
  filter?: unknown;
  fields?: string[];
  offset?: number;
  limit?: number;
  retrieveVectors?: boolean;
}

/** @throws ApiError for keys that may only search */
export function checkRight(route: { isSearch?: boolean }, access: Access): void {
  if (!access.isMaster && !route.isSearch) throw invalidKey();
}
