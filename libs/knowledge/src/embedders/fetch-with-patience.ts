/**
 * `fetch` that gives up when nothing arrives for `silenceMs`: before the answer, or between two pieces of its
 * body. A large file may take hours as long as it keeps coming.
 */
export function fetchWithPatience(silenceMs: number, fetcher = fetch): typeof fetch {
  return async (input, init) => {
    const silence = new AbortController();
    const giveUp = () => {
      const seconds = Math.round(silenceMs / 1000);
      silence.abort(new Error(`nothing came for ${seconds} s`));
    };
    let timer = setTimeout(giveUp, silenceMs);
    const arrived = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, silenceMs);
    };
    const signal = init?.signal ? AbortSignal.any([init.signal, silence.signal]) : silence.signal;
    try {
      const response = await fetcher(input, { ...init, signal });
      arrived();
      if (!response.body) {
        clearTimeout(timer);
        return response;
      }
      const body = response.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform: (piece, out) => {
            arrived();
            out.enqueue(piece);
          },
          flush: () => clearTimeout(timer),
        }),
      );
      return new Response(body, response);
    } catch (error) {
      clearTimeout(timer);
      throw error;
    }
  };
}
