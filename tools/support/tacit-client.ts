import type { Operation } from './operation';

/** A refusal of the server, or a server that cannot be reached. The message is for people; the code is stable. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

interface GraphqlReply {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const sessionCookie = 'tacit_session';

/** Talks to one server, as nobody, as the owner of an API token, or as whoever signed in through it. */
export class TacitClient {
  private cookie: string | null = null;

  /** @param url address of the server, without a path */
  constructor(
    readonly url: string,
    private readonly token: string | null = null,
  ) {}

  /** Headers that tell the server who asks. */
  get headers(): Record<string, string> {
    if (this.token) return { authorization: `Bearer ${this.token}` };
    return this.cookie ? { cookie: this.cookie, 'x-tacit-csrf': '1' } : { 'x-tacit-csrf': '1' };
  }

  /** @throws ApiError */
  async request<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
  ): Promise<Result> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query: operation.text, variables }),
    });
    this.keepSession(response);
    const reply = await graphqlReply(response);
    const [error] = reply.errors ?? [];
    if (error) throw new ApiError(error.extensions?.code ?? 'server/refused', error.message);
    if (!reply.data)
      throw new ApiError('server/refused', `${this.url} answered ${response.status} without data.`);
    // The query was checked against the schema by a test; this is where its answer gets its type.
    return reply.data as Result;
  }

  /**
   * A plain GET for what is no GraphQL: backups, exports, health.
   * @throws ApiError for every answer that is not a success
   */
  async get(path: string): Promise<Response> {
    const response = await this.fetch(path, { headers: this.headers });
    if (!response.ok) throw await refusal(response);
    return response;
  }

  private async fetch(path: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(new URL(path, this.url), init);
    } catch (error) {
      throw unreachable(this.url, error);
    }
  }

  private keepSession(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair] = cookie.split(';');
      if (pair?.startsWith(`${sessionCookie}=`)) this.cookie = pair;
    }
  }
}

/** The same sentence for every way in which a server is not there. */
export function unreachable(url: string, error: unknown): ApiError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ApiError(
    'client/unreachable',
    `No Tacit server answers at ${url} (${reason}). Start it with "npm start", or name another with --server.`,
  );
}

/** What a failed plain request says of itself. */
export async function refusal(response: Response): Promise<ApiError> {
  const text = await response.text();
  return refusalOf(response.status, text, response.url);
}

export function refusalOf(status: number, text: string, url: string): ApiError {
  const body = parsed(text);
  if (isRefusal(body)) return new ApiError(body.code, body.message);
  return new ApiError(
    `http/${status}`,
    `${url} answered ${status}. Is this the address of a Tacit server of the same version?`,
  );
}

async function graphqlReply(response: Response): Promise<GraphqlReply> {
  const text = await response.text();
  const body = parsed(text);
  if (isReply(body)) return body;
  throw refusalOf(response.status, text, response.url);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isReply(body: unknown): body is GraphqlReply {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
}

function isRefusal(body: unknown): body is { code: string; message: string } {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'string' &&
    'message' in body &&
    typeof body.message === 'string'
  );
}
