import { createHmac } from 'node:crypto';
import type { FakeMeilisearch } from './fake-meilisearch';

/** A request and what a real server answered to it; see the fixtures for the layout. */
export interface Exchange {
  title: string;
  request: {
    method: string;
    path: string;
    body?: unknown;
    raw?: string;
    headers?: Record<string, string>;
    /** Without one, or with another than the master key: which, the title says. */
    key?: 'none' | 'other';
  };
  response: { status: number; body: unknown };
}

export interface Difference {
  title: string;
  recorded: string;
  answered: string;
}

/** Titles of what the fake does not imitate, and why. */
export const notImitated: Record<string, string> = {
  'highlight and crop': 'no adapter asks for it',
  'multi-search federated': 'no adapter asks for it',
  batches: 'no adapter asks for them',
  'global stats': 'counts vectors that changed dimensions have thrown away',
  'Chinese, no locale given': 'scores tell positions, and the dictionary is another one',
};
/** Times, ids and sizes differ from run to run. */
const incidental = new Set(
  `taskUid uid batchUid enqueuedAt startedAt finishedAt createdAt updatedAt duration processingTimeMs requestUid
  swaps databaseSize usedDatabaseSize rawDocumentDbSize avgDocumentSize lastUpdate key from next total`.split(
    /\s+/,
  ),
);

/** Asks the fake everything in order, each task when it is finished, and compares the answers. */
export async function replay(exchanges: Exchange[], fake: FakeMeilisearch): Promise<Difference[]> {
  const differences: Difference[] = [];
  const taskUids = new Map<number, number>();
  const searchKey = { uid: '', key: '' };
  for (const { title, request, response } of exchanges) {
    if (title in notImitated) continue;
    const authorization = authorizationOf(title, request.key, fake.key, searchKey);
    const path = request.path.replace(
      /^\/tasks\/(\d+)$/,
      (_, uid: string) => `/tasks/${taskUids.get(Number(uid)) ?? uid}`,
    );
    const answered = await ask(fake.url, { ...request, path }, authorization);
    if (response.status === 201) Object.assign(searchKey, answered.body);
    const [recordedUid, uid] = [response.body, answered.body].map(
      (body) => (body as { taskUid?: number }).taskUid,
    );
    if (recordedUid !== undefined && uid !== undefined) {
      taskUids.set(recordedUid, uid);
      await finished(fake, uid);
    }
    const [recorded, actual] = [response, answered].map((one) => JSON.stringify(comparable(one), null, 1));
    if (recorded !== actual) differences.push({ title, recorded: recorded!, answered: actual! });
  }
  return differences;
}

function authorizationOf(
  title: string,
  kind: 'none' | 'other' | undefined,
  master: string,
  searchKey: { uid: string; key: string },
): string | undefined {
  if (kind === 'none') return undefined;
  if (kind === undefined) return master;
  if (!title.startsWith('tenant token')) return searchKey.key || 'nobody-gave-this-key';
  const past = title.includes('expired') ? { exp: Math.floor(Date.now() / 1000) - 10 } : {};
  const searchRules = { passages: { filter: 'workspace = w1 AND readers = all' } };
  const parts = [
    { alg: 'HS256', typ: 'JWT' },
    { searchRules, apiKeyUid: searchKey.uid, ...past },
  ];
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${signed}.${createHmac('sha256', searchKey.key).update(signed).digest('base64url')}`;
}

async function ask(
  url: string,
  { method, path, body, raw, headers }: Exchange['request'],
  authorization: string | undefined,
): Promise<{ status: number; body: unknown }> {
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(url + path, {
    method,
    ...(content !== undefined && { body: content }),
    headers: {
      ...(content !== undefined && { 'Content-Type': 'application/json' }),
      ...(authorization !== undefined && { Authorization: `Bearer ${authorization}` }),
      ...headers,
    },
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? '' : (JSON.parse(text) as unknown) };
}

async function finished(fake: FakeMeilisearch, uid: number): Promise<void> {
  for (;;) {
    const { body } = await ask(fake.url, { method: 'GET', path: `/tasks/${uid}` }, fake.key);
    if (['succeeded', 'failed'].includes((body as { status: string }).status)) return;
  }
}

/** What has to be the same; keys in order, numbers as far as single precision goes, messages by their first line. */
function comparable(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => comparable(one, key));
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(5));
  if (typeof value === 'string') {
    const firstLine = value.split('\n')[0]!.replace(/\d{10}/g, 'time');
    return key === 'message' ? firstLine.replace(/payload provided is malformed.*/, 'payload') : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !incidental.has(name));
  return Object.fromEntries(
    entries.map(([name, one]) => [name, comparable(one, name)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
