import { LanguageModel, LanguageModelError, type Prompt, type WriteOptions } from '@tacit/knowledge';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { z } from 'zod';
import type { ModelServer } from '../../config/config';
import { causeOf, OpenaiServer } from './openai-server';

export interface OpenaiOptions extends ModelServer {
  /** A server that is silent for so long is given up, in milliseconds. @default 60000 */
  silenceMs?: number;
}

const chunk = z.object({
  choices: z.array(z.object({ delta: z.object({ content: z.string().nullish() }).nullish() })).default([]),
  error: z.object({ message: z.string() }).nullish(),
});

/** Any server that speaks OpenAI's chat completions with streaming: Ollama, vLLM, llama.cpp, hosted ones. */
export class OpenaiLanguageModel extends LanguageModel {
  readonly name: string;
  readonly sendsTo: string | null;

  private constructor(
    private readonly options: OpenaiOptions,
    private readonly server: OpenaiServer,
    private readonly silenceMs: number,
  ) {
    super();
    this.name = options.model;
    this.sendsTo = server.sendsTo;
  }

  /** @throws LanguageModelError naming the key when the server does not answer, or does not know the model */
  static async connect(options: OpenaiOptions): Promise<OpenaiLanguageModel> {
    const silenceMs = options.silenceMs ?? 60_000;
    const server = new OpenaiServer({ ...options, keys: 'LLM' });
    await server.connect();
    return new OpenaiLanguageModel(options, server, silenceMs);
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
    const response = await this.server.request(
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
}

function pieceOf(data: string): string {
  const parsed = chunk.safeParse(JSON.parse(data));
  if (!parsed.success) throw new Error('an event that is no completion');
  if (parsed.data.error) throw new Error(parsed.data.error.message);
  return parsed.data.choices[0]?.delta?.content ?? '';
}
