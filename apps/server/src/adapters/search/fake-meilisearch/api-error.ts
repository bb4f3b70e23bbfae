/** An answer that says no, in the shape Meilisearch gives it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly type: 'invalid_request' | 'auth' | 'internal' = 'invalid_request',
  ) {
    super(message);
  }

  get body(): object {
    const { message, code, type } = this;
    return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
  }
}

export const indexNotFound = (uid: string): ApiError =>
  new ApiError(404, 'index_not_found', `Index \`${uid}\` not found.`);

export const invalidKey = (message = 'The provided API key is invalid.'): ApiError =>
  new ApiError(403, 'invalid_api_key', message, 'auth');

/** `a`, `b` and so on, as its messages list names. */
export const listed = (names: Iterable<string>): string => [...names].map((name) => `\`${name}\``).join(', ');

/** @throws ApiError naming the first field that is not among the known ones */
export function refuseUnknown(body: object, known: readonly string[]): void {
  const unknown = Object.keys(body).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const message = `Unknown field \`${unknown}\`: expected one of ${listed(known)}`;
  throw new ApiError(400, 'bad_request', message);
}

/** How its messages speak of a value's type. */
export function typed(value: unknown): string {
  const shown = `\`${JSON.stringify(value)}\``;
  if (typeof value === 'string') return `a string: ${shown}`;
  if (Array.isArray(value)) return `an array: ${shown}`;
  return `${value === null ? 'null' : typeof value}: ${shown}`;
}
