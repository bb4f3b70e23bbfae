import iconv from 'iconv-lite';
import { IngestError, type InputFile } from './parser';
import { readChunks } from './read-chunks';
import type { SkippedRecord } from './records';
import { textEncodingOf } from './read-lines';

export type JsonPath = readonly (string | number)[];

/** A value of a JSON file, still as text, with the way to it: `['messages', 12]`. */
export interface JsonPart {
  path: JsonPath;
  text: string;
}

export interface JsonBatch {
  parts: JsonPart[];
  bytesRead: number;
}

/** The file is no JSON from some byte on; what came before is good. */
export class JsonDamage extends Error {}

/** A single value may not be larger; exports have one message per value. */
const MAX_VALUE_BYTES = 64 * 1024 * 1024;
const BATCH_PARTS = 250;
const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, COMMA, COLON] = [
  0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a,
];

/**
 * Takes a JSON file of any size apart: containers for which `descend` says yes are entered, every value in
 * them for which it says no is given out as text, in the order of the file. Memory holds one such value.
 */
export async function* splitJson(
  file: InputFile,
  descend: (path: JsonPath) => boolean,
): AsyncGenerator<JsonBatch> {
  const chunks = utf8Chunks(file);
  const splitter = new Splitter(chunks, descend);
  try {
    yield* splitter.value([]);
  } catch (error) {
    if (error instanceof JsonDamage) yield splitter.flush();
    throw error;
  } finally {
    // Taken one by one and not to the end, so that nobody else closes the file.
    await chunks.return(undefined);
  }
}

/** What to say when a file is damaged after some records were read. */
export function cutOff(file: InputFile, damage: JsonDamage): SkippedRecord {
  const detail = `${file.name}: the JSON ends early or is damaged (${damage.message}); what comes after was not read. Export it again.`;
  return { type: 'skipped', place: { file: file.name }, reason: 'file/cut-off', detail };
}

export function notJson(file: InputFile, cause: string): IngestError {
  return new IngestError(
    'ingest/corrupt-json',
    `${file.name}: the file cannot be read (${cause}); export it again.`,
  );
}

async function* utf8Chunks(file: InputFile): AsyncGenerator<Buffer> {
  const encoding = await textEncodingOf(file);
  const decoder = encoding.label === 'utf-8' ? null : iconv.getDecoder(encoding.label);
  let isFirst = true;
  for await (const chunk of readChunks(file)) {
    const bytes = decoder ? Buffer.from(decoder.write(chunk)) : chunk;
    yield isFirst ? withoutBeginning(bytes) : bytes;
    isFirst = false;
  }
}

/** X wraps its JSON in a script: `window.YTD.tweets.part0 = [`. */
const ASSIGNMENT = /^\s*(?:(?:var|let|const) )?[\w$.]{1,200}\s*=\s*(?=[[{])/;

/** Without the mark of the encoding, and without the variable that the JSON is given to. */
function withoutBeginning(bytes: Buffer): Buffer {
  const marked = bytes[0] === 0xef ? bytes.subarray(3) : bytes;
  return marked.subarray(ASSIGNMENT.exec(marked.toString('latin1', 0, 400))?.[0].length ?? 0);
}

class Splitter {
  private buffer: Buffer = Buffer.alloc(0);
  private at = 0;
  private bytesRead = 0;
  private batch: JsonPart[] = [];

  constructor(
    private readonly chunks: AsyncGenerator<Buffer>,
    private readonly descend: (path: JsonPath) => boolean,
  ) {}

  async *value(path: JsonPath): AsyncGenerator<JsonBatch> {
    const first = await this.peek();
    const isContainer = first === OPEN_BRACE || first === OPEN_BRACKET;
    if (isContainer && this.descend(path)) yield* this.container(path, first === OPEN_BRACKET);
    else this.batch.push({ path, text: await this.capture() });
    if (path.length === 0) yield this.flush();
  }

  private async *container(path: JsonPath, isList: boolean): AsyncGenerator<JsonBatch> {
    const close = isList ? CLOSE_BRACKET : CLOSE_BRACE;
    this.at++;
    for (let index = 0; (await this.peek()) !== close; index++) {
      if (index > 0) await this.expect(COMMA);
      const key = isList ? index : await this.key();
      const inner = [...path, key];
      const first = await this.peek();
      if ((first === OPEN_BRACE || first === OPEN_BRACKET) && this.descend(inner)) yield* this.value(inner);
      else this.batch.push({ path: inner, text: await this.capture() });
      if (this.batch.length >= BATCH_PARTS) yield this.flush();
    }
    this.at++;
  }

  /** What has been read and not given out yet. */
  flush(): JsonBatch {
    const parts = this.batch;
    this.batch = [];
    return { parts, bytesRead: this.bytesRead - (this.buffer.length - this.at) };
  }

  private async key(): Promise<string> {
    if ((await this.peek()) !== QUOTE) throw this.damage('a name was expected');
    const text = await this.capture();
    await this.expect(COLON);
    const key: unknown = this.parseText(text);
    return typeof key === 'string' ? key : text;
  }

  private parseText(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw this.damage('a name cannot be read');
    }
  }

  private async expect(byte: number): Promise<void> {
    if ((await this.peek()) !== byte) throw this.damage(`"${String.fromCharCode(byte)}" was expected`);
    this.at++;
  }

  /** The next byte that is no white space. */
  private async peek(): Promise<number> {
    for (;;) {
      while (this.at < this.buffer.length) {
        const byte = this.buffer[this.at] ?? 0;
        if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
        this.at++;
      }
      if (!(await this.more(this.at))) throw this.damage('the file ends in the middle');
    }
  }

  /** One whole value as text; strings and brackets are counted, nothing else is looked at. */
  private async capture(): Promise<string> {
    const scan = { depth: 0, inString: false, at: this.at };
    for (;;) {
      const end = scanValue(this.buffer, scan);
      if (end >= 0) {
        const text = this.buffer.toString('utf8', this.at, end);
        this.at = end;
        if (text === '') throw this.damage('a value was expected');
        return text;
      }
      if (this.buffer.length - this.at > MAX_VALUE_BYTES) throw this.damage('a value is larger than 64 MiB');
      const shift = this.at;
      if (!(await this.more(this.at))) throw this.damage('the file ends in the middle');
      scan.at -= shift;
    }
  }

  /** Reads on, keeping what is not used yet. */
  private async more(from: number): Promise<boolean> {
    const next = await this.chunks.next();
    if (next.done) return false;
    this.bytesRead += next.value.length;
    this.buffer =
      from < this.buffer.length ? Buffer.concat([this.buffer.subarray(from), next.value]) : next.value;
    this.at = 0;
    return true;
  }

  private damage(cause: string): JsonDamage {
    return new JsonDamage(`${cause} near byte ${this.bytesRead - (this.buffer.length - this.at)}`);
  }
}

interface Scan {
  depth: number;
  inString: boolean;
  at: number;
}

/** Goes on from `scan.at` to the end of the value; -1 when the buffer ends before it. */
function scanValue(buffer: Buffer, scan: Scan): number {
  while (scan.at < buffer.length) {
    if (scan.inString) {
      const end = endOfString(buffer, scan);
      if (end < 0) return -1;
      scan.inString = false;
      if (scan.depth === 0) return end;
      continue;
    }
    const byte = buffer[scan.at] ?? 0;
    if (
      scan.depth === 0 &&
      (byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET || byte <= 0x20)
    )
      return scan.at;
    scan.at++;
    if (byte === QUOTE) scan.inString = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) scan.depth++;
    else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && --scan.depth === 0) return scan.at;
  }
  return -1;
}

/** Leaves `scan.at` behind the closing quote, or at the end; a backslash at the very end is looked at again. */
function endOfString(buffer: Buffer, scan: Scan): number {
  // Byte by byte: to look for the next backslash with indexOf would read the whole rest for every string without one.
  for (let at = scan.at; at < buffer.length; at++) {
    const byte = buffer[at];
    if (byte === QUOTE) return (scan.at = at + 1);
    if (byte !== BACKSLASH) continue;
    if (at + 1 >= buffer.length) {
      scan.at = at;
      return -1;
    }
    at++;
  }
  scan.at = buffer.length;
  return -1;
}
