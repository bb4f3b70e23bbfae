import { StringDecoder } from 'node:string_decoder';
import { Parser } from 'htmlparser2';

/** What a reader of XML hears; names keep their prefix (`w:p`). */
export interface XmlHandler {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Void elements close by themselves and names are in lower case, as in web pages; absent: XML. */
export interface MarkupOptions {
  html?: boolean;
}

/**
 * Feeds XML to a handler chunk by chunk and yields after each, so that what the handler has collected can be
 * handed on. Forgiving: damaged XML gives what can be made of it. External entities are never fetched.
 */
export async function* readXml(
  chunks: AsyncIterable<Buffer>,
  handler: XmlHandler,
  { html = false }: MarkupOptions = {},
): AsyncGenerator<void> {
  const decoder = new StringDecoder('utf8');
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open?.(name, attributes),
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(name),
    },
    { xmlMode: !html, decodeEntities: true },
  );
  for await (const chunk of chunks) {
    parser.write(decoder.write(chunk));
    yield;
  }
  parser.end(decoder.end());
  yield;
}
