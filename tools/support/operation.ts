/** A GraphQL document with the types of what goes in and what comes out. */
export interface Operation<Result, Variables> {
  readonly text: string;
  /** Never set: they carry the types. */
  readonly result?: Result;
  readonly variables?: Variables;
}

export function operation<Result, Variables = Record<string, never>>(
  text: string,
): Operation<Result, Variables> {
  return { text };
}
