import { LanguageModel, LanguageModelError, type Prompt, type WriteOptions } from '@tacit/knowledge';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { z } from 'zod';

export interface OpenaiOptions {
  /** Up to and with the version, for example "http://127.0.0.1:11434/v1". */
  url: string;
  model: string;
  key: string | null;
  /** A server that is silent for so long is given up, in milliseconds. @default 60000 */
  silenceMs?: number;
}

const chunk = z.object({
  choices: z.array(z.object({ delta: z.object({ content: z.string().nullish() }).nullish() })).default([]),
  error: z.object({ message: z.string() }).nullish(),
});
const models = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Any server that speaks OpenAI's chat completions with streaming: Ollama, vLLM, llama.cpp, hosted ones. */
export class OpenaiLanguageModel extends LanguageModel {
  readonly name: string;
  readonly sendsTo: string | null;
  private readonly silenceMs: number;

  private constructor(private readonly options: OpenaiOptions) {
    super();
    this.name = options.model;
    const { hostname, host } = new URL(options.url);
    this.sendsTo = isThisMachine(hostname) ? null : host;
    this.silenceMs = options.silenceMs ?? 60_000;
  }

  /** @throws LanguageModelError naming the key when the server does not answer, or does not know the model */
  static async connect(options: OpenaiOptions): Promise<OpenaiLanguageModel> {
    const model = new OpenaiLanguageModel(options);
    const response = await model.request('models', {}, AbortSignal.timeout(model.silenceMs));
    const listed = models.safeParse(await response.json().catch(() => null));
    const known = listed.success ? listed.data.data.map(({ id }) => id) : [];
    if (!known.some((id) => id === options.model || id === `${options.model}:latest`)) {
      throw new LanguageModelError(
        `LLM_MODEL: ${options.url} has no model "${options.model}"; it has ${known.join(', ') || 'none'}.`,
      );
    }
    return model;
  }

  async *write(prompt: Prompt, { signal, maxTokens }: WriteOptions = {}): AsyncGenerator<string> {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), this.silenceMs);
    const stop = AbortSignal.any([silence.signal, ...(signal ? [signal] : [])]);
    try {
      for await (const data of this.events(prompt, maxTokens, stop)) {
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), this.silenceMs);
        if (data === '[DONE]') return;
        yield pieceOf(data);
      }
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof LanguageModelError) throw error;
      throw silence.signal.aborted
        ? new LanguageModelError(`${this.name} said nothing for ${this.silenceMs / 1000} s; ask again.`)
        : new LanguageModelError(`${this.name} broke off (${causeOf(error)}); ask again.`);
    } finally {
      clearTimeout(timer);
    }
  }

  private async *events(prompt: Prompt, maxTokens: number | undefined, signal: AbortSignal) {
    const body = {
      model: this.options.model,
      messages: [
        { role: 'system', content: prompt.system },
        { role: 'user', content: prompt.user },
      ],
      ...{ stream: true, temperature: 0 },
      ...(maxTokens === undefined ? {} : { max_tokens: maxTokens }),
    };
    const response = await this.request(
      'chat/completions',
      { method: 'POST', body: JSON.stringify(body) },
      signal,
    );
    if (!response.body) throw new LanguageModelError(`${this.name} answered without a body; ask again.`);
    const stream = response.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream());
    for await (const { data } of stream) yield data;
  }

  private async request(path: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
    const { url, key } = this.options;
    const headers = {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    };
    const response = await fetch(`${url.replace(/\/$/, '')}/${path}`, { ...init, headers, signal }).catch(
      (error: unknown) => {
        if (signal.aborted) throw error;
        throw new LanguageModelError(
          `LLM_URL: nothing answers at ${url} (${causeOf(error)}); is it running?`,
        );
      },
    );
    if (response.ok) return response;
    const said = (await response.text().catch(() => '')).slice(0, 300);
    if (response.status === 401 || response.status === 403) {
      throw new LanguageModelError(`LLM_KEY: ${url} refuses the key (${response.status}).`);
    }
    throw new LanguageModelError(`LLM_URL: ${url} answered ${response.status} for ${path}: ${said}`);
  }
}

function pieceOf(data: string): string {
  const parsed = chunk.safeParse(JSON.parse(data));
  if (!parsed.success) throw new Error('an event that is no completion');
  if (parsed.data.error) throw new Error(parsed.data.error.message);
  return parsed.data.choices[0]?.delta?.content ?? '';
}

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127\./.test(host);

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
