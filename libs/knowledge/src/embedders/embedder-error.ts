/** A model that cannot be had or does not answer; the message names it, the cause and the next step. */
export class EmbedderError extends Error {
  constructor(
    readonly code: 'embedder/not-found' | 'embedder/unreachable' | 'embedder/failed' | 'embedder/closed',
    message: string,
  ) {
    super(message);
  }
}
