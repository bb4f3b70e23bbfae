import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { ApiError, invalidKey } from './api-error';

interface Key {
  uid: string;
  key: string;
  actions: string[];
  indexes: string[];
}

/** Whoever may do everything, or may only search, with a filter that belongs to the token. */
export interface Access {
  isMaster: boolean;
  /** @throws ApiError when the index is not theirs. @returns the filter that is added to theirs */
  filterOf(indexUid: string): string | undefined;
}

interface TokenPayload {
  apiKeyUid: string;
  exp?: number;
  searchRules: Record<string, { filter?: string } | null>;
}

export class AccessKeys {
  private readonly keys: Key[] = [];

  constructor(private readonly master: string) {}

  create(body: { name?: string; actions: string[]; indexes: string[]; expiresAt: string | null }): object {
    const now = new Date().toISOString();
    const { name = null, actions, indexes, expiresAt } = body;
    const key = { uid: randomUUID(), key: randomBytes(24).toString('hex'), actions, indexes };
    this.keys.push(key);
    return { ...key, name, description: null, expiresAt, createdAt: now, updatedAt: now };
  }

  list(): object {
    return { results: this.keys, offset: 0, limit: 20, total: this.keys.length };
  }

  /** @throws ApiError for no key and for one that nobody gave */
  check(authorization: string | undefined): Access {
    if (authorization === undefined) {
      const message = 'The Authorization header is missing. It must use the bearer authorization method.';
      throw new ApiError(401, 'missing_authorization_header', message, 'auth');
    }
    const given = authorization.replace(/^Bearer /, '');
    if (given === this.master) return { isMaster: true, filterOf: () => undefined };
    const key = this.keys.find((one) => one.key === given);
    if (key) return { isMaster: false, filterOf: () => undefined };
    return { isMaster: false, filterOf: ruleOf(this.payloadOf(given)) };
  }

  private payloadOf(token: string): TokenPayload {
    const [head = '', body = '', signature = ''] = token.split('.');
    const payload = parsed(body);
    const key = this.keys.find(({ uid }) => uid === payload?.apiKeyUid);
    if (!payload || !key) throw invalidKey();
    const signed = createHmac('sha256', key.key).update(`${head}.${body}`).digest('base64url');
    if (signed !== signature) throw invalidKey();
    const now = Math.floor(Date.now() / 1000);
    if (payload.exp !== undefined && payload.exp < now) {
      throw invalidKey(`Tenant token expired. Was valid up to \`${payload.exp}\` and we're now \`${now}\`.`);
    }
    return payload;
  }
}

function ruleOf({ searchRules }: TokenPayload): Access['filterOf'] {
  return (indexUid) => {
    if (!(indexUid in searchRules)) {
      const allowed = JSON.stringify(Object.keys(searchRules));
      throw invalidKey(
        `The provided tenant token cannot acces the index \`${indexUid}\`, allowed indexes are ${allowed}.`,
      );
    }
    return searchRules[indexUid]?.filter;
  };
}

function parsed(part: string): TokenPayload | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as TokenPayload;
  } catch {
    return undefined;
  }
}
