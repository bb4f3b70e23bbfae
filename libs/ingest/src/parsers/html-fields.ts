import { readChunks } from '../read-chunks';
import type { InputFile } from '../parser';
import { readXml, type XmlHandler } from './xml-events';

/** An element while it is open. */
interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  field: string | null;
  text: string;
}

/** What a page means: which elements are fields, and what to do when one ends. */
export interface HtmlPage {
  /** The field an element is, or null. Elements without one give their text to the field around them. */
  fieldOf(classes: ReadonlySet<string>, attributes: Record<string, string>, name: string): string | null;
  open?(field: string, attributes: Record<string, string>): void;
  close(field: string, text: string, attributes: Record<string, string>): void;
}

/** Listens to the pages that chat programs export, whose elements say by their classes what they hold. */
class HtmlFields implements XmlHandler {
  private readonly stack: OpenElement[] = [];

  constructor(private readonly page: HtmlPage) {}

  open(name: string, attributes: Record<string, string>): void {
    const classes = new Set((attributes.class ?? '').split(/\s+/));
    const field = this.page.fieldOf(classes, attributes, name);
    if (field !== null) this.page.open?.(field, attributes);
    this.stack.push({ name, attributes, field, text: '' });
    if (name === 'br') this.text('\n');
    // Pictures of emoji tell in words what they show.
    if (name === 'img' && attributes.alt && /emoji/i.test(attributes.class ?? '')) this.text(attributes.alt);
  }

  text(text: string): void {
    const around = this.stack.findLast(({ field }) => field !== null);
    if (around) around.text += text;
  }

  close(): void {
    const element = this.stack.pop();
    if (element?.field) this.page.close(element.field, element.text.trim(), element.attributes);
  }
}

/** Reads an exported page (UTF-8) chunk by chunk, from the file or out of it; yields the bytes read so far. */
export async function* readHtmlFields(
  file: InputFile,
  page: HtmlPage,
  chunks: AsyncIterable<Buffer> = readChunks(file),
): AsyncGenerator<number> {
  let bytesRead = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      bytesRead += chunk.length;
      yield chunk;
    }
  };
  for await (const _ of readXml(counted(), new HtmlFields(page), { html: true })) yield bytesRead;
}
