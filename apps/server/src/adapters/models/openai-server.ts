import { LanguageModelError } from '@tacit/knowledge';
import { z } from 'zod';
import { type ModelServer, thisMachine } from '../../config/config';

export interface OpenaiServerOptions extends ModelServer {
  /** How the keys of the configuration begin, for messages: `LLM_URL`. */
  keys: 'LLM' | 'VISION';
}

/** A server that lists its models no sooner is not there. */
const connectMs = 60_000;
const models = z.object({ data: z.array(z.object({ id: z.string() })) });

/** A server that speaks the protocol of OpenAI, and what goes wrong with it in words. */
export class OpenaiServer {
  /** Host that is sent to; null: this machine. */
  readonly sendsTo: string | null;

  constructor(private readonly options: OpenaiServerOptions) {
    const { hostname, host } = new URL(options.url);
    this.sendsTo = thisMachine.test(hostname) ? null : host;
  }

  /** @throws LanguageModelError naming the key when the server does not answer, or does not know the model */
  async connect(): Promise<void> {
    const { url, model, keys } = this.options;
    const response = await this.request('models', {}, AbortSignal.timeout(connectMs));
    const listed = models.safeParse(await response.json().catch(() => null));
    const known = listed.success ? listed.data.data.map(({ id }) => id) : [];
    if (known.some((id) => id === model || id === `${model}:latest`)) return;
    throw new LanguageModelError(
      `${keys}_MODEL: ${url} has no model "${model}"; it has ${known.join(', ') || 'none'}.`,
    );
  }

  async request(path: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
    const { url, key, keys } = this.options;
    const headers = {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    };
    const response = await fetch(`${url.replace(/\/$/, '')}/${path}`, { ...init, headers, signal }).catch(
      (error: unknown) => {
        if (signal.aborted) throw error;
        throw new LanguageModelError(
          `${keys}_URL: nothing answers at ${url} (${causeOf(error)}); is it running?`,
        );
      },
    );
    if (response.ok) return response;
    const said = (await response.text().catch(() => '')).slice(0, 300);
    if (response.status === 401 || response.status === 403) {
      throw new LanguageModelError(`${keys}_KEY: ${url} refuses the key (${response.status}).`);
    }
    throw new LanguageModelError(`${keys}_URL: ${url} answered ${response.status} for ${path}: ${said}`);
  }
}

export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
